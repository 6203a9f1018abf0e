import { describe, expect, it } from 'vitest';
import { FAULTS, fault, faultText } from './fault.ts';
import type { FaultKind } from './fault-kind.ts';
import { CAPITAL_FAULTS } from './faults/capital.ts';
import { DEPOSIT_FAULTS } from './faults/carried/deposits.ts';
import { FILE_CONTENT_FAULTS } from './faults/carried/file-contents.ts';
import { FILE_FAULTS } from './faults/carried/files.ts';
import { HANDOVER_FAULTS } from './faults/carried/handovers.ts';
import { IMAGE_FAULTS } from './faults/carried/images.ts';
import { LINK_SCOPE_FAULTS } from './faults/carried/link-scopes.ts';
import { LINK_FAULTS } from './faults/carried/links.ts';
import { PORTABLE_FAULTS } from './faults/carried/portable.ts';
import { TRANSFER_FAULTS } from './faults/carried/transfers.ts';
import { CASE_FAULTS } from './faults/cases/steps.ts';
import { COVERAGE_FAULTS } from './faults/coverage.ts';
import { DATABASE_FAULTS } from './faults/database.ts';
import { EXCHANGE_FAULTS } from './faults/exchange.ts';
import { INSIGHT_FAULTS } from './faults/insight.ts';
import { PEOPLE_FAULTS } from './faults/people.ts';
import { PLATFORM_FAULTS } from './faults/platform.ts';
import { POLICY_FAULTS } from './faults/policy.ts';
import { ATTACHED_FAULTS } from './faults/records/attached.ts';
import { BULK_FAULTS } from './faults/records/bulk.ts';
import { RECORD_CONTENT_FAULTS } from './faults/records/contents.ts';
import { EMERGENCY_FAULTS } from './faults/records/emergency.ts';
import { PROFILE_FAULTS } from './faults/records/profiles.ts';
import { READING_FAULTS } from './faults/records/readings.ts';
import { SHARING_FAULTS } from './faults/records/sharing.ts';
import { RECORD_FAULTS } from './faults/records/store.ts';
import { SIGNIN_FAULTS } from './faults/signin.ts';
import { STANDING_FAULTS } from './faults/standing/entries.ts';
import { LANGUAGES } from './language.ts';

const TABLES = [
  PLATFORM_FAULTS,
  DATABASE_FAULTS,
  SIGNIN_FAULTS,
  POLICY_FAULTS,
  EXCHANGE_FAULTS,
  PEOPLE_FAULTS,
  STANDING_FAULTS,
  CASE_FAULTS,
  PORTABLE_FAULTS,
  COVERAGE_FAULTS,
  RECORD_FAULTS,
  SHARING_FAULTS,
  RECORD_CONTENT_FAULTS,
  HANDOVER_FAULTS,
  PROFILE_FAULTS,
  BULK_FAULTS,
  ATTACHED_FAULTS,
  IMAGE_FAULTS,
  FILE_FAULTS,
  FILE_CONTENT_FAULTS,
  DEPOSIT_FAULTS,
  CAPITAL_FAULTS,
  INSIGHT_FAULTS,
  LINK_FAULTS,
  LINK_SCOPE_FAULTS,
  TRANSFER_FAULTS,
  EMERGENCY_FAULTS,
  READING_FAULTS,
];
const placeholders = (text: string) =>
  [...text.matchAll(/\{[a-z_]+\}/g)].map(([whole]) => whole).sort();

describe('fault registry', () => {
  it('gives every code to one flow only', () => {
    const codes = TABLES.flatMap((table) => Object.keys(table));
    expect(new Set(codes).size).toBe(codes.length);
    expect(Object.keys(FAULTS).length).toBe(codes.length);
  });

  it.each(Object.entries<FaultKind>(FAULTS))(
    '%s speaks four languages with the same facts',
    (code, kind) => {
      expect(code).toMatch(/^[a-z]+(_[a-z]+)*\.[a-z]+(_[a-z]+)*$/);
      expect(kind.status).toBeGreaterThanOrEqual(400);
      for (const text of [kind.title, kind.remedy]) {
        for (const language of LANGUAGES) {
          expect(text[language].length).toBeGreaterThan(3);
          expect(placeholders(text[language])).toEqual(placeholders(text.en));
        }
        expect(text['zh-Hans-CN']).not.toMatch(/[請檢載錯誤診費帳戶]/);
      }
    },
  );

  it('fills facts and leaves an absent one visible', () => {
    const text = faultText(fault('request.invalid', { field: 'fee' }), 'en');
    expect(text.title).toBe('The field "fee" is not right: {problem}.');
  });
});

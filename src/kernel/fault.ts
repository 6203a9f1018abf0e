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
import { fill, type Language } from './language.ts';

/** The only place a fault code is born; each flow keeps its own table, none may repeat a code. */
export const FAULTS = {
  ...PLATFORM_FAULTS,
  ...SIGNIN_FAULTS,
  ...DATABASE_FAULTS,
  ...POLICY_FAULTS,
  ...EXCHANGE_FAULTS,
  ...PORTABLE_FAULTS,
  ...LINK_FAULTS,
  ...LINK_SCOPE_FAULTS,
  ...TRANSFER_FAULTS,
  ...PEOPLE_FAULTS,
  ...STANDING_FAULTS,
  ...CASE_FAULTS,
  ...COVERAGE_FAULTS,
  ...DEPOSIT_FAULTS,
  ...HANDOVER_FAULTS,
  ...IMAGE_FAULTS,
  ...FILE_FAULTS,
  ...FILE_CONTENT_FAULTS,
  ...RECORD_FAULTS,
  ...RECORD_CONTENT_FAULTS,
  ...PROFILE_FAULTS,
  ...BULK_FAULTS,
  ...ATTACHED_FAULTS,
  ...SHARING_FAULTS,
  ...EMERGENCY_FAULTS,
  ...READING_FAULTS,
  ...CAPITAL_FAULTS,
  ...INSIGHT_FAULTS,
} as const satisfies Record<string, FaultKind>;

export type FaultCode = keyof typeof FAULTS;

/** Something from outside that could not be done: bad input, a missing row, a side that is away. A value, never thrown. */
export interface Fault {
  readonly code: FaultCode;
  /** Where: a field path such as `fee.value`, or a row and column of a file. */
  readonly at?: string;
  /** Facts that fill the texts. Never personal data. */
  readonly facts: Readonly<Record<string, string>>;
}

/** Makes a fault; `facts` fill the placeholders of its texts. */
export function fault(
  code: FaultCode,
  facts: Readonly<Record<string, string>> = {},
  at?: string,
): Fault {
  return at === undefined ? { code, facts } : { code, facts, at };
}

/** What was wrong and what would be right, in the reader's language. */
export function faultText(of: Fault, language: Language): { title: string; remedy: string } {
  const kind: FaultKind = FAULTS[of.code];
  return {
    title: fill(kind.title[language], of.facts),
    remedy: fill(kind.remedy[language], of.facts),
  };
}

import { validateResource } from '@medplum/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { RULEBOOK } from '../../../../test/law.ts';
import { day, instant } from '../../../kernel/day.ts';
import { LANGUAGES } from '../../../kernel/language.ts';
import { FORMULAS } from '../../../schemes/formulas.ts';
import { loadDefinitions } from '../definitions/load-definitions.ts';
import { wrongProfiles } from '../profiles/check-profiles.ts';
import { coveragesOf } from './coverage.ts';
import { codeSystems, structureDefinitions } from './definitions.ts';
import { insurancePlan } from './insurance-plan.ts';

beforeAll(loadDefinitions, 60_000);

const errorsOf = (resource: Parameters<typeof validateResource>[0]) =>
  validateResource(resource).filter(({ severity }) => severity === 'error');

describe('what is made from the law', () => {
  it('is valid FHIR for every scheme, on every day and in every language', () => {
    for (const scheme of [...FORMULAS.keys(), 'hk.elderly_voucher']) {
      const law = RULEBOOK.scheme(scheme);
      for (const language of LANGUAGES) {
        for (const on of ['2001-01-01', '2020-06-01', '2026-11-27'].map(day)) {
          expect(errorsOf(insurancePlan(law, on, language))).toEqual([]);
        }
      }
    }
  });

  it('holds the values of the day, with their grade, and says what nobody knows', () => {
    const law = RULEBOOK.scheme('hk.elderly_voucher');
    const amountOn = (on: string) =>
      insurancePlan(law, day(on), 'en')
        .extension?.map(({ extension = [] }) => extension)
        .find((members) => members.some(({ valueCode }) => valueCode === 'annual_amount'));
    expect(amountOn('2010-06-01')).toContainEqual({
      url: 'value',
      valueMoney: { value: 250, currency: 'HKD' },
    });
    expect(amountOn('2026-06-01')).toContainEqual({
      url: 'value',
      valueMoney: { value: 2000, currency: 'HKD' },
    });
    expect(insurancePlan(law, day('2001-01-01'), 'en').status).toBe('draft');
  });

  it('is valid FHIR for code systems, extensions and covers', () => {
    for (const language of LANGUAGES) {
      for (const one of codeSystems(language)) expect(errorsOf(one)).toEqual([]);
    }
    for (const one of structureDefinitions()) expect(errorsOf(one)).toEqual([]);
    const covers = coveragesOf({
      person_id: '01940000-0000-7000-8000-000000000101',
      standing: {
        periods: [
          {
            period_id: '01940000-0000-7000-8000-000000000201',
            kind: 'insurance',
            side: 'GD',
            place: 'zhuhai',
            scheme: 'gd.zhuhai.resident_insurance',
            from: day('2024-01-01'),
            to: day('2025-01-01'),
            evidence: 'insurance_record',
            evidence_reference: null,
            recorded_at: instant('2024-01-01T00:00:00Z'),
          },
        ],
        statuses: [],
        dependants: [],
      },
      has_vouchers: true,
      rulebook: RULEBOOK,
      on: day('2026-11-27'),
      language: 'pt-MO',
    });
    expect(covers.map(errorsOf)).toEqual([[], []]);
    expect(covers.map((one) => wrongProfiles(one))).toEqual([[], []]);
    expect(covers[1]?.meta?.profile).toEqual(['urn:sampan:fhir:profile:voucher-account']);
    expect(covers).toMatchObject([
      { status: 'cancelled', period: { start: '2024-01-01', end: '2024-12-31' } },
      { status: 'active', class: [{ value: 'hk.elderly_voucher' }] },
    ]);
  });
});

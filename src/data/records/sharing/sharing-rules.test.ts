import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULEBOOK } from '../../../../test/law.ts';
import { day, instant } from '../../../kernel/day.ts';
import { JURISDICTIONS } from '../../../kernel/jurisdiction.ts';
import { filledTerms, objectionTo, type SaidTerms } from './acts/settle-terms.ts';
import { decidesAlone, kindsFor } from './deciders/decide-for.ts';
import { groupsOfTypes, RECORD_GROUP_NAMES, typesOfGroups } from './record-groups.ts';
import { stateOf } from './sharing-consent.ts';
import { sharingRules } from './sharing-law.ts';

const ON = day('2026-02-10');
const AT = instant('2026-02-10T03:00:00Z');

function rulesOf(side: (typeof JURISDICTIONS)[number], on = ON) {
  const rules = sharingRules(RULEBOOK, side, on);
  if (!rules.ok) throw new Error(rules.error.code);
  return rules.value;
}

const SAID: SaidTerms = {
  institution: 'hku-shenzhen',
  basis: 'consent',
  opens: true,
  covers_emergency: false,
  people: null,
  study_uids: null,
  record_types: null,
  care_from: undefined,
  care_to: undefined,
  linked: null,
  purposes: ['TREAT'],
  sensitive_classes: [],
  second_agreement: false,
  openings_max: null,
  access_mode: 'view',
  erase_days: undefined,
  to_at: undefined,
  exceptions: [],
};

describe('the law of sharing', () => {
  it('says since when joining alone covers a deposit in Hong Kong', () => {
    expect(rulesOf('HK', day('2025-11-30')).deposit_needs).toBe('joining_and_sharing');
    expect(rulesOf('HK', day('2025-12-01')).deposit_needs).toBe('joining');
    expect(rulesOf('MO').deposit_needs).toBe('nothing');
    expect(rulesOf('GD').deposit_needs).toBe(null);
  });

  it('does not let a person do what no law is known to allow', () => {
    for (const side of JURISDICTIONS) {
      const rules = rulesOf(side);
      expect(rules).toMatchObject({ refusal_in_emergency: false, genomic_crosses: false });
      expect(rules.days_max).toBe(null);
    }
    expect(sharingRules(RULEBOOK, 'GD', day('2021-10-31'))).toMatchObject({
      error: { code: 'policy.not_settled' },
    });
  });

  it.each([
    ['HK', 16, ['parent', 'guardian'], ['guardian', 'relative', 'carer']],
    ['MO', 18, ['parent', 'guardian'], ['guardian']],
    ['GD', 14, ['parent', 'guardian'], ['guardian']],
  ] as const)('names who decides in %s, by the birthday', (side, age, minor, adult) => {
    const rules = rulesOf(side);
    const born = ON.subtract({ years: age });
    expect(decidesAlone(born, ON, rules)).toBe(true);
    expect(kindsFor(born, ON, rules)).toEqual(adult);
    const younger = born.add({ days: 1 });
    expect(decidesAlone(younger, ON, rules)).toBe(false);
    expect(kindsFor(younger, ON, rules)).toEqual(minor);
  });
});

describe('what is not said', () => {
  it('is filled in from the law: three years, a year, and looking only', () => {
    expect(filledTerms(SAID, rulesOf('HK'), AT)).toMatchObject({
      care_from: day('2023-02-10'),
      care_to: null,
      to_at: '2027-02-10T03:00:00.000Z',
      erase_days: null,
    });
    const kept = { ...SAID, access_mode: 'store' as const };
    expect(filledTerms(kept, rulesOf('HK'), AT).erase_days).toBe(90);
    const refusal = filledTerms({ ...SAID, opens: false }, rulesOf('HK'), AT);
    expect(refusal).toMatchObject({ care_from: null, to_at: null });
  });

  it('is left as it is where it is said to be without limit', () => {
    const open = { ...SAID, care_from: null, to_at: null };
    expect(filledTerms(open, rulesOf('HK'), AT)).toMatchObject({ care_from: null, to_at: null });
  });
});

it('a longest life holds where the law knows one', () => {
  const rules = { ...rulesOf('HK'), days_max: 30, erase_days_max: 10 };
  const recipient = { side: 'GD', name: RULEBOOK.scheme('hk.record_sharing').title } as const;
  const of = { node: 'HK', recipient, rules, at: AT } as const;
  const said = (change: object) => filledTerms({ ...SAID, ...change }, rules, AT);
  expect(objectionTo(said({}), of)?.code).toBe('sharing.too_long');
  expect(objectionTo(said({ to_at: null }), of)?.code).toBe('sharing.too_long');
  const month = { to_at: '2026-03-12T03:00:00.000Z' };
  expect(objectionTo(said(month), of)).toBe(null);
  const copies = { ...month, access_mode: 'store', erase_days: 11 };
  expect(objectionTo(said(copies), of)?.at).toBe('erase_days');
});

it('groups stand for their types and back', () => {
  fc.assert(
    fc.property(fc.subarray([...RECORD_GROUP_NAMES], { minLength: 1 }), (groups) => {
      expect(groupsOfTypes(typesOfGroups(groups))).toEqual(groups);
    }),
  );
  expect(groupsOfTypes(null)).toBe(null);
  expect(groupsOfTypes(['Patient', 'Observation'])).toBe(null);
});

it('a consent is over by itself or withdrawn, whichever is said', () => {
  const kept = { answer: 'GRANTED', withdrawn_at: null, to_at: '2026-02-10T03:00:00Z' } as const;
  expect(stateOf(kept, AT)).toBe('EXPIRED');
  expect(stateOf(kept, AT.subtract({ milliseconds: 1 }))).toBe('GRANTED');
  expect(stateOf({ ...kept, withdrawn_at: '2026-02-09T00:00:00Z' }, AT)).toBe('REVOKED');
  expect(stateOf({ ...kept, answer: 'REQUESTED' }, AT)).toBe('REQUESTED');
});

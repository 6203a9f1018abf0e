import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULEBOOK } from '../../../../test/law.ts';
import { day, instant } from '../../../kernel/day.ts';
import { JURISDICTIONS, type Jurisdiction } from '../../../kernel/jurisdiction.ts';
import type { Assessment, Contract, OnFile } from '../contracts/on-file.ts';
import { CATEGORIES, type Crossing } from '../crossing.ts';
import { recordAuthority } from '../parties.ts';
import { TRANSFER_LAW, transferRules } from '../transfer-law.ts';
import { decideBases } from './decide-basis.ts';

const LAW = RULEBOOK.scheme(TRANSFER_LAW);
const AT = instant('2026-03-02T03:00:00Z');
const ON = '2026-03-02';

const CROSSING: Crossing = {
  act: 'images_offered',
  exporter: 'hku-shenzhen',
  importer: 'hk-ehealth',
  to: 'HK',
  categories: ['images'],
  purpose: 'continuity',
  subject: 'somebody',
  consent: 'deposit 1',
  amount: { items: 1, bytes: 10 },
  erase_at: null,
  about: { type: 'deposit', id: '1' },
  by: 'node',
};

const CONTRACT: Contract = {
  contract_id: 'c',
  basis: 'gba_contract_hk',
  exporter: 'hku-shenzhen',
  importer: 'hk-ehealth',
  to_side: 'HK',
  reference: 'R-1',
  categories: ['images', 'reports'],
  purposes: ['continuity'],
  effective_on: day('2026-01-05'),
  ends_on: null,
  filed_on: day('2026-01-12'),
  filed_with: 'Guangdong CAC',
  filing_number: 'F-1',
  approval_number: null,
  approved_on: null,
  notification_number: null,
  retention_days: 30,
  recorded_by: 'one',
  recorded_at: AT,
  confirmed_by: 'two',
  confirmed_at: AT,
};

const ASSESSMENT: Assessment = {
  assessment_id: 'a',
  exporter: 'hku-shenzhen',
  importer: 'hk-ehealth',
  to_side: 'HK',
  lawfulness: 'x',
  effects: 'x',
  safeguards: 'x',
  made_on: day('2026-01-02'),
  ends_on: day('2029-01-02'),
  recorded_by: 'one',
  recorded_at: AT,
  confirmed_by: 'two',
  confirmed_at: AT,
};

function decide(
  change: { crossing?: Partial<Crossing>; contract?: Partial<Contract>; file?: Partial<OnFile> },
  edge: { from: Jurisdiction; to: Jurisdiction } = { from: 'GD', to: 'HK' },
) {
  const rules = transferRules(LAW, edge, day(ON));
  if (!rules.ok) return rules.error.code;
  const decided = decideBases({
    crossing: { ...CROSSING, ...change.crossing },
    rules: rules.value,
    on_file: {
      contracts: [{ ...CONTRACT, ...change.contract }],
      assessments: [ASSESSMENT],
      ...change.file,
    },
    at: AT,
  });
  return decided.ok ? decided.value.map(({ rule }) => rule.basis) : decided.error.code;
}

describe('the legal basis of a crossing', () => {
  it('is the first of the law that has all it needs', () => {
    expect(decide({})).toEqual(['gba_contract_hk']);
    expect(decide({ contract: { basis: 'pipl_standard_contract' } })).toEqual([
      'pipl_standard_contract',
    ]);
    const approval = { approval_number: 'A', approved_on: day('2023-03-03') };
    expect(decide({ contract: { basis: 'pipl_assessment', ...approval } })).toEqual([
      'pipl_assessment',
    ]);
  });

  it.each([
    ['no contract', { file: { contracts: [] } }, 'transfer.no_contract'],
    ['a basis of another crossing', { contract: { basis: 'mo_consent' } }, 'transfer.no_contract'],
    [
      'a contract to come',
      { contract: { effective_on: day('2026-03-03') } },
      'transfer.no_contract',
    ],
    ['a contract that has ended', { contract: { ends_on: day(ON) } }, 'transfer.no_contract'],
    ['one officer only', { contract: { confirmed_by: null } }, 'transfer.not_confirmed'],
    ['another category', { crossing: { categories: ['records'] } }, 'transfer.not_covered'],
    ['another purpose', { crossing: { purpose: 'research' } }, 'transfer.not_covered'],
    [
      'no filing in time',
      { contract: { filed_on: null, filed_with: null, filing_number: null } },
      'transfer.not_filed',
    ],
    [
      'an approval that ran out',
      {
        contract: {
          basis: 'pipl_assessment',
          approval_number: 'A',
          approved_on: day('2023-03-02'),
        },
      },
      'transfer.no_approval',
    ],
    ['no assessment', { file: { assessments: [] } }, 'transfer.no_assessment'],
    [
      'an assessment that ran out',
      { file: { assessments: [{ ...ASSESSMENT, ends_on: day(ON) }] } },
      'transfer.assessment_over',
    ],
    ['no consent', { crossing: { consent: null } }, 'transfer.no_consent'],
    [
      'a copy that stays too long',
      { crossing: { erase_at: AT.add({ hours: 24 * 31 }) } },
      'transfer.kept_too_long',
    ],
    ['genomic data', { crossing: { categories: ['images', 'genomic'] } }, 'transfer.barred'],
    ['important data', { crossing: { categories: ['important'] } }, 'transfer.barred'],
  ] as const)('is refused for %s', (_, change, code) => {
    expect(decide(change as unknown as Parameters<typeof decide>[0])).toBe(code);
  });

  it('may be filed within ten working days after it takes effect', () => {
    const unfiled = { filed_on: null, filed_with: null, filing_number: null };
    // From Monday 16 February the tenth working day is Monday 2 March.
    expect(decide({ contract: { ...unfiled, effective_on: day('2026-02-16') } })).toEqual([
      'gba_contract_hk',
    ]);
    expect(decide({ contract: { ...unfiled, effective_on: day('2026-02-13') } })).toBe(
      'transfer.not_filed',
    );
  });

  it('needs evidence and no contract in an emergency, from the mainland only', () => {
    const none = { file: { contracts: [], assessments: [] } };
    const crossing = { emergency: 'unconscious, stroke unit', consent: null };
    expect(decide({ ...none, crossing })).toEqual(['pipl_emergency']);
    expect(decide({ ...none, crossing: { ...crossing, emergency: ' ' } })).toBe(
      'transfer.no_contract',
    );
    expect(decide({ ...none, crossing }, { from: 'HK', to: 'GD' })).toBe('transfer.no_contract');
  });

  it('is not settled on days for which the law says nothing', () => {
    const rules = transferRules(LAW, { from: 'GD', to: 'HK' }, day('2024-03-21'));
    expect(rules.ok ? null : rules.error).toMatchObject({
      code: 'transfer.not_settled',
      facts: { what: 'bases_gd_hk' },
    });
  });

  it('is limited to people under a standard contract of the mainland, and not under that of the area', () => {
    const rules = transferRules(LAW, { from: 'GD', to: 'HK' }, day(ON));
    if (!rules.ok) throw new Error(rules.error.code);
    const limits = rules.value.bases.map(({ basis, people_max }) => [basis, people_max]);
    expect(Object.fromEntries(limits)).toMatchObject({
      gba_contract_hk: null,
      pipl_standard_contract: 9999,
      pipl_certification: 9999,
      pipl_assessment: null,
    });
  });

  it('is never found by taking something off the file, nor for data that are barred', () => {
    const contracts = fc.array(
      fc.record({
        basis: fc.constantFrom('gba_contract_hk', 'pipl_standard_contract', 'pipl_assessment'),
        filed_on: fc.constantFrom(null, day('2026-01-12'), day('2026-03-03')),
        confirmed_by: fc.constantFrom(null, 'two'),
        ends_on: fc.constantFrom(null, day('2026-02-01'), day('2026-04-01')),
        approved_on: fc.constantFrom(null, day('2025-01-01'), day('2020-01-01')),
        categories: fc.constantFrom(['images'], ['records'], [...CATEGORIES]),
      }),
      { maxLength: 4 },
    );
    const categories = fc.subarray([...CATEGORIES], { minLength: 1 });
    fc.assert(
      fc.property(
        contracts,
        categories,
        fc.boolean(),
        fc.nat(3),
        (said, carried, assessed, off) => {
          const all = said.map((one) => ({ ...CONTRACT, ...one }));
          const assessments = assessed ? [ASSESSMENT] : [];
          const crossing = { categories: carried };
          const whole = decide({ crossing, file: { contracts: all, assessments } });
          const less = decide({
            crossing,
            file: { contracts: all.toSpliced(off, 1), assessments },
          });
          if (carried.includes('genomic') || carried.includes('important')) {
            expect(whole).toBe('transfer.barred');
          }
          if (Array.isArray(less)) expect(whole).toEqual(expect.arrayContaining(less));
          if (!assessed) expect(Array.isArray(whole)).toBe(false);
        },
      ),
    );
  });
});

describe('the law of transfers', () => {
  it('has for every crossing bases that it knows the needs of, and names every authority', () => {
    for (const from of JURISDICTIONS) {
      for (const to of JURISDICTIONS) {
        if (from === to) continue;
        const rules = transferRules(LAW, { from, to }, day(ON));
        if (!rules.ok) throw new Error(JSON.stringify(rules.error));
        expect(rules.value.bases.length).toBeGreaterThan(0);
        for (const { needs } of rules.value.bases) expect(needs.size).toBeGreaterThan(0);
      }
      const authorities = LAW.on(`authorities_${from.toLowerCase()}`, day(ON));
      expect(authorities.known && authorities.value).toContain(recordAuthority(from));
    }
  });

  it('knows every category and only those', () => {
    const known = [...(LAW.parameters.get('barred_categories')?.codes.keys() ?? [])];
    expect(known.toSorted()).toEqual([...CATEGORIES].toSorted());
  });
});

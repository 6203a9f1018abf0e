import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULEBOOK } from '../../../../test/law.ts';
import { day } from '../../../kernel/day.ts';
import { lawFromCanonical } from '../../../rulebook/index.ts';
import { caseOf } from '../../../schemes/case-shape.ts';
import { decideCoverage, formulaRules, lawsOf } from '../../../schemes/formula.ts';
import { FORMULAS } from '../../../schemes/formulas.ts';
import { haPatientsGba } from '../../../schemes/hk/ha-patients-gba.ts';
import { publicFees } from '../../../schemes/hk/public-fees.ts';
import { claimColumns, personColumns } from '../columns/column.ts';
import { readRows } from '../columns/fill-table.ts';
import { carryingOf } from './carrying.ts';
import { differenceOf } from './compare.ts';
import { openDecider } from './decide-rows.ts';
import { PAYER_CODES } from './decisions.ts';
import { openRun } from './run-part.ts';
import { totalsOf } from './totals.ts';

async function* lines(text: string): AsyncGenerator<readonly string[]> {
  for (const line of text.trimEnd().split('\n')) yield line.split(',');
}

async function tableOf(plans: ReturnType<typeof claimColumns>, text: string) {
  const read = await readRows(plans, lines(text), text.length);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const haClaims = (text: string) => tableOf(claimColumns(haPatientsGba.shape), text);
const haRule = { formula: haPatientsGba, laws: lawsOf(haPatientsGba, RULEBOOK) };
const AUTHORITY = PAYER_CODES.indexOf('hk.hospital_authority');
const PATIENT = PAYER_CODES.indexOf('patient');

describe('limits that run on', () => {
  it('name facts of their schemes', () => {
    for (const [scheme, { shape }] of FORMULAS) {
      for (const fact of carryingOf(scheme)?.facts ?? []) expect(shape).toHaveProperty(fact);
    }
  });

  it('leave less of the subsidy to each visit, and begin anew with another person', async () => {
    const claims = await haClaims(
      'person,on,price\n1,2024-05-01,1600.00\n1,2024-06-01,1600.00\n1,2024-07-01,1600.00\n2,2024-05-01,1600.00',
    );
    const decisions = openDecider(haRule, { claims, persons: null })({ from: 0, to: 4 });
    expect([...(decisions.shares[AUTHORITY] ?? [])]).toEqual([150_000, 50_000, 0, 150_000]);
    expect([...decisions.cap_left]).toEqual([50_000, 0, 0, 50_000]);
  });

  it('are as if each claim had said what was used before', async () => {
    const visits = fc.array(
      fc.record({
        days: fc.integer({ min: 0, max: 200 }),
        price: fc.integer({ min: 0, max: 180_000 }),
        is_exempt: fc.boolean(),
      }),
      { minLength: 1, maxLength: 12 },
    );
    const rulesOn = formulaRules(haPatientsGba, haRule.laws);
    await fc.assert(
      fc.asyncProperty(visits, async (all) => {
        let on = day('2023-05-10');
        let used = 0n;
        let used_on: typeof on | null = null;
        const rows: string[] = ['person,on,price,is_exempt'];
        const single: number[] = [];
        for (const { days, price, is_exempt } of all) {
          on = on.add({ days });
          rows.push(`1,${on},${price / 100},${is_exempt}`);
          const given = caseOf(haPatientsGba.shape, on, {
            price: BigInt(price),
            is_exempt,
            subsidy_used: used,
            subsidy_used_on: used_on,
          });
          const { cap_left, shares } = decideCoverage(haPatientsGba, given, rulesOn);
          single.push(Number(shares.find(({ payer }) => payer === 'patient')?.minor ?? 0n));
          const limit = rulesOn(on).period_subsidy_max;
          if (cap_left === null || !limit.known) continue;
          used = limit.value - cap_left.minor;
          used_on = on;
        }
        const claims = await haClaims(rows.join('\n'));
        const decisions = openDecider(haRule, { claims, persons: null })({
          from: 0,
          to: all.length,
        });
        expect([...(decisions.shares[PATIENT] ?? single.map(() => 0))]).toEqual(single);
      }),
      { numRuns: 40 },
    );
  });

  it('are taken from the file where it has them', async () => {
    const claims = await haClaims(
      'person,on,price,subsidy_used\n1,2024-05-01,1600.00,1900.00\n1,2024-06-01,1600.00,0.00',
    );
    const decisions = openDecider(haRule, { claims, persons: null })({ from: 0, to: 2 });
    expect([...(decisions.shares[AUTHORITY] ?? [])]).toEqual([10_000, 150_000]);
  });

  it('begin anew with each year where the law counts by years', async () => {
    const rule = { formula: publicFees, laws: lawsOf(publicFees, RULEBOOK) };
    const stay = (on: string, to: string) => `1,${on},inpatient_general,${to},true`;
    const claims = await tableOf(
      claimColumns(publicFees.shape),
      `person,on,service,discharged_on,has_applied_for_cap\n${[
        stay('2026-02-01', '2026-03-02'),
        stay('2026-04-01', '2026-05-10'),
        stay('2027-02-01', '2027-02-03'),
      ].join('\n')}`,
    );
    const decisions = openDecider(rule, { claims, persons: null })({ from: 0, to: 3 });
    const [first = 0, second = 0, third = 0] = decisions.cap_left;
    expect(first).toBeGreaterThan(second);
    expect(second).toBe(0);
    expect(third).toBeGreaterThan(first);
  });
});

describe('persons', () => {
  it('give their facts to all of their claims', async () => {
    const claims = await haClaims(
      'person,on,price\n2,2024-05-01,500.00\n2,2024-06-01,500.00\n5,2024-05-01,500.00',
    );
    const persons = await tableOf(
      personColumns(haPatientsGba.shape),
      'person,is_exempt\n1,false\n2,true\n3,false\n5,false',
    );
    const decide = openDecider(haRule, { claims, persons });
    const patient = (from: number, to: number) => [...(decide({ from, to }).shares[PATIENT] ?? [])];
    expect(patient(0, 3)).toEqual([0, 0, 10_000]);
    expect(patient(2, 3)).toEqual([10_000]);
  });
});

describe('a comparison', () => {
  const text = 'person,on,price\n1,2024-05-01,1600.00\n2,2024-06-01,2600.00\n2,2024-06-02,90.00';

  it('with the same law changes nothing for anybody', async () => {
    const claims = await haClaims(text);
    const same = {
      ...haRule,
      laws: haRule.laws.map((law) => lawFromCanonical(law.canonical_text)),
    };
    const { result } = openRun({ claims, persons: null }, haRule, same)({ from: 0, to: 3 });
    expect(result.before).toMatchObject({
      totals: result.totals,
      difference: { winners: 0, losers: 0, unchanged: 2, not_comparable: 0, payer_changes: [] },
    });
  });

  it('counts who pays less and more, and what payers bear', async () => {
    const claims = await haClaims(text);
    const decide = openDecider(haRule, { claims, persons: null });
    const rows = { from: 0, to: 3 };
    const before = decide(rows);
    const after = decide(rows);
    const [authority, patient] = [after.shares[AUTHORITY], after.shares[PATIENT]];
    if (authority === undefined || patient === undefined) throw new Error('nobody bears anything');
    authority[0] = (authority[0] ?? 0) - 1000;
    patient[0] = (patient[0] ?? 0) + 1000;
    expect(differenceOf(before, after, claims, rows)).toMatchObject({
      winners: 0,
      losers: 1,
      unchanged: 1,
      burdened: { CNY: '10.00' },
      payer_changes: [
        { payer: 'hk.hospital_authority', amount: '-10.00' },
        { payer: 'patient', amount: '10.00' },
      ],
    });
    expect(differenceOf(after, before, claims, rows)).toMatchObject({ winners: 1, losers: 0 });
    expect(totalsOf(before, claims, rows)).toMatchObject({ claims: 3, persons: 2 });
  });
});

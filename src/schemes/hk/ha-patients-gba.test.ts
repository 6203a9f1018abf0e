import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULEBOOK } from '../../../test/law.ts';
import { day } from '../../kernel/day.ts';
import { minor } from '../../kernel/money.ts';
import { caseOf } from '../case-shape.ts';
import { decideCoverage, formulaRules, lawsOf } from '../formula.ts';
import { haPatientsGba } from './ha-patients-gba.ts';

const rulesOn = formulaRules(haPatientsGba, lawsOf(haPatientsGba, RULEBOOK));
type Said = Parameters<typeof caseOf<typeof haPatientsGba.shape>>[2];
const decide = (on: string, said: Said) =>
  decideCoverage(haPatientsGba, caseOf(haPatientsGba.shape, day(on), said), rulesOn);
const LIMIT = minor('2000.00');

/** Visits one after the other, each told what the earlier ones of the period left. */
function visits(prices: readonly bigint[]) {
  let used = 0n;
  return prices.map((price) => {
    const found = decide('2024-06-03', { price, subsidy_used: used });
    used = LIMIT - (found.cap_left?.minor ?? 0n);
    const patient = found.shares.find(({ payer }) => payer === 'patient')?.minor ?? 0n;
    return { outcome: found.outcome, patient, subsidy: price - patient };
  });
}

describe('the pilot for patients of the Hospital Authority', () => {
  it('starts on 10 May 2023 with a limit of 2,000 yuan on the subsidy (published figures)', () => {
    const price = minor('2600.00');
    expect(decide('2023-05-09', { price }).outcome).toBe('not_covered');
    const first = decide('2023-05-10', { price });
    expect(first.shares).toContainEqual({ payer: 'hk.hospital_authority', minor: LIMIT });
  });

  it('carries about four to five visits of 500 yuan per period, as was estimated', () => {
    const paid = visits(Array.from({ length: 7 }, () => minor('500.00')));
    expect(paid.map(({ outcome }) => outcome).lastIndexOf('covered')).toBe(4);
    expect(paid.map(({ patient }) => patient)).toEqual([
      ...Array.from({ length: 5 }, () => minor('100.00')),
      minor('500.00'),
      minor('500.00'),
    ]);
  });

  it('never subsidises more than the limit in one period, and the same total in any order', () => {
    const prices = fc.array(fc.integer({ min: 10_000, max: 90_000 }).map(BigInt), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(prices, (all) => {
        const total = (some: readonly bigint[]) =>
          visits(some).reduce((sum, { subsidy }) => sum + subsidy, 0n);
        expect(total(all) <= LIMIT).toBe(true);
        expect(total(all.toReversed())).toBe(total(all));
      }),
    );
  });
});

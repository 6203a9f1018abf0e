import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCoverageCase } from '../../../../test/any-coverage-case.ts';
import { POLICY, RULEBOOK } from '../../../../test/law.ts';
import type { CaseOf, CaseShape, FactValue } from '../../../schemes/case-shape.ts';
import type { Entitlement } from '../../../schemes/entitlement.ts';
import {
  type CoverageFormula,
  decideCoverage,
  formulaRules,
  lawsOf,
} from '../../../schemes/formula.ts';
import { FORMULAS } from '../../../schemes/formulas.ts';
import { readCoverageCases } from '../../../schemes/worked/case-file.ts';
import { putText } from '../columns/cell.ts';
import { claimColumns, type Table } from '../columns/column.ts';
import { openTable } from '../columns/fill-table.ts';
import { openDecider } from './decide-rows.ts';
import { currencyOf, type Decisions, NO_AMOUNT, OUTCOME_CODES, PAYER_CODES } from './decisions.ts';
import { mergeTotals } from './merge-totals.ts';
import { partsOf } from './parts.ts';
import { totalsOf } from './totals.ts';

type Case = CaseOf<CaseShape>;

function anyCaseOf({ scheme, shape }: CoverageFormula) {
  const file = `${POLICY}/${scheme.replace('.', '/').replaceAll('_', '-')}.cases.yaml`;
  const read = readCoverageCases(file, readFileSync(file, 'utf8'));
  const worked = read.ok ? read.value.map(({ given }) => given) : [];
  return anyCoverageCase(shape, worked);
}

function textOf(value: FactValue): string {
  if (value === null) return '';
  if (typeof value === 'bigint') return `${value / 100n}.${String(value % 100n).padStart(2, '0')}`;
  if (typeof value === 'object' && 'join' in value) return value.join(' ');
  return String(value);
}

/** Each case as a claim of its own person. */
function tableOf(
  { shape }: CoverageFormula,
  cases: readonly Case[],
  persons?: readonly number[],
): Table {
  const plans = claimColumns(shape).filter(({ name }) => name !== 'treated_in');
  const { columns, close } = openTable(plans, cases.length);
  for (const [row, given] of cases.entries()) {
    for (const column of columns) {
      const text =
        column.name === 'person'
          ? String(persons?.[row] ?? row + 1)
          : textOf(given[column.name as 'on'] as FactValue);
      expect(putText(column, row, text)).toBeNull();
    }
  }
  return close(cases.length);
}

/** What a batch keeps of an entitlement. */
function kept({ outcome, price, shares, reasons, cap_left, not_settled, flags }: Entitlement) {
  return {
    outcome,
    price: price === null ? null : Number(price.minor),
    currency: price?.currency ?? cap_left?.currency ?? 'HKD',
    shares: Object.fromEntries(
      shares.filter(({ minor }) => minor > 0n).map(({ payer, minor }) => [payer, Number(minor)]),
    ),
    reasons,
    cap_left: cap_left === null ? null : Number(cap_left.minor),
    not_settled,
    is_provisional: flags.length > 0,
  };
}

function rowOf(decisions: Decisions, row: number): ReturnType<typeof kept> {
  const amount = (minor: number | undefined) => (minor === NO_AMOUNT ? null : (minor ?? null));
  const shares = PAYER_CODES.map((payer, place) => [payer, decisions.shares[place]?.[row] ?? 0]);
  return {
    outcome: OUTCOME_CODES[decisions.outcome[row] ?? 0] ?? 'covered',
    price: amount(decisions.price[row]),
    currency: currencyOf(decisions, row),
    shares: Object.fromEntries(shares.filter(([, minor]) => minor !== 0)),
    reasons: decisions.reason_lists[decisions.reasons[row] ?? 0] ?? [],
    cap_left: amount(decisions.cap_left[row]),
    not_settled: decisions.keys[(decisions.not_settled[row] ?? 0) - 1] ?? null,
    is_provisional: decisions.is_provisional[row] === 1,
  };
}

describe.each([...FORMULAS.values()])('a batch of $scheme', (formula) => {
  const laws = lawsOf(formula, RULEBOOK);
  const rulesOn = formulaRules(formula, laws);
  const anyCases = fc.array(anyCaseOf(formula), { minLength: 1, maxLength: 20 });

  it('decides each row as it decides one case', () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        const claims = tableOf(formula, cases);
        const decide = openDecider({ formula, laws }, { claims, persons: null });
        const decisions = decide({ from: 0, to: cases.length });
        const single = cases.map((given) => kept(decideCoverage(formula, given, rulesOn)));
        expect(cases.map((_, row) => rowOf(decisions, row))).toEqual(single);
      }),
      { numRuns: 60 },
    );
  });

  it('comes to the same totals in whatever order persons stand, and however they are divided', () => {
    fc.assert(
      fc.property(anyCases, fc.integer({ min: 1, max: 7 }), (cases, rows) => {
        const total = (of: readonly Case[], part: number) => {
          const claims = tableOf(formula, of);
          const decide = openDecider({ formula, laws }, { claims, persons: null });
          return mergeTotals(
            partsOf(claims, part).map((each) => totalsOf(decide(each), claims, each)),
          );
        };
        const whole = total(cases, 1000);
        expect(total([...cases].reverse(), 1000)).toEqual(whole);
        expect(total(cases, rows)).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });
});

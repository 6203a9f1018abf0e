import { formatMinor, minor } from '../../../kernel/money.ts';
import type { Paid, Totals } from './totals.ts';

/** The totals of all parts; parts hold whole persons, so that nobody is counted twice. */
export function mergeTotals(parts: readonly Totals[]): Totals {
  return {
    claims: sumOf(parts.map(({ claims }) => claims)),
    persons: sumOf(parts.map(({ persons }) => persons)),
    outcomes: mergeCounts(parts.map(({ outcomes }) => outcomes)),
    reasons: mergeCounts(parts.map(({ reasons }) => reasons)),
    not_settled: mergeCounts(parts.map(({ not_settled }) => not_settled)),
    provisional: sumOf(parts.map(({ provisional }) => provisional)),
    paid: mergePaid(parts.flatMap(({ paid }) => paid)),
  };
}

export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** Counts by key, the keys in one order whatever the order of the parts. */
export function mergeCounts<C extends object>(parts: readonly C[]): C {
  const counts = new Map<string, number>();
  for (const part of parts) {
    for (const [key, count] of Object.entries(part)) {
      counts.set(key, (counts.get(key) ?? 0) + Number(count));
    }
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))) as C;
}

/** Amounts of the same payer, place and currency together. */
export function mergePaid(cells: readonly Paid[]): readonly Paid[] {
  const sums = new Map<string, { readonly cell: Paid; sum: bigint }>();
  for (const cell of cells) {
    const key = `${cell.payer} ${cell.place} ${cell.currency}`;
    const known = sums.get(key) ?? { cell, sum: 0n };
    known.sum += minor(cell.amount);
    sums.set(key, known);
  }
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { cell, sum }]) => ({ ...cell, amount: formatMinor(sum) }));
}

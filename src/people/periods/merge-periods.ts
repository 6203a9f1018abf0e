import { compareDays, type PlainDate } from '../../kernel/day.ts';

/** A stretch of days, half-open; open where `to` is null. */
export interface Stretch {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/** Joins what overlaps or touches, in the order of days: every day counts once. */
export function mergedStretches(stretches: readonly Stretch[]): readonly Stretch[] {
  const merged: Stretch[] = [];
  for (const one of [...stretches].sort((a, b) => compareDays(a.from, b.from))) {
    const last = merged.at(-1);
    if (last === undefined || isAfter(one.from, last.to)) {
      merged.push({ from: one.from, to: one.to });
    } else {
      merged[merged.length - 1] = { from: last.from, to: later(last.to, one.to) };
    }
  }
  return merged;
}

/** The stretches between the merged ones, in which nothing is recorded. */
export function gapsBetween(stretches: readonly Stretch[]): readonly Stretch[] {
  const merged = mergedStretches(stretches);
  return merged.slice(1).flatMap((next, index) => {
    const before = merged[index];
    return before?.to ? [{ from: before.to, to: next.from }] : [];
  });
}

function isAfter(day: PlainDate, end: PlainDate | null): boolean {
  return end !== null && compareDays(day, end) > 0;
}

function later(a: PlainDate | null, b: PlainDate | null): PlainDate | null {
  if (a === null || b === null) return null;
  return compareDays(a, b) >= 0 ? a : b;
}

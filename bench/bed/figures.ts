import { loadavg } from 'node:os';

/** What a bench found: figures of its own and how they stand to the goals. */
export interface Finding {
  readonly bench: string;
  readonly goals: readonly Goal[];
  readonly [figure: string]: unknown;
}

/** A bound that a figure should keep. */
export interface Goal {
  readonly goal: string;
  readonly bound: string;
  readonly value: number | null;
  readonly met: boolean;
}

export function atLeast(goal: string, value: number, bound: number): Goal {
  return { goal, bound: `>= ${bound}`, value: rounded(value), met: value >= bound };
}

export function atMost(goal: string, value: number | null, bound: number): Goal {
  const met = value !== null && value <= bound;
  return { goal, bound: `<= ${bound}`, value: value === null ? null : rounded(value), met };
}

/** A figure as it is printed: three decimals below ten, one above. */
export function rounded(value: number): number {
  const factor = Math.abs(value) < 10 ? 1000 : 10;
  return Math.round(value * factor) / factor;
}

/** The value below which a share of all values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Other work of the machine in the last minute: figures in time count for little where it is high. */
export function loadAverage(): number {
  return rounded(loadavg()[0] ?? 0);
}

/** Prints what was found as one JSON object. */
export function print(finding: Finding): void {
  console.log(JSON.stringify({ ...finding, load_average: loadAverage() }));
}

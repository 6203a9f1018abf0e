import type { SchemeParameter } from '../../api/types.ts';

/** One value as a band of the timeline, in thousandths of its width and height. */
export interface Band {
  from: string;
  x: number;
  width: number;
  /** From the ground; a value that is no number fills the height. */
  height: number;
  kind: 'number' | 'word' | 'none';
}

export interface TimelineShape {
  bands: readonly Band[];
  /** Where today is; null where it lies outside. */
  today: number | null;
  first: string;
  last: string;
}

export const FULL = 1000;
/** Even the smallest number is seen, and the last value goes on for a while. */
const LEAST = 120;
const BEYOND = 0.08;
const MOMENT = 12;

const NUMBERS: ReadonlySet<string> = new Set([
  'HKD',
  'CNY',
  'MOP',
  'year',
  'month',
  'day',
  'count',
  'rate',
]);

/** The history of a parameter as bands from one value to the next; the heights are numbers against the greatest. */
export function timelineShape(
  { unit, kind, values }: Pick<SchemeParameter, 'unit' | 'kind' | 'values'>,
  today: string,
): TimelineShape {
  const starts = values.map(({ from }) => dayCount(from));
  const begin = starts[0] ?? 0;
  const latest = Math.max(starts.at(-1) ?? 0, dayCount(today));
  const end = latest + Math.max(30, (latest - begin) * BEYOND);
  const at = (day: number) => ((day - begin) / (end - begin)) * FULL;
  const most = Math.max(...values.map(({ value }) => numberOf(value, unit) ?? 0));
  const bands = values.map(({ from, value }, nth): Band => {
    const x = at(starts[nth] ?? 0);
    const next = starts[nth + 1];
    const width = kind === 'event' ? MOMENT : at(next ?? end) - x;
    return { from, x, width, ...heightOf(value, unit, most) };
  });
  const now = at(dayCount(today));
  return {
    bands,
    today: now >= 0 && now <= FULL ? now : null,
    first: values[0]?.from ?? today,
    last: dayText(end),
  };
}

function heightOf(value: string | null, unit: string, most: number): Pick<Band, 'height' | 'kind'> {
  if (value === null || value === 'unknown') return { height: 0, kind: 'none' };
  const number = numberOf(value, unit);
  if (number === null) return { height: FULL, kind: 'word' };
  const share = most === 0 ? 0 : number / most;
  return { height: LEAST + share * (FULL - LEAST), kind: 'number' };
}

/** A picture may round; the table beside it does not. */
function numberOf(value: string | null, unit: string): number | null {
  if (value === null || !NUMBERS.has(unit)) return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

const DAY_MS = 86_400_000;

function dayCount(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

function dayText(count: number): string {
  return new Date(Math.round(count) * DAY_MS).toISOString().slice(0, 10);
}

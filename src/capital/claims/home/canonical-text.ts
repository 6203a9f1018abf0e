import { day, type PlainDate } from '../../../kernel/day.ts';
import { type Canonical, canonicalJson } from '../../../kernel/digest.ts';

/** One text for a value of amounts, days, texts, counts, lists and objects: what is stored and replayed. */
export function canonicalText(value: unknown): string {
  return canonicalJson(encode(value));
}

/** The value that `canonicalText` wrote. The text is our own, so a wrong one is a bug and throws. */
export function readCanonical<T>(text: string): T {
  return decode(JSON.parse(text) as Canonical) as T;
}

/** Amounts become {"minor": "123"} and days {"day": "2026-01-31"}, so that reading gives the same value back. */
function encode(value: unknown): Canonical {
  if (typeof value === 'bigint') return { minor: value.toString() };
  if (value === null || typeof value !== 'object') return value as Canonical;
  if (Array.isArray(value)) return value.map(encode);
  if (isDay(value)) return { day: value.toString() };
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([key, member]) => [key, encode(member)]));
}

function isDay(value: object): value is PlainDate {
  return (value as { [Symbol.toStringTag]?: string })[Symbol.toStringTag] === 'Temporal.PlainDate';
}

function decode(value: Canonical): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(decode);
  const members = Object.entries(value);
  const [[key, only] = ['', null]] = members;
  if (members.length === 1 && typeof only === 'string') {
    if (key === 'minor') return BigInt(only);
    if (key === 'day') return day(only);
  }
  return Object.fromEntries(members.map(([name, member]) => [name, decode(member as Canonical)]));
}

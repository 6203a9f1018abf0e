import { day } from '../../../kernel/day.ts';

/**
 * One text for a value of amounts, days, texts, whole numbers, lists and objects: JSON with sorted keys and no blanks, in
 * which amounts are {"minor":"123"} and days {"day":"2026-01-31"}. It is what is stored and compared byte by byte.
 */
export function canonicalText(value: unknown): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') {
    return JSON.stringify(value);
  }
  if (typeof value === 'bigint') return `{"minor":"${value}"}`;
  if (typeof value === 'number') return wholeNumber(value);
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (typeof value === 'object') return objectText(value);
  throw new TypeError(`canonicalText: a ${typeof value} has no canonical text`);
}

function wholeNumber(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  throw new TypeError('canonicalText: only whole numbers have one canonical text');
}

function objectText(value: object): string {
  if (isDay(value)) return `{"day":"${String(value)}"}`;
  const members = value as Readonly<Record<string, unknown>>;
  const texts: string[] = [];
  for (const key of Object.keys(members).sort()) {
    const member = members[key];
    if (member !== undefined) texts.push(`${JSON.stringify(key)}:${canonicalText(member)}`);
  }
  return `{${texts.join(',')}}`;
}

function isDay(value: object): boolean {
  return (value as { [Symbol.toStringTag]?: string })[Symbol.toStringTag] === 'Temporal.PlainDate';
}

/** The value that `canonicalText` wrote. The text is our own, so a wrong one is a bug and throws. */
export function readCanonical<T>(text: string): T {
  return JSON.parse(text, (_key, value: unknown) => decoded(value)) as T;
}

function decoded(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  const [member, ...others] = Object.entries(value);
  if (member === undefined || others.length > 0 || typeof member[1] !== 'string') return value;
  if (member[0] === 'minor') return BigInt(member[1]);
  return member[0] === 'day' ? day(member[1]) : value;
}

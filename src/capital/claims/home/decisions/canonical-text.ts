import { day } from '../../../../kernel/day.ts';
import { jsonText } from '../../../../kernel/digest.ts';

/**
 * One text for a value of amounts, days, texts, whole numbers, lists and objects: JSON with sorted keys and no blanks, in
 * which amounts are {"minor":"123"} and days {"day":"2026-01-31"}. It is what is stored and compared byte by byte.
 * Written for every step of every decision, so it avoids what is dear: sorting what is sorted, quoting what needs none.
 */
export function canonicalText(value: unknown): string {
  if (typeof value === 'string') return jsonText(value);
  if (typeof value === 'bigint') return `{"minor":"${value}"}`;
  if (typeof value === 'number') return wholeNumber(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return listText(value);
  if (typeof value === 'object') return objectText(value);
  throw new TypeError(`canonicalText: a ${typeof value} has no canonical text`);
}

function wholeNumber(value: number): string {
  if (Number.isSafeInteger(value)) return JSON.stringify(value);
  throw new TypeError('canonicalText: only whole numbers have one canonical text');
}

function listText(items: readonly unknown[]): string {
  let text = '';
  for (const item of items) text += text === '' ? canonicalText(item) : `,${canonicalText(item)}`;
  return `[${text}]`;
}

function objectText(value: object): string {
  if (isDay(value)) return `{"day":"${String(value)}"}`;
  const members = value as Readonly<Record<string, unknown>>;
  let text = '';
  for (const name of sorted(Object.keys(members))) {
    const member = members[name];
    if (member === undefined) continue;
    text += `${text === '' ? '' : ','}${jsonText(name)}:${canonicalText(member)}`;
  }
  return `{${text}}`;
}

function sorted(names: string[]): readonly string[] {
  const isSorted = names.every((name, at) => at === 0 || (names[at - 1] ?? '') < name);
  return isSorted ? names : names.sort();
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

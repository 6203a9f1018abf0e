import { isMap, isScalar, isSeq, type Scalar, type YAMLMap } from 'yaml';
import { type PlainDate, parseDay } from '../../kernel/day.ts';
import { LANGUAGES, type Texts } from '../../kernel/language.ts';
import type { Reading, Shape } from './document.ts';

type Shapes = Readonly<Record<string, Shape<unknown>>>;
type Out<S> = S extends Shape<infer T> ? T : never;
type Read<R extends Shapes, O extends Shapes> = { readonly [K in keyof R]: Out<R[K]> } & {
  readonly [K in keyof O]?: Out<O[K]>;
};

/** One member of a map, with the node of its key for later problems. */
export interface Entry<K, V> {
  readonly key: K;
  readonly value: V;
  readonly node: unknown;
}

/** A map with exactly these members; anything else in it is a problem. */
export function record<R extends Shapes, O extends Shapes>(
  required: R,
  optional: O,
): Shape<Read<R, O>> {
  const known: Shapes = { ...required, ...optional };
  return (node, to) => {
    if (!isMap(node)) return to.problem(node, `expected a map with ${listed(required)}`);
    const read = readMembers(node, known, to);
    const absent = Object.keys(required).filter((name) => !read.seen.has(name));
    for (const name of absent) to.problem(node, `"${name}" is missing`);
    return absent.length === 0 && read.complete ? (read.members as Read<R, O>) : undefined;
  };
}

function readMembers(node: YAMLMap, known: Shapes, to: Reading) {
  const members: Record<string, unknown> = {};
  const seen = new Set<string>();
  let complete = true;
  for (const { name, key, value } of pairsOf(node, to)) {
    const shape = known[name];
    seen.add(name);
    if (shape === undefined) {
      to.problem(key, `"${name}" is not known here; known are ${listed(known)}`);
      complete = false;
      continue;
    }
    const member = shape(value ?? key, to);
    if (member === undefined) complete = false;
    else members[name] = member;
  }
  return { members, seen, complete };
}

/** A map whose keys are free: its entries in the order of the file. */
export function mapOf<K, V>(keys: Shape<K>, values: Shape<V>): Shape<readonly Entry<K, V>[]> {
  return (node, to) => {
    if (!isMap(node)) return to.problem(node, 'expected a map');
    const entries: Entry<K, V>[] = [];
    let complete = true;
    for (const pair of pairsOf(node, to)) {
      const key = keys(pair.key, to);
      const value = values(pair.value ?? pair.key, to);
      if (key === undefined || value === undefined) complete = false;
      else entries.push({ key, value, node: pair.key });
    }
    return complete ? entries : undefined;
  };
}

/** The pairs of a map; repeated keys and keys that are no text are problems. */
function pairsOf(node: YAMLMap, to: Reading) {
  const seen = new Set<string>();
  const pairs: { name: string; key: unknown; value: unknown }[] = [];
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? (key.source ?? String(key.value)) : null;
    if (name === null) to.problem(key, 'a key must be plain text');
    else if (seen.has(name)) to.problem(key, `"${name}" is written twice; keep one`);
    else pairs.push({ name, key, value });
    if (name !== null) seen.add(name);
  }
  return pairs;
}

/** A list of values of one shape. */
export function listOf<T>(item: Shape<T>): Shape<readonly T[]> {
  return (node, to) => {
    if (!isSeq(node)) return to.problem(node, 'expected a list, such as [a, b]');
    const items = node.items.map((each) => item(each, to));
    return items.every((each) => each !== undefined) ? (items as readonly T[]) : undefined;
  };
}

/** One value, or a list of them. */
export function oneOrMore<T>(item: Shape<T>): Shape<readonly T[]> {
  const many = listOf(item);
  return (node, to) => {
    if (isSeq(node)) return many(node, to);
    const one = item(node, to);
    return one === undefined ? undefined : [one];
  };
}

/** Leaves a node for a later look, when its meaning depends on its neighbours. */
export const asNode: Shape<{ readonly node: unknown }> = (node) => ({ node });

/** Text that is not empty. */
export const text: Shape<string> = (node, to) => {
  const value = isScalar(node) ? node.value : undefined;
  if (typeof value === 'string' && value.trim() !== '') return value;
  return to.problem(node, `expected text, got ${shown(node)}`);
};

/** Text of a given form; `what` says which form, with an example. */
export function matching(pattern: RegExp, what: string): Shape<string> {
  return (node, to) => {
    const value = isScalar(node) && node.type !== undefined ? sourceOf(node) : undefined;
    if (value !== undefined && pattern.test(value)) return value;
    return to.problem(node, `expected ${what}, got ${shown(node)}`);
  };
}

/** One of a closed list of words. */
export function oneOf<const T extends string>(words: readonly T[]): Shape<T> {
  return (node, to) => {
    const value = isScalar(node) ? node.value : undefined;
    const found = words.find((word) => word === value);
    return found ?? to.problem(node, `expected one of ${words.join(', ')}, got ${shown(node)}`);
  };
}

/** `true` or `false`. */
export const yesNo: Shape<boolean> = (node, to) => {
  const value = isScalar(node) ? node.value : undefined;
  return typeof value === 'boolean'
    ? value
    : to.problem(node, `expected true or false, got ${shown(node)}`);
};

/** A whole number without quotes. */
export const wholeNumber: Shape<number> = (node, to) => {
  const value = isScalar(node) ? node.value : undefined;
  return Number.isSafeInteger(value)
    ? (value as number)
    : to.problem(node, `expected a whole number without quotes, got ${shown(node)}`);
};

/** A day of the calendar, `YYYY-MM-DD`. */
export const calendarDay: Shape<PlainDate> = (node, to) => {
  const read = parseDay(isScalar(node) ? sourceOf(node) : '');
  return read.ok ? read.value : to.problem(node, `${read.error}; write for example 2026-01-31`);
};

/** One text in all four languages. */
export const texts: Shape<Texts> = record(
  Object.fromEntries(LANGUAGES.map((language) => [language, text])) as Record<
    keyof Texts,
    Shape<string>
  >,
  {},
);

/** What stands in the file, for a message: cut short when long. */
export function shown(node: unknown): string {
  if (isMap(node)) return 'a map';
  if (isSeq(node)) return 'a list';
  const source = isScalar(node) ? sourceOf(node) : '';
  return source === '' ? 'nothing' : `"${source.slice(0, 60)}"`;
}

/** A scalar as it is written, without quotes. */
export function sourceOf(node: Scalar): string {
  return node.source ?? String(node.value);
}

function listed(members: Shapes): string {
  return Object.keys(members).join(', ');
}

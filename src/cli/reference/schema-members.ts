import { LANGUAGES } from '../../kernel/language.ts';
import type { Schema } from './openapi-types.ts';

/** One member of a body: its path such as `fee.value` or `claims[].state`, and what may stand there. */
export interface Member {
  readonly path: string;
  readonly type: string;
  readonly is_required: boolean;
}

/** Objects that stand everywhere are named once instead of being spelled out. */
const NAMED: readonly { readonly name: string; readonly members: readonly string[] }[] = [
  { name: 'money', members: ['currency', 'value'] },
  { name: 'texts', members: LANGUAGES },
];
const NULL = 'null';

/** Larger objects that are described elsewhere on the page: their JSON, and the words that lead there. */
export type Elsewhere = ReadonlyMap<string, string>;

const NOWHERE: Elsewhere = new Map();

/** The type of a schema in words that fit a table cell. */
export function typeText(schema: Schema, elsewhere: Elsewhere = NOWHERE): string {
  const described = elsewhere.get(JSON.stringify(schema));
  if (described !== undefined) return described;
  const text = (one: Schema) => typeText(one, elsewhere);
  if (schema.anyOf !== undefined) return alternatives(schema.anyOf.map(text));
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return alternatives(schema.enum.map((one) => JSON.stringify(one)));
  if (schema.type === 'array') return `list of ${text(schema.items ?? {})}`;
  return nameOf(schema) ?? schema.format ?? schema.type ?? 'anything';
}

function alternatives(texts: readonly string[]): string {
  const others = [...new Set(texts)].filter((text) => text !== NULL);
  return [...others, ...(texts.includes(NULL) ? [NULL] : [])].join(' or ');
}

function nameOf({ properties }: Schema): string | null {
  if (properties === undefined) return null;
  const members = Object.keys(properties);
  const named = NAMED.find((one) => {
    return one.members.length === members.length && one.members.every((m) => members.includes(m));
  });
  return named?.name ?? null;
}

/** Every member of an object, those of an object within it behind it; nothing for other schemas. */
export function membersOf(
  schema: Schema,
  elsewhere: Elsewhere = NOWHERE,
  prefix = '',
): readonly Member[] {
  const inner = objectIn(schema);
  if (inner === null || nameOf(inner.schema) !== null) return [];
  if (elsewhere.has(JSON.stringify(inner.schema))) return [];
  const { properties = {}, required = [] } = inner.schema;
  return Object.entries(properties).flatMap(([name, member]) => {
    const path = `${prefix}${inner.path}${name}`.replace(/^\./, '');
    const own = { path, type: typeText(member, elsewhere), is_required: required.includes(name) };
    return [own, ...membersOf(member, elsewhere, path)];
  });
}

interface Inner {
  readonly schema: Schema;
  readonly path: string;
}

/** The object that a schema is, may be, or is a list of. */
function objectIn(schema: Schema): Inner | null {
  if (schema.properties !== undefined) return { schema, path: '.' };
  if (schema.items !== undefined) {
    const inner = objectIn(schema.items);
    return inner && { ...inner, path: `[]${inner.path}` };
  }
  return (schema.anyOf ?? []).map(objectIn).find((inner) => inner !== null) ?? null;
}

import type { FastifySchemaCompiler } from 'fastify';
import type { TSchema } from 'typebox';
import { Compile } from 'typebox/compile';

interface JsonSchema {
  readonly type?: string;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly default?: unknown;
}

const NUMBER = /^-?\d+(\.\d+)?$/;

/** Reads the text of an address or header as its schema means it; what does not fit stays as it is. */
function fromText(schema: JsonSchema, text: unknown): unknown {
  if (schema.type === 'array') {
    const items = Array.isArray(text) ? text : [text];
    return items.map((item) => fromText(schema.items ?? {}, item));
  }
  if (typeof text !== 'string') return text;
  if (schema.type === 'integer' || schema.type === 'number') {
    return NUMBER.test(text) ? Number(text) : text;
  }
  if (schema.type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

function membersFromText(schema: JsonSchema, values: unknown): unknown {
  const members: Record<string, unknown> = { ...(values as Record<string, unknown>) };
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    const value = members[name];
    if (value !== undefined) members[name] = fromText(member, value);
    else if (member.default !== undefined) members[name] = member.default;
  }
  return members;
}

/**
 * Checks what comes in against the schema of its route. Bodies are taken exactly as sent: no type is converted
 * and nothing is removed. Addresses and headers are text, so numbers and booleans are read from it.
 */
export const checkSchema: FastifySchemaCompiler<TSchema> = ({ schema, httpPart }) => {
  const check = Compile(schema);
  const isText = httpPart !== 'body';
  return (sent) => {
    const value = isText ? membersFromText(schema as JsonSchema, sent) : sent;
    if (check.Check(value)) return { value };
    return { error: Object.assign(new Error('request'), { schema_errors: check.Errors(value) }) };
  };
};

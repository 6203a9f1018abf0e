import { type Static, Type } from 'typebox';
import type { ListPart } from '../given/given-store.ts';

const ROWS = 50;
const ROWS_MAX = 100;

/** Which page of a list is asked for. */
export const PageQuery = {
  cursor: Type.Optional(Type.String({ format: 'uuid' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: ROWS_MAX })),
};

/** Which part of a list of consents is asked for. */
export const ListQuery = Type.Object({
  state: Type.Optional(Type.Enum(['REQUESTED', 'GRANTED', 'DENIED', 'REVOKED', 'EXPIRED'])),
  text: Type.Optional(
    Type.String({ maxLength: 80, description: 'Part of a name or of a masked document' }),
  ),
  ...PageQuery,
});

/** The part of a list, with one row more than the page holds. */
export function partOf(query: Static<typeof ListQuery>): ListPart {
  const { state = null, text = '', cursor: before = null, limit = ROWS } = query;
  return { state, text: text.trim(), before, limit: limit + 1 };
}

/** A page of rows that were asked for with one more than it holds, and the entry after which the next one begins. */
export function pageOf<R>(rows: readonly R[], limit: number, idOf: (row: R) => string) {
  const page = rows.slice(0, limit - 1);
  const last = page.at(-1);
  const hasMore = rows.length >= limit && last !== undefined;
  return { page, next_cursor: hasMore ? idOf(last) : null };
}

import { Type } from 'typebox';
import { describe, expect, it } from 'vitest';
import type { Schema } from './openapi-types.ts';
import { membersOf, typeText } from './schema-members.ts';

const schema = (of: object) => JSON.parse(JSON.stringify(of)) as Schema;
const Money = Type.Object({ currency: Type.String(), value: Type.String() });

describe('members of a body', () => {
  it('stand with their paths, those of lists and of what may be null too', () => {
    const body = schema(
      Type.Object({
        fee: Money,
        claims: Type.Array(Type.Object({ state: Type.Enum(['HELD', 'DENIED']) })),
        quote: Type.Union([Type.Object({ month: Type.String() }), Type.Null()]),
        note: Type.Optional(Type.String({ format: 'date' })),
      }),
    );
    expect(membersOf(body)).toEqual([
      { path: 'fee', type: 'money', is_required: true },
      { path: 'claims', type: 'list of object', is_required: true },
      { path: 'claims[].state', type: '"HELD" or "DENIED"', is_required: true },
      { path: 'quote', type: 'object or null', is_required: true },
      { path: 'quote.month', type: 'string', is_required: true },
      { path: 'note', type: 'date', is_required: false },
    ]);
  });

  it('are not spelled out where they are described elsewhere', () => {
    const claim = schema(Type.Object({ claim_id: Type.String(), state: Type.String() }));
    const list = schema(Type.Object({ claims: Type.Array(claim) }));
    const elsewhere = new Map([[JSON.stringify(claim), 'what submitClaim answers']]);
    expect(membersOf(list, elsewhere)).toEqual([
      { path: 'claims', type: 'list of what submitClaim answers', is_required: true },
    ]);
  });

  it('are none for other schemas', () => {
    expect(membersOf(schema(Type.String()))).toEqual([]);
    expect(typeText(schema(Type.Unknown()))).toBe('anything');
  });
});

import { Type } from 'typebox';
import { describe, expect, it } from 'vitest';
import { bodyProblem, messageKind, questionKind } from './kind.ts';
import { renderMessageReference } from './message-reference.ts';
import { trustFrom } from './trust.ts';

const Body = Type.Object(
  { fee: Type.Object({ value: Type.String() }), tags: Type.Array(Type.Integer()) },
  { additionalProperties: false },
);

describe('kinds', () => {
  it('have names of flow, noun, past participle and version', () => {
    expect(messageKind('capital.claim.submitted.v1', 'Sent.', Body).kind).toBe(
      'capital.claim.submitted.v1',
    );
    for (const bad of ['claim', 'capital.claim.v1', 'capital.claim.submitted', 'A.b.c.v1']) {
      expect(() => messageKind(bad, 'Sent.', Body)).toThrow(`"${bad}" is not a kind`);
    }
  });

  it('say where a body differs, without quoting it', () => {
    expect(bodyProblem(Body, { fee: { value: '1' }, tags: [1] })).toBeNull();
    expect(bodyProblem(Body, { fee: { value: 5 }, tags: [1] })).toBe('fee/value');
    expect(bodyProblem(Body, { fee: { value: '1' }, tags: [1, 'x'] })).toBe('tags/1');
    expect(bodyProblem(Body, 'secret')).toBe('/');
  });

  it('are sent only as the trust list says', () => {
    const trust = trustFrom([{ from: 'GD', to: 'HK', kinds: ['a.b.c.v1'] }]);
    expect(trust('GD', 'HK', 'a.b.c.v1')).toBe(true);
    expect(trust('HK', 'GD', 'a.b.c.v1')).toBe(false);
    expect(trust('GD', 'HK', 'a.b.c.v2')).toBe(false);
  });

  it('are written down with their schemas and with who may send them', () => {
    const message = messageKind('a.b.c.v1', 'Something was done.', Body);
    const question = questionKind('d.e.f.v1', 'What is it?', Type.Object({}), Type.Object({}));
    const page = renderMessageReference({ messages: [message], questions: [question] }, [
      { from: 'GD', to: 'HK', kinds: ['a.b.c.v1'] },
    ]);
    expect(page).toContain('### a.b.c.v1\n\nSomething was done.\n\nSent: GD → HK.');
    expect(page).toContain('"additionalProperties": false');
    expect(page).toContain('### d.e.f.v1\n\nWhat is it?\n\nAsked: every side to every other.');
  });
});

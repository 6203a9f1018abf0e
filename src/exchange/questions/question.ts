import { type Static, Type } from 'typebox';
import { Compile } from 'typebox/compile';
import { isId } from '../../kernel/id.ts';
import { JURISDICTIONS } from '../../kernel/jurisdiction.ts';
import { readInstant } from '../wire/index.ts';

const Side = Type.Enum([...JURISDICTIONS]);
const Id = Type.String({ minLength: 36, maxLength: 36 });

/** The text of a question as it is signed. */
const Question = Type.Object(
  {
    id: Id,
    from: Side,
    to: Side,
    kind: Type.String({ pattern: '^[a-z0-9._-]{1,120}$' }),
    sent_at: Type.String({ maxLength: 40 }),
    body: Type.Unknown(),
  },
  { additionalProperties: false },
);

/** The text of an answer: the body, or the fault why there is none. */
const Answer = Type.Object(
  {
    in_reply_to: Id,
    from: Side,
    to: Side,
    sent_at: Type.String({ maxLength: 40 }),
    answer: Type.Union([
      Type.Object({ body: Type.Unknown() }, { additionalProperties: false }),
      Type.Object(
        {
          code: Type.String({ maxLength: 60 }),
          facts: Type.Record(Type.String({ maxLength: 40 }), Type.String({ maxLength: 200 })),
          at: Type.Optional(Type.String({ maxLength: 200 })),
        },
        { additionalProperties: false },
      ),
    ]),
  },
  { additionalProperties: false },
);

export type Question = Static<typeof Question>;
export type Answer = Static<typeof Answer>;

const questionValidator = Compile(Question);
const answerValidator = Compile(Answer);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Reads the text of a question; null when it is none. */
export function readQuestion(text: string): Question | null {
  const content = parse(text);
  if (!questionValidator.Check(content)) return null;
  return isId(content.id) && readInstant(content.sent_at) !== null ? content : null;
}

/** Reads the text of an answer; null when it is none. */
export function readAnswer(text: string): Answer | null {
  const content = parse(text);
  return answerValidator.Check(content) ? content : null;
}

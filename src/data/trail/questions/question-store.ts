import { type Static, Type } from 'typebox';
import type { Session } from '../../../platform/postgres/index.ts';

/** What a person asks about an event of their trail. */
export interface Question {
  readonly person_id: string;
  readonly question_id: string;
  readonly sequence: bigint;
  readonly organisation: string;
  readonly text: string;
  readonly asked_at: string;
  readonly answer: string | null;
  readonly answered_at: string | null;
}

const StringOrNull = Type.Union([Type.String(), Type.Null()]);

/** A question as its asker and the officer read it. */
export const QuestionView = Type.Object({
  question_id: Type.String(),
  sequence: Type.String(),
  organisation: Type.String(),
  text: Type.String(),
  asked_at: Type.String(),
  answer: StringOrNull,
  answered_at: StringOrNull,
});

/** Makes the view of a question. */
export function questionView(of: Question): Static<typeof QuestionView> {
  const { question_id, organisation, text, answer } = of;
  const moment = (at: string) => new Date(at).toISOString();
  return {
    question_id,
    sequence: String(of.sequence),
    organisation,
    text,
    asked_at: moment(of.asked_at),
    answer,
    answered_at: of.answered_at === null ? null : moment(of.answered_at),
  };
}

const COLUMNS =
  'person_id, question_id, sequence, organisation, text, asked_at, answer, answered_at';

/** Keeps a question; the first one about an event stays. Gives the question that is kept. */
export async function insertQuestion(session: Session, of: Question): Promise<Question> {
  const rows = await session.rows<Question>(
    `insert into data.trail_question (person_id, question_id, sequence, organisation, text, asked_at)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (person_id, sequence) do update set sequence = excluded.sequence
     returning ${COLUMNS}`,
    [of.person_id, of.question_id, of.sequence, of.organisation, of.text, of.asked_at],
  );
  return rows[0] ?? of;
}

/** The questions of a person about these events. */
export async function ownQuestions(
  session: Session,
  person_id: string,
  sequences: readonly bigint[],
): Promise<readonly Question[]> {
  if (sequences.length === 0) return [];
  return await session.rows<Question>(
    `select ${COLUMNS} from data.trail_question
      where person_id = $1 and sequence = any ($2::bigint[])`,
    [person_id, sequences],
  );
}

/** Questions that wait for an answer, oldest first, or all, newest first. */
export async function listQuestions(
  session: Session,
  of: { readonly open_only: boolean; readonly limit: number },
): Promise<readonly Question[]> {
  return await session.rows<Question>(
    of.open_only
      ? `select ${COLUMNS} from data.trail_question where answered_at is null
          order by asked_at, question_id limit $1`
      : `select ${COLUMNS} from data.trail_question order by question_id desc limit $1`,
    [of.limit],
  );
}

/** Answers a question that waits; null where there is none. */
export async function writeAnswer(
  session: Session,
  of: {
    readonly question_id: string;
    readonly answer: string;
    readonly by: string;
    readonly at: string;
  },
): Promise<Question | null> {
  const rows = await session.rows<Question>(
    `update data.trail_question set answer = $2, answered_by = $3, answered_at = $4
      where question_id = $1 and answered_at is null returning ${COLUMNS}`,
    [of.question_id, of.answer, of.by, of.at],
  );
  return rows[0] ?? null;
}

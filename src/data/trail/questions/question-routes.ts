import { type Static, Type } from 'typebox';
import { dayAt, instant, millisText } from '../../../kernel/day.ts';
import { fault } from '../../../kernel/fault.ts';
import { newId } from '../../../kernel/id.ts';
import { ZONE } from '../../../kernel/jurisdiction.ts';
import type { Language } from '../../../kernel/language.ts';
import { no, ok } from '../../../kernel/result.ts';
import type { HttpApp } from '../../../platform/http/index.ts';
import type { ChainedEvent } from '../chain/audit-event.ts';
import type { TrailPorts } from '../ports.ts';
import { findEvent, findEventsAt } from '../seen/seen-store.ts';
import { SeenEvent, seenEvent } from '../seen/seen-view.ts';
import { FOR_PERSON, trailHolder } from '../seen/trail-holder.ts';
import {
  insertQuestion,
  listQuestions,
  type Question,
  QuestionView,
  questionView,
  writeAnswer,
} from './question-store.ts';

const STRICT = { additionalProperties: false };
const LIST = 100;
const AskedAbout = Type.Object({ question: QuestionView, event: SeenEvent });

/** Adds what people ask about a look, and the officer's answers. */
export function questionRoutes(app: HttpApp, ports: TrailPorts): void {
  askRoute(app, ports);
  answerRoutes(app, ports);
}

function askRoute(app: HttpApp, ports: TrailPorts): void {
  app.guarded({
    method: 'POST',
    url: '/api/data/trail/questions',
    operation: 'askAboutLook',
    summary:
      "Asks about an event of one's own trail, or of that of somebody for whom one decides; once for each event.",
    action: 'data.trail.view_own',
    status: 201,
    body: Type.Object(
      {
        sequence: Type.String({ pattern: '^[0-9]{1,18}$' }),
        text: Type.String({ minLength: 1, maxLength: 1000 }),
        ...FOR_PERSON,
      },
      STRICT,
    ),
    answer: QuestionView,
    handle: async ({ principal, body }) => {
      const sequence = BigInt(body.sequence);
      const holder = await trailHolder(ports, principal, body.for_person);
      if (!holder.ok) return holder;
      const person_id = holder.value;
      const event =
        person_id === null ? null : await findEvent(ports.database, { person_id, sequence });
      if (event === null || person_id === null) {
        return no(fault('trail.event_unknown', {}, 'sequence'));
      }
      const question = await insertQuestion(ports.database, {
        person_id,
        question_id: newId(ports.clock, ports.random),
        sequence,
        organisation: event.organisation,
        text: body.text,
        asked_at: millisText(ports.clock.now()),
        answer: null,
        answered_at: null,
      });
      return ok(questionView(question));
    },
  });
}

function answerRoutes(app: HttpApp, ports: TrailPorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/data/trail/questions',
    operation: 'listTrailQuestions',
    summary: 'What people asked about looks: those that wait, oldest first, or all.',
    action: 'data.trail.inspect',
    query: Type.Object({ all: Type.Optional(Type.Boolean()) }),
    answer: Type.Object({ questions: Type.Array(AskedAbout) }),
    handle: async ({ query, language }) => {
      const of = { open_only: query.all !== true, limit: LIST };
      const found = await listQuestions(ports.database, of);
      const events = await eventsOf(ports, found);
      const questions = found.flatMap((question) => {
        const event = events.get(question.sequence);
        return event === undefined ? [] : [viewOf(ports, { question, event, language })];
      });
      return ok({ questions });
    },
  });
  app.guarded({
    method: 'POST',
    url: '/api/data/trail/questions/:question_id/answer',
    operation: 'answerTrailQuestion',
    summary: 'Answers a question about a look, once; the person is told.',
    action: 'data.trail.answer',
    params: Type.Object({ question_id: Type.String({ format: 'uuid' }) }),
    body: Type.Object({ answer: Type.String({ minLength: 1, maxLength: 2000 }) }, STRICT),
    answer: QuestionView,
    handle: ({ principal, params, body }) =>
      ports.database.transaction(async (session) => {
        const at = millisText(ports.clock.now());
        const said = { ...params, ...body, by: principal.subject, at };
        const answered = await writeAnswer(session, said);
        if (answered === null) return no(fault('trail.question_closed'));
        const asked_on = dayAt(instant(answered.asked_at), ZONE).toString();
        await ports.notify(session, [
          {
            person_id: answered.person_id,
            kind: 'trail_answered',
            facts: { day: { day: asked_on } },
            about: { type: 'trail', id: answered.question_id },
          },
        ]);
        return ok(questionView(answered));
      }),
  });
}

async function eventsOf(
  { database }: TrailPorts,
  questions: readonly Question[],
): Promise<ReadonlyMap<bigint, ChainedEvent>> {
  const sequences = questions.map(({ sequence }) => sequence);
  const events = await findEventsAt(database, sequences);
  return new Map(events.map((event) => [event.sequence, event]));
}

function viewOf(
  { organisationName }: TrailPorts,
  of: {
    readonly question: Question;
    readonly event: ChainedEvent;
    readonly language: Language;
  },
): Static<typeof AskedAbout> {
  const { question, event, language } = of;
  const seen = seenEvent(event, { language, organisationName }, false);
  return { question: questionView(question), event: seen };
}

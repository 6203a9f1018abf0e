import { Type } from 'typebox';
import { ANOTHER_PERSON } from '../../../kernel/principal.ts';
import { ok } from '../../../kernel/result.ts';
import { institutionOf } from '../../../people/care/index.ts';
import type { HttpApp } from '../../../platform/http/index.ts';
import type { TrailPorts } from '../ports.ts';
import { ownQuestions, QuestionView, questionView } from '../questions/question-store.ts';
import { readTrail, wantedOf } from './read-trail.ts';
import { organisationsSeen } from './seen-store.ts';
import { SeenEvent } from './seen-view.ts';
import { spokenName } from './spoken-name.ts';
import { trailCsv } from './trail-csv.ts';
import { FOR_PERSON, trailHolder } from './trail-holder.ts';

const PAGE = 30;
/** The longest file: more is asked for by days. */
const FILE_MAX = 5000;
const Day = Type.String({ format: 'date' });
/** Filters of a list of events. */
export const FILTERS = {
  institution: Type.Optional(Type.String({ minLength: 1, maxLength: 80 })),
  group: Type.Optional(
    Type.Enum(['looks', 'changes', 'exports', 'decisions', 'emergency', 'refused']),
  ),
  from: Type.Optional(Day),
  to: Type.Optional(Type.String({ format: 'date', description: 'Last day, included' })),
  all: Type.Optional(Type.Boolean({ description: 'Also what the person looked at themself' })),
};
export const Cursor = Type.Optional(Type.String({ pattern: '^[0-9]{1,18}$' }));

/** Adds what people see of their own trail, and of that of whom they decide for. */
export function ownTrailRoutes(app: HttpApp, ports: TrailPorts): void {
  listRoute(app, ports);
  app.guarded({
    method: 'GET',
    url: '/api/data/trail/file',
    operation: 'exportOwnTrail',
    summary: `One's own trail as a CSV file, newest first, at most ${FILE_MAX} events.`,
    action: 'data.trail.view_own',
    query: Type.Object({ ...FILTERS, ...FOR_PERSON }),
    answer: 'file',
    handle: async ({ principal, query, language }) => {
      const wanted = wantedOf(ports.network, query, FILE_MAX);
      if (!wanted.ok) return wanted;
      const holder = await trailHolder(ports, principal, query.for_person);
      if (!holder.ok) return holder;
      const person_id = holder.value;
      const events =
        person_id === null ? [] : await readTrail(ports, { ...wanted.value, person_id }, language);
      return ok({
        content_type: 'text/csv; charset=utf-8',
        filename: 'who-looked.csv',
        content: trailCsv(events, language),
      });
    },
  });
  app.guarded({
    method: 'GET',
    url: '/api/data/trail/institutions',
    operation: 'listTrailInstitutions',
    summary: "The institutions that stand in one's own trail.",
    action: 'data.trail.view_own',
    query: Type.Object(FOR_PERSON),
    answer: Type.Object({
      institutions: Type.Array(
        Type.Object({
          institution: Type.String(),
          name: Type.String(),
          lang: Type.String({ description: 'Language of the name' }),
        }),
      ),
    }),
    handle: async ({ principal, query, language }) => {
      const holder = await trailHolder(ports, principal, query.for_person);
      if (!holder.ok) return holder;
      const seen =
        holder.value === null ? [] : await organisationsSeen(ports.database, holder.value);
      const codes = new Set(
        seen
          .filter((organisation) => organisation !== 'self' && organisation !== ANOTHER_PERSON)
          .map((organisation) => institutionOf(ports.network, { organisation })),
      );
      const institutions = [...codes].map((institution) => ({
        institution,
        ...spokenName(ports.organisationName(institution), institution, language),
      }));
      return ok({ institutions });
    },
  });
}

function listRoute(app: HttpApp, ports: TrailPorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/data/trail',
    operation: 'listOwnTrail',
    summary:
      'Who looked at, changed or was refused the record of the person who is signed in, or of one for whom they decide, newest first, up to now.',
    action: 'data.trail.view_own',
    query: Type.Object({
      ...FILTERS,
      ...FOR_PERSON,
      cursor: Cursor,
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
    }),
    // A page that is open asks again every second.
    requests_per_minute: 600,
    answer: Type.Object({
      events: Type.Array(SeenEvent),
      questions: Type.Array(QuestionView),
      next_cursor: Type.Union([Type.String(), Type.Null()]),
    }),
    handle: async ({ principal, query, language }) => {
      const limit = query.limit ?? PAGE;
      const wanted = wantedOf(ports.network, query, limit);
      if (!wanted.ok) return wanted;
      const holder = await trailHolder(ports, principal, query.for_person);
      if (!holder.ok) return holder;
      const person_id = holder.value;
      if (person_id === null) return ok({ events: [], questions: [], next_cursor: null });
      const events = await readTrail(ports, { ...wanted.value, person_id }, language);
      const sequences = events.map(({ sequence }) => BigInt(sequence));
      const questions = await ownQuestions(ports.database, person_id, sequences);
      const last = events.length === limit ? events.at(-1) : undefined;
      return ok({
        events,
        questions: questions.map(questionView),
        next_cursor: last?.sequence ?? null,
      });
    },
  });
}

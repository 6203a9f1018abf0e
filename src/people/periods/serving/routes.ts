import { Type } from 'typebox';
import { dayAt, type Instant, instant } from '../../../kernel/day.ts';
import { DOCUMENT_TYPES } from '../../../kernel/documents/graded.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { ZONE } from '../../../kernel/jurisdiction.ts';
import type { Language, Texts } from '../../../kernel/language.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { HttpApp } from '../../../platform/http/index.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import {
  findByDocument,
  findPerson,
  findPersons,
  type Look,
  type Person,
  readDocument,
} from '../../persons/index.ts';
import { importRoute } from '../importing/import-route.ts';
import { entriesOf, versionsOf } from '../store.ts';
import { codesRoute } from './codes-route.ts';
import { type RecordRoutePorts, recordRoutes } from './record-routes.ts';
import { StandingView, standingView, VersionView, versionView } from './views.ts';

/** What the routes of recorded periods need. */
export interface StandingRoutePorts extends RecordRoutePorts {
  /** Name of a service point or authority; null when it is not one that this node knows. */
  organisationName(organisation: string): Texts | null;
}

const PAGE = 50;
const KnownAt = Type.Optional(Type.String({ format: 'date-time' }));
const HistoryQuery = Type.Object({
  cursor: Type.Optional(Type.String({ pattern: '^[0-9]{1,18}$' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
});
const HistoryAnswer = Type.Object({
  versions: Type.Array(VersionView),
  next_cursor: Type.Union([Type.String(), Type.Null()]),
});

/** Adds the routes of recorded periods: one's own, those of somebody at the counter, changes, files and codes. */
export function standingRoutes(app: HttpApp, ports: StandingRoutePorts): void {
  codesRoute(app, ports);
  ownRoutes(app, ports);
  staffRoutes(app, ports);
  recordRoutes(app, ports);
  importRoute(app, ports);
}

function ownRoutes(app: HttpApp, ports: StandingRoutePorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/people/standing/me',
    operation: 'viewOwnStanding',
    summary:
      'Periods, statuses and dependants recorded of the person who is signed in, now or as they were known at a moment.',
    action: 'people.standing.view_own',
    query: Type.Object({ known_at: KnownAt }),
    answer: StandingView,
    handle: async ({ principal, query, language }) => {
      const known_at = momentOf(query.known_at);
      if (!known_at.ok) return known_at;
      const { person_id } = principal;
      const person = person_id === undefined ? null : await findPerson(ports.database, person_id);
      if (person === null) return no(fault('person.not_found'));
      return ok(
        await viewStanding(ports.database, ports, person, { known_at: known_at.value, language }),
      );
    },
  });
  app.guarded({
    method: 'GET',
    url: '/api/people/standing/me/history',
    operation: 'listOwnStandingHistory',
    summary: 'Every change of what is recorded of the person who is signed in, newest first.',
    action: 'people.standing.view_own',
    query: HistoryQuery,
    answer: HistoryAnswer,
    handle: async ({ principal, query, language }) => {
      const { person_id } = principal;
      if (person_id === undefined) return ok({ versions: [], next_cursor: null });
      return ok(await viewHistory(ports.database, ports, { person_id, query, language }));
    },
  });
}

function staffRoutes(app: HttpApp, ports: StandingRoutePorts): void {
  app.guarded({
    method: 'POST',
    url: '/api/people/standing/search',
    operation: 'searchStanding',
    summary:
      'What is recorded of the person who holds a document. The look is recorded and shown to the person.',
    action: 'people.standing.view',
    body: Type.Object(
      {
        document_type: Type.Enum([...DOCUMENT_TYPES]),
        number: Type.String({ minLength: 1, maxLength: 40 }),
        known_at: KnownAt,
      },
      { additionalProperties: false },
    ),
    answer: StandingView,
    handle: async ({ principal, body, language }) => {
      const known_at = momentOf(body.known_at);
      if (!known_at.ok) return known_at;
      const at = ports.clock.now();
      const read = readDocument(body, dayAt(at, ZONE), { at: 'number' });
      if (!read.ok) return read;
      const look: Look = { by: principal, purpose: 'standing', at };
      return ports.database.transaction(async (session) => {
        const person = await findByDocument(session, read.value, look);
        if (person === null) return no(fault('person.not_found', {}, 'number'));
        const how = { known_at: known_at.value, language, look };
        return ok(await viewStanding(session, ports, person, how));
      });
    },
  });
  app.guarded({
    method: 'GET',
    url: '/api/people/standing/:person_id/history',
    operation: 'listStandingHistory',
    summary: 'Every change of what is recorded of a person, newest first. The look is recorded.',
    action: 'people.standing.view',
    params: Type.Object({ person_id: Type.String({ format: 'uuid' }) }),
    query: HistoryQuery,
    answer: HistoryAnswer,
    handle: async ({ principal, params: { person_id }, query, language }) => {
      const look: Look = { by: principal, purpose: 'standing', at: ports.clock.now() };
      return ports.database.transaction(async (session) => {
        if ((await findPerson(session, person_id, look)) === null)
          return no(fault('person.not_found'));
        return ok(await viewHistory(session, ports, { person_id, query, language }));
      });
    },
  });
}

async function viewStanding(
  session: Session,
  ports: StandingRoutePorts,
  person: Person,
  how: { readonly known_at: Instant | null; readonly language: Language; readonly look?: Look },
) {
  const entries = await entriesOf(session, [person.person_id], how.known_at);
  const dependants = await findPersons(session, dependantsOf(entries), how.look);
  const known_at = (how.known_at ?? ports.clock.now()).toString();
  const showing = { law: ports.period_law, language: how.language, dependants };
  return standingView(person, entries, known_at, showing);
}

async function viewHistory(
  session: Session,
  ports: StandingRoutePorts,
  asked: {
    readonly person_id: string;
    readonly query: { readonly cursor?: string; readonly limit?: number };
    readonly language: Language;
  },
) {
  const { cursor, limit = PAGE } = asked.query;
  const before = cursor === undefined ? null : BigInt(cursor);
  const versions = await versionsOf(session, asked.person_id, { before, limit });
  const dependants = await findPersons(session, dependantsOf(versions));
  const showing = { law: ports.period_law, language: asked.language, dependants };
  const last = versions.length === limit ? versions.at(-1) : undefined;
  return {
    versions: versions.map((version) =>
      versionView(version, showing, ports.organisationName(version.recorded_by.organisation)),
    ),
    next_cursor: last === undefined ? null : String(last.sequence),
  };
}

function dependantsOf(entries: readonly { readonly dependant_id: string | null }[]): string[] {
  return [...new Set(entries.flatMap(({ dependant_id }) => dependant_id ?? []))];
}

function momentOf(text: string | undefined): Result<Instant | null, Fault> {
  if (text === undefined) return ok(null);
  try {
    return ok(instant(text));
  } catch {
    return no(fault('request.invalid', { field: 'known_at', problem: text }, 'known_at'));
  }
}

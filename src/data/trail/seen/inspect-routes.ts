import { type Static, Type } from 'typebox';
import { millisText } from '../../../kernel/day.ts';
import type { Language } from '../../../kernel/language.ts';
import { ok } from '../../../kernel/result.ts';
import type { HttpApp } from '../../../platform/http/index.ts';
import type { ChainedEvent } from '../chain/audit-event.ts';
import { countWaiting, readEnd } from '../chain/audit-store.ts';
import { chainWaiting } from '../chain/chain-waiting.ts';
import { lastProof } from '../chain/proof-store.ts';
import type { TrailPorts } from '../ports.ts';
import { Cursor, FILTERS } from './own-routes.ts';
import { organisationsOf, wantedOf } from './read-trail.ts';
import { findEvents } from './seen-store.ts';
import { SeenEvent, seenEvent } from './seen-view.ts';

const PAGE = 50;
const StringOrNull = Type.Union([Type.String(), Type.Null()]);
/** An event as those see it who oversee an institution: with the sign-in, without the person's name. */
const InspectedEvent = Type.Object({ event: SeenEvent, subject: Type.String() });

/** Adds what officers and inspectors see of an institution, and what operators see of the chain. */
export function inspectRoutes(app: HttpApp, ports: TrailPorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/data/trail/events',
    operation: 'listInstitutionTrail',
    summary: 'What one institution looked at, changed or was refused, newest first.',
    action: 'data.trail.inspect',
    query: Type.Object({
      ...FILTERS,
      institution: Type.String({ minLength: 1, maxLength: 80 }),
      cursor: Cursor,
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
    }),
    answer: Type.Object({ events: Type.Array(InspectedEvent), next_cursor: StringOrNull }),
    handle: async ({ query, language }) => {
      const limit = query.limit ?? PAGE;
      const wanted = wantedOf(ports.network, query, limit);
      if (!wanted.ok) return wanted;
      await chainWaiting(ports.database);
      const organisations = organisationsOf(ports.network, query.institution);
      const asked = { ...wanted.value, person_id: null, organisations, without: [] };
      const events = await findEvents(ports.database, asked);
      const last = events.length === limit ? events.at(-1) : undefined;
      return ok({
        events: events.map((event) => inspected(ports, event, language)),
        next_cursor: last === undefined ? null : String(last.sequence),
      });
    },
  });
  stateRoute(app, ports);
}

function inspected(
  { organisationName }: TrailPorts,
  event: ChainedEvent,
  language: Language,
): Static<typeof InspectedEvent> {
  const seen = seenEvent(event, { language, organisationName }, false);
  return { event: seen, subject: event.subject };
}

function stateRoute(app: HttpApp, ports: TrailPorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/data/trail/state',
    operation: 'viewTrailState',
    summary:
      'The end of the chain of the trail, what waits for its place, and what the last proof found.',
    action: 'platform.operate',
    answer: Type.Object({
      at: Type.String(),
      events: Type.String(),
      digest: Type.String(),
      waiting: Type.Integer(),
      oldest_waiting_at: StringOrNull,
      proof: Type.Union([
        Type.Object({
          proved_at: Type.String(),
          events: Type.String(),
          broken_at: StringOrNull,
          what: StringOrNull,
        }),
        Type.Null(),
      ]),
    }),
    handle: async () => {
      const { database, clock } = ports;
      const end = await readEnd(database);
      const { waiting, oldest_at } = await countWaiting(database);
      const proof = await lastProof(database);
      return ok({
        at: millisText(clock.now()),
        events: String(end.sequence),
        digest: end.digest,
        waiting,
        oldest_waiting_at: oldest_at === null ? null : new Date(oldest_at).toISOString(),
        proof,
      });
    },
  });
}

import { Type } from 'typebox';
import { parseDay } from '../../kernel/day.ts';
import { DOCUMENT_TYPES } from '../../kernel/documents/graded.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import type { Language } from '../../kernel/language.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import { storedFaultText } from '../../kernel/stored-fault.ts';
import type { HttpApp } from '../../platform/http/index.ts';
import type { Database } from '../../platform/postgres/index.ts';
import { type DeclarePorts, declarePairing, type SpouseAtCounter } from './declare-pairing.ts';
import { endPairing } from './end-pairing.ts';
import type { PairingRequest } from './pairing.ts';
import { requestsOf } from './request-store.ts';

export interface HouseholdPorts extends DeclarePorts {
  readonly database: Database;
}

const Day = Type.String({ format: 'date' });
const STRICT = { additionalProperties: false };
const StringOrNull = Type.Union([Type.String(), Type.Null()]);
const Spouse = Type.Object(
  {
    document_type: Type.Enum([...DOCUMENT_TYPES]),
    number: Type.String({ minLength: 1, maxLength: 40 }),
    birth_date: Day,
  },
  STRICT,
);
const RequestView = Type.Object({
  pairing_id: Type.String(),
  state: Type.String(),
  first_masked: Type.String(),
  second_masked: Type.String(),
  declared_on: Day,
  from: StringOrNull,
  requested_at: Type.String(),
  decided_at: StringOrNull,
  reason: Type.Union([
    Type.Object({ code: Type.String(), title: Type.String(), remedy: Type.String() }),
    Type.Null(),
  ]),
});
const PAGE = 50;

/** Adds the routes of pairings: declaring at a counter, the counter's list, ending one. */
export function householdsRoutes(app: HttpApp, ports: HouseholdPorts): void {
  const { database } = ports;
  app.guarded({
    method: 'POST',
    url: '/api/people/pairings',
    operation: 'declarePairing',
    summary: 'Two spouses at the counter declare their marriage and agree to share vouchers.',
    action: 'people.pairing.declare',
    status: 202,
    body: Type.Object(
      {
        first: Spouse,
        second: Spouse,
        both_present: Type.Boolean(),
        both_declare_marriage: Type.Boolean(),
        both_consent: Type.Boolean(),
      },
      STRICT,
    ),
    answer: RequestView,
    handle: async ({ principal, body, language }) => {
      const first = spouseOf(body.first, 'first');
      if (!first.ok) return first;
      const second = spouseOf(body.second, 'second');
      if (!second.ok) return second;
      const declared = { ...body, first: first.value, second: second.value };
      const request = await database.transaction((session) =>
        declarePairing(session, ports, principal, declared),
      );
      return request.ok ? ok(requestView(request.value, language)) : request;
    },
  });
  app.guarded({
    method: 'GET',
    url: '/api/people/pairings',
    operation: 'listPairings',
    summary: 'What the counter of the sign-in asked for, newest first, with the answers.',
    action: 'people.pairing.declare',
    query: Type.Object({
      cursor: Type.Optional(Type.String({ pattern: '^[0-9]{1,18}$' })),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
    }),
    answer: Type.Object({ pairings: Type.Array(RequestView), next_cursor: StringOrNull }),
    handle: async ({ principal, query, language }) => {
      const limit = query.limit ?? PAGE;
      const page = { before: query.cursor === undefined ? null : BigInt(query.cursor), limit };
      const requests = await requestsOf(database, principal.organisation, page);
      return ok({
        pairings: requests.map((request) => requestView(request, language)),
        next_cursor: requests.length === limit ? String(requests.at(-1)?.sequence) : null,
      });
    },
  });
  endRoute(app, ports);
}

function endRoute(app: HttpApp, ports: HouseholdPorts): void {
  app.guarded({
    method: 'POST',
    url: '/api/people/pairings/:id/end',
    operation: 'endPairing',
    summary: 'Ends a pairing: one’s own, or for staff of the home side on a written application.',
    action: 'people.pairing.end',
    params: Type.Object({ id: Type.String({ format: 'uuid' }) }),
    answer: Type.Object({ pairing_id: Type.String(), state: Type.Literal('ENDED') }),
    handle: async ({ principal, params: { id } }) => {
      const { role, person_id = null, subject } = principal;
      if (role === 'patient' && person_id === null) return no(fault('pairing.not_found'));
      const member = role === 'patient' ? person_id : null;
      const ended = await ports.database.transaction((session) =>
        endPairing(session, ports, { pairing_id: id, member, by: subject }),
      );
      return ended.ok ? ok({ pairing_id: id, state: 'ENDED' as const }) : ended;
    },
  });
}

type SpouseBody = Omit<SpouseAtCounter, 'birth_date'> & { readonly birth_date: string };

function spouseOf(body: SpouseBody, which: string): Result<SpouseAtCounter, Fault> {
  const birth_date = parseDay(body.birth_date);
  if (birth_date.ok) return ok({ ...body, birth_date: birth_date.value });
  const field = `${which}.birth_date`;
  return no(fault('request.invalid', { field, problem: birth_date.error }, field));
}

function requestView(request: PairingRequest, language: Language) {
  return {
    pairing_id: request.request_id,
    state: request.state,
    first_masked: request.first_masked,
    second_masked: request.second_masked,
    declared_on: request.declared_on.toString(),
    from: request.from?.toString() ?? null,
    requested_at: request.requested_at.toString(),
    decided_at: request.decided_at?.toString() ?? null,
    reason: request.reason === null ? null : storedFaultText(request.reason, language),
  };
}

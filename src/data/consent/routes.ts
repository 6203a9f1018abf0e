import { Type } from 'typebox';
import { dayAt, parseDay } from '../../kernel/day.ts';
import type { ShownDocument } from '../../kernel/documents/document.ts';
import { DOCUMENT_TYPES } from '../../kernel/documents/graded.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import type { Language } from '../../kernel/language.ts';
import type { Principal } from '../../kernel/principal.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import { storedFaultText } from '../../kernel/stored-fault.ts';
import type { HttpApp } from '../../platform/http/index.ts';
import type { Database } from '../../platform/postgres/index.ts';
import type { ConsentRequest } from './consent.ts';
import { withdrawConsent } from './give-consent.ts';
import { giveOwnConsent } from './give-own-consent.ts';
import { joiningTextOn } from './joining-text.ts';
import { requestsOf } from './request-store.ts';
import { type CounterConsent, type TakeConsentPorts, takeConsent } from './take-consent.ts';

export interface ConsentRoutePorts extends TakeConsentPorts {
  readonly database: Database;
}

const STRICT = { additionalProperties: false };
const StringOrNull = Type.Union([Type.String(), Type.Null()]);
const RequestView = Type.Object({
  request_id: Type.String(),
  state: Type.String(),
  masked: Type.String(),
  given_on: Type.String(),
  requested_at: Type.String(),
  decided_at: StringOrNull,
  reason: Type.Union([
    Type.Object({ code: Type.String(), title: Type.String(), remedy: Type.String() }),
    Type.Null(),
  ]),
});
const PAGE = 50;

/** Adds the routes of joining consents: the text, joining, the counter's list, and withdrawing. */
export function consentRoutes(app: HttpApp, ports: ConsentRoutePorts): void {
  app.open({
    method: 'GET',
    url: '/api/data/consents/text',
    operation: 'viewJoiningText',
    summary:
      'The present text of the consent to join the record system, in the language asked for.',
    action: 'public',
    answer: Type.Object({ text_version: Type.String(), text: Type.String() }),
    handle: async ({ language }) => {
      const { version, text } = joiningTextOn(dayAt(ports.clock.now(), ZONE));
      return ok({ text_version: version, text: text[language] });
    },
  });
  giveRoute(app, ports);
  listRoute(app, ports);
  withdrawRoute(app, ports);
}

function giveRoute(app: HttpApp, ports: ConsentRoutePorts): void {
  app.guarded({
    method: 'POST',
    url: '/api/data/consents',
    operation: 'giveConsent',
    summary:
      'A person joins the record system: by own sign-in, or at a counter with a document and birth date.',
    action: 'data.consent.give',
    status: 202,
    body: Type.Object(
      {
        document: Type.Optional(
          Type.Object(
            {
              document_type: Type.Enum([...DOCUMENT_TYPES]),
              number: Type.String({ minLength: 1, maxLength: 40 }),
            },
            STRICT,
          ),
        ),
        birth_date: Type.Optional(Type.String({ format: 'date' })),
        text_version: Type.String({ minLength: 1, maxLength: 80 }),
        expressed: Type.Boolean(),
      },
      STRICT,
    ),
    answer: RequestView,
    handle: async ({ principal, body, language }) => {
      const given = givenOf(principal, body);
      if (!given.ok) return given;
      const request = await ports.database.transaction((session) =>
        given.value.by === 'person'
          ? giveOwnConsent(session, ports, principal, body)
          : takeConsent(session, ports, principal, given.value),
      );
      return request.ok ? ok(requestView(request.value, language)) : request;
    },
  });
}

interface GivenBody {
  readonly document?: ShownDocument;
  readonly birth_date?: string;
  readonly text_version: string;
  readonly expressed: boolean;
}

/** A person's own consent names nobody; a counter must name whom it has before it. */
function givenOf(
  { role }: Principal,
  { document, birth_date, ...given }: GivenBody,
): Result<({ by: 'counter' } & CounterConsent) | { by: 'person' }, Fault> {
  if (role === 'patient') return ok({ by: 'person' });
  if (document === undefined || birth_date === undefined) {
    return no(fault('person.document_missing', {}, 'document'));
  }
  const born = parseDay(birth_date);
  if (born.ok) return ok({ by: 'counter', ...given, document, birth_date: born.value });
  return no(fault('request.invalid', { field: 'birth_date', problem: born.error }, 'birth_date'));
}

function listRoute(app: HttpApp, { database }: ConsentRoutePorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/data/consents',
    operation: 'listConsents',
    summary:
      'Joining consents that the counter of the sign-in took, newest first, with the answers.',
    action: 'data.consent.give',
    query: Type.Object({
      cursor: Type.Optional(Type.String({ pattern: '^[0-9]{1,18}$' })),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
    }),
    answer: Type.Object({ consents: Type.Array(RequestView), next_cursor: StringOrNull }),
    handle: async ({ principal, query, language }) => {
      const limit = query.limit ?? PAGE;
      const page = { before: query.cursor === undefined ? null : BigInt(query.cursor), limit };
      const requests = await requestsOf(database, principal.organisation, page);
      return ok({
        consents: requests.map((request) => requestView(request, language)),
        next_cursor: requests.length === limit ? String(requests.at(-1)?.sequence) : null,
      });
    },
  });
}

function withdrawRoute(app: HttpApp, ports: ConsentRoutePorts): void {
  app.guarded({
    method: 'POST',
    url: '/api/data/consents/withdraw',
    operation: 'withdrawConsent',
    summary: 'Withdraws the joining consent of the person who is signed in, at once.',
    action: 'data.consent.withdraw',
    answer: Type.Object({ state: Type.Literal('WITHDRAWN') }),
    handle: async ({ principal: { person_id, subject, organisation } }) => {
      if (person_id === undefined) return no(fault('consent.not_in_force'));
      const withdrawal = {
        person_id,
        recorded_in: ports.node,
        recorded_through: organisation,
        recorded_by: subject,
      };
      const withdrawn = await ports.database.transaction((session) =>
        withdrawConsent(session, ports, withdrawal),
      );
      return withdrawn.ok ? ok({ state: 'WITHDRAWN' as const }) : withdrawn;
    },
  });
}

function requestView(request: ConsentRequest, language: Language) {
  return {
    request_id: request.request_id,
    state: request.state,
    masked: request.masked,
    given_on: request.given_on.toString(),
    requested_at: request.requested_at.toString(),
    decided_at: request.decided_at?.toString() ?? null,
    reason: request.reason === null ? null : storedFaultText(request.reason, language),
  };
}

import { Type } from 'typebox';
import { day } from '../../../../kernel/day.ts';
import { DOCUMENT_TYPES } from '../../../../kernel/documents/graded.ts';
import { JURISDICTIONS } from '../../../../kernel/jurisdiction.ts';
import { ok } from '../../../../kernel/result.ts';
import { storedFaultText } from '../../../../kernel/stored-fault.ts';
import { institutionOf } from '../../../../people/care/index.ts';
import type { HttpApp } from '../../../../platform/http/index.ts';
import { PURPOSES } from '../../purpose.ts';
import { askedBy } from '../acts/asked-store.ts';
import { requestSharing } from '../acts/request-sharing.ts';
import type { RecipientPorts } from '../elsewhere/ports.ts';
import { RECORD_GROUP_NAMES, typesOfGroups } from '../record-groups.ts';
import { PageQuery, pageOf, partOf } from './list-query.ts';

const OrNull = Type.Union([Type.String(), Type.Null()]);
const STRICT = { additionalProperties: false };

/** Adds asking a person to share, and what has become of it. */
export function requestRoutes(app: HttpApp, ports: RecipientPorts): void {
  askRoute(app, ports);
  askedRoute(app, ports);
}

function askRoute(app: HttpApp, ports: RecipientPorts): void {
  app.guarded({
    method: 'POST',
    url: '/api/data/sharing-requests',
    operation: 'requestSharing',
    summary: 'Asks the holder of a document that was shown to share records with the institution.',
    action: 'data.sharing.request',
    status: 202,
    body: Type.Object(
      {
        document: Type.Object(
          {
            document_type: Type.Enum([...DOCUMENT_TYPES]),
            number: Type.String({ minLength: 1, maxLength: 40 }),
          },
          STRICT,
        ),
        birth_date: Type.String({ format: 'date' }),
        home: Type.Enum([...JURISDICTIONS]),
        groups: Type.Optional(Type.Array(Type.Enum([...RECORD_GROUP_NAMES]), { minItems: 1 })),
        purpose: Type.Optional(Type.Enum([...PURPOSES])),
        reason: Type.String({ minLength: 3, maxLength: 400 }),
      },
      STRICT,
    ),
    answer: Type.Object({ request_id: Type.String(), state: Type.Literal('SENT') }),
    handle: async ({ principal, body }) => {
      const institution = institutionOf(ports.network, principal);
      const asked = {
        ...body,
        birth_date: day(body.birth_date),
        record_types: typesOfGroups(body.groups ?? null),
        purpose: body.purpose ?? ('TREAT' as const),
      };
      const sent = await ports.database.transaction((session) =>
        requestSharing(session, { ...ports, institution }, principal, asked),
      );
      return sent.ok ? ok({ request_id: sent.value, state: 'SENT' as const }) : sent;
    },
  });
}

const AskedView = Type.Object({
  request_id: Type.String(),
  home: Type.String(),
  masked: Type.String(),
  asked_at: Type.String(),
  state: Type.Enum(['SENT', 'GIVEN', 'DENIED', 'REFUSED']),
  reason: Type.Union([
    Type.Object({ code: Type.String(), title: Type.String(), remedy: Type.String() }),
    Type.Null(),
  ]),
  decided_at: OrNull,
});

function askedRoute(app: HttpApp, ports: RecipientPorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/data/sharing-requests',
    operation: 'listSharingRequests',
    summary:
      'What the institution has asked persons to share and what has become of it, newest first.',
    action: 'data.sharing.request',
    query: Type.Object(PageQuery),
    answer: Type.Object({ asked: Type.Array(AskedView), next_cursor: OrNull }),
    handle: async ({ principal, query, language }) => {
      const institution = institutionOf(ports.network, principal);
      const part = partOf(query);
      const rows = await askedBy(ports.database, institution, part);
      const { page, next_cursor } = pageOf(rows, part.limit, ({ request_id }) => request_id);
      const asked = page.map(({ institution: _own, asked_by: _who, reason_code, ...shown }) => ({
        ...shown,
        reason:
          reason_code === null ? null : storedFaultText({ code: reason_code, facts: {} }, language),
      }));
      return ok({ asked, next_cursor });
    },
  });
}

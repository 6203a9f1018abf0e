import { Type } from 'typebox';
import { day } from '../../../../kernel/day.ts';
import { DOCUMENT_TYPES } from '../../../../kernel/documents/graded.ts';
import { JURISDICTIONS } from '../../../../kernel/jurisdiction.ts';
import { ok } from '../../../../kernel/result.ts';
import { institutionOf } from '../../../../people/care/index.ts';
import type { PairKeys } from '../../../../people/persons/index.ts';
import type { HttpApp } from '../../../../platform/http/index.ts';
import type { Network } from '../../../../rulebook/index.ts';
import { PURPOSES } from '../../purpose.ts';
import { askedBy } from '../acts/asked-store.ts';
import { openSharing } from '../acts/open-sharing.ts';
import { requestSharing } from '../acts/request-sharing.ts';
import type { SharingRoutePorts } from '../ports.ts';
import { lastReceiptsWith } from '../receipts/receipt-store.ts';
import { RECORD_GROUP_NAMES, typesOfGroups } from '../record-groups.ts';
import { sharingsWith } from '../sharing-store.ts';
import { ReceiptView, receiptView } from './receipt-routes.ts';
import { SharingView, sharingView } from './sharing-views.ts';

export interface RecipientRoutePorts {
  readonly network: Network;
  readonly pair_keys: PairKeys;
}

type Ports = SharingRoutePorts & RecipientRoutePorts;

const OrNull = Type.Union([Type.String(), Type.Null()]);
const STRICT = { additionalProperties: false };

/** Adds what institutions do about sharing: ask for it, see what they were given, use an opening. */
export function recipientRoutes(app: HttpApp, ports: Ports): void {
  requestRoute(app, ports);
  withUsRoute(app, ports);
  app.guarded({
    method: 'POST',
    url: '/api/data/shared-with-us/:consent_id/open',
    operation: 'openSharing',
    summary:
      'Uses one opening of a consent that may be opened so many times only; needed before its records can be seen.',
    action: 'data.sharing.open',
    params: Type.Object({ consent_id: Type.String({ format: 'uuid' }) }),
    answer: Type.Object({
      person_id: Type.String(),
      until: Type.String(),
      openings: Type.Integer(),
      openings_max: Type.Integer(),
    }),
    handle: ({ principal, params: { consent_id } }) => {
      const institution = institutionOf(ports.network, principal);
      const of = { consent_id, institution, subject: principal.subject };
      return ports.database.transaction((session) => openSharing(session, ports, of));
    },
  });
}

function requestRoute(app: HttpApp, ports: Ports): void {
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
  state: Type.String(),
  reason_code: OrNull,
  decided_at: OrNull,
});

function withUsRoute(app: HttpApp, ports: Ports): void {
  app.guarded({
    method: 'GET',
    url: '/api/data/shared-with-us',
    operation: 'listSharedWithUs',
    summary:
      'What persons of this side share with the institution, the last receipt of each consent and link, and what was asked for.',
    action: 'data.sharing.open',
    answer: Type.Object({
      consents: Type.Array(
        Type.Intersect([SharingView, Type.Object({ person_id: Type.String() })]),
      ),
      receipts: Type.Array(ReceiptView),
      asked: Type.Array(AskedView),
    }),
    handle: async ({ principal }) => {
      const { database } = ports;
      const institution = institutionOf(ports.network, principal);
      const at = ports.clock.now();
      const [consents, receipts, asked] = await Promise.all([
        sharingsWith(database, { institution, person_id: null }),
        lastReceiptsWith(database, institution),
        askedBy(database, institution),
      ]);
      return ok({
        consents: consents.map((one) => ({
          ...sharingView(one, { ...ports, at }),
          person_id: one.person_id,
        })),
        receipts: receipts.map((one) => receiptView(one, ports)),
        asked: asked.map(
          ({ request_id, home, masked, asked_at, state, reason_code, decided_at }) => ({
            request_id,
            home,
            masked,
            asked_at,
            state,
            reason_code,
            decided_at,
          }),
        ),
      });
    },
  });
}

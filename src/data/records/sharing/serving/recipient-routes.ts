import { Type } from 'typebox';
import { millisText } from '../../../../kernel/day.ts';
import { ok } from '../../../../kernel/result.ts';
import { institutionOf } from '../../../../people/care/index.ts';
import type { HttpApp } from '../../../../platform/http/index.ts';
import { appendEvents } from '../../../trail/index.ts';
import { noteOpened, openSharing } from '../acts/open-sharing.ts';
import { receivedBy } from '../elsewhere/elsewhere-store.ts';
import { openElsewhere } from '../elsewhere/open-elsewhere.ts';
import type { RecipientPorts } from '../elsewhere/ports.ts';
import { type GivenConsent, givenTo } from '../given/given-store.ts';
import type { KeptReceipt } from '../receipts/receipt.ts';
import { lastReceiptsWith } from '../receipts/receipt-store.ts';
import { ListQuery, pageOf, partOf } from './list-query.ts';
import { ReceiptView, receiptView } from './receipt-routes.ts';
import { ReceivedView, receivedView } from './received-view.ts';
import { requestRoutes } from './request-routes.ts';
import { SharingView, sharingView } from './sharing-views.ts';

const OrNull = Type.Union([Type.String(), Type.Null()]);
const ConsentId = Type.Object({ consent_id: Type.String({ format: 'uuid' }) });

/** Adds what institutions do about sharing: ask for it, see what they were given, use an opening. */
export function recipientRoutes(app: HttpApp, ports: RecipientPorts): void {
  requestRoutes(app, ports);
  withUsRoute(app, ports);
  openRoute(app, ports);
  elsewhereRoutes(app, ports);
}

/** A consent as the institution reads it. Who the person is stands there only while their record may be seen. */
const GivenView = Type.Intersect([
  SharingView,
  Type.Object({
    person_id: OrNull,
    name_zh: Type.String(),
    name_en: Type.String(),
    masked: OrNull,
    opened_until: OrNull,
    receipt: Type.Union([ReceiptView, Type.Null()]),
  }),
]);

function withUsRoute(app: HttpApp, ports: RecipientPorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/data/shared-with-us',
    operation: 'listSharedWithUs',
    summary:
      'What persons of this side share with the institution or were asked for, each with its last receipt, newest first.',
    action: 'data.sharing.open',
    query: ListQuery,
    answer: Type.Object({ consents: Type.Array(GivenView), next_cursor: OrNull }),
    handle: ({ principal, query }) =>
      ports.database.transaction(async (session) => {
        const institution = institutionOf(ports.network, principal);
        const at = ports.clock.now();
        const part = partOf(query);
        const who = { institution, subject: principal.subject, purpose: 'TREAT', at } as const;
        const rows = await givenTo(session, { kind: 'institution', ...who }, part);
        const { page, next_cursor } = pageOf(rows, part.limit, ({ consent_id }) => consent_id);
        const ids = page.map(({ consent_id }) => consent_id);
        const receipts = await lastReceiptsWith(session, institution, ids);
        const named = new Set(page.filter((one) => one.is_seen).map(({ person_id }) => person_id));
        await appendEvents(
          session,
          [...named].map((person_id) => ({
            person_id,
            by: principal,
            at: millisText(at),
            interaction: 'sharing.listed',
            resource_type: 'Patient',
            resource_id: person_id,
          })),
        );
        const consents = page.map((one) => ({
          ...sharingView(one, { ...ports, at }),
          ...whoOf(ports, one, receipts.get(one.consent_id)),
        }));
        return ok({ consents, next_cursor });
      }),
  });
}

function whoOf(ports: RecipientPorts, of: GivenConsent, receipt: KeptReceipt | undefined) {
  const { is_seen, person_id, name_zh, name_en, masked, opened_until } = of;
  return {
    person_id: is_seen ? person_id : null,
    name_zh,
    name_en,
    masked,
    opened_until,
    receipt: receipt === undefined ? null : receiptView(receipt, ports),
  };
}

function openRoute(app: HttpApp, ports: RecipientPorts): void {
  app.guarded({
    method: 'POST',
    url: '/api/data/shared-with-us/:consent_id/open',
    operation: 'openSharing',
    summary:
      'Uses one opening of a consent that may be opened so many times only; needed before its records can be seen.',
    action: 'data.sharing.open',
    params: ConsentId,
    answer: Type.Object({
      person_id: Type.String(),
      until: Type.String(),
      openings: Type.Integer(),
      openings_max: Type.Integer(),
    }),
    handle: ({ principal: by, params: { consent_id } }) =>
      ports.database.transaction(async (session) => {
        const institution = institutionOf(ports.network, by);
        const opened = await openSharing(session, ports, { consent_id, institution, by });
        if (!opened.ok) return opened;
        const { person_id, until, openings, openings_max } = opened.value;
        const at = millisText(ports.clock.now());
        await noteOpened(session, { by, person_id, consent_id, at, outcome: 'done' });
        return ok({ person_id, until, openings, openings_max });
      }),
  });
}

function elsewhereRoutes(app: HttpApp, ports: RecipientPorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/data/shared-elsewhere',
    operation: 'listSharedElsewhere',
    summary:
      'What persons of other sides share with the institution, as far as the signed receipts here say, newest first.',
    action: 'data.sharing.open',
    query: ListQuery,
    answer: Type.Object({ consents: Type.Array(ReceivedView), next_cursor: OrNull }),
    handle: async ({ principal, query }) => {
      const institution = institutionOf(ports.network, principal);
      const at = millisText(ports.clock.now());
      const part = partOf(query);
      const rows = await receivedBy(ports.database, { institution, node: ports.node, at }, part);
      const { page, next_cursor } = pageOf(rows, part.limit, ({ consent_id }) => consent_id);
      await ports.keys.refresh();
      const { recipientOf } = ports;
      const read = { keys: ports.keys.trustList(), recipientOf };
      return ok({ consents: page.map((one) => receivedView(one, read)), next_cursor });
    },
  });
  app.guarded({
    method: 'POST',
    url: '/api/data/shared-elsewhere/:consent_id/open',
    operation: 'openSharedElsewhere',
    summary:
      'Asks the side that holds the records for a summary of what the person shares; it is counted and recorded there and kept nowhere here.',
    action: 'data.sharing.open',
    params: ConsentId,
    answer: Type.Object({
      document: Type.String(),
      opened_at: Type.String(),
      until: OrNull,
      openings: Type.Integer(),
      openings_max: Type.Union([Type.Integer(), Type.Null()]),
      basis: Type.String(),
    }),
    handle: ({ principal, params: { consent_id } }) => openElsewhere(ports, principal, consent_id),
  });
}

import { type Static, Type } from 'typebox';
import { ok } from '../../../../kernel/result.ts';
import type { HttpApp } from '../../../../platform/http/index.ts';
import { decidingFor } from '../deciders/decide-for.ts';
import type { SharingRoutePorts } from '../ports.ts';
import { readReceipt } from '../receipts/read-receipt.ts';
import type { KeptReceipt } from '../receipts/receipt.ts';
import { Receipt } from '../receipts/receipt.ts';
import { receiptsOf } from '../receipts/receipt-store.ts';
import { TextsOrNull } from './sharing-views.ts';

const OrNull = Type.Union([Type.String(), Type.Null()]);

/** A receipt as its holder reads it; the compact text is what proves it. */
export const ReceiptView = Type.Object({
  receipt_id: Type.String(),
  consent_id: Type.String(),
  act: Type.String(),
  basis: OrNull,
  at: Type.String(),
  holder: Type.String(),
  recipient_side: Type.String(),
  institution: Type.String(),
  institution_name: TextsOrNull,
  until: OrNull,
  digest: Type.String(),
  compact: Type.String(),
});

export function receiptView(
  kept: KeptReceipt,
  { recipientOf }: Pick<SharingRoutePorts, 'recipientOf'>,
): Static<typeof ReceiptView> {
  const { receipt_id, consent_id, act, basis, holder, recipient_side, institution } = kept;
  const { issued_at: at, ends_at: until, digest, compact } = kept;
  const institution_name = recipientOf(institution)?.name ?? null;
  const who = { holder, recipient_side, institution, institution_name };
  return { receipt_id, consent_id, act, basis, at, ...who, until, digest, compact };
}

/** Adds the routes of receipts: the own ones, and the check that anybody may make. */
export function receiptRoutes(app: HttpApp, ports: SharingRoutePorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/data/sharing-receipts',
    operation: 'listSharingReceipts',
    summary:
      'Signed receipts of what the person shared, carried by a link, refused and withdrew, newest first.',
    action: 'data.sharing.give',
    query: Type.Object({
      consent_id: Type.Optional(Type.String({ format: 'uuid' })),
      for_person: Type.Optional(Type.String({ format: 'uuid' })),
    }),
    answer: Type.Object({ receipts: Type.Array(ReceiptView) }),
    handle: async ({ principal, query }) => {
      const about = await decidingFor(ports.database, ports, principal, query.for_person ?? null);
      if (!about.ok) return about;
      const { person_id } = about.value;
      const of = { person_id, consent_id: query.consent_id ?? null };
      const kept = await receiptsOf(ports.database, of);
      return ok({ receipts: kept.map((one) => receiptView(one, ports)) });
    },
  });
  app.open({
    method: 'POST',
    url: '/api/data/sharing-receipts/verify',
    operation: 'verifySharingReceipt',
    summary: 'Whether a receipt was signed by the side that it names, and what it says.',
    action: 'public',
    body: Type.Object(
      { receipt: Type.String({ minLength: 1, maxLength: 40_000 }) },
      { additionalProperties: false },
    ),
    answer: Type.Object({
      is_valid: Type.Boolean(),
      digest: OrNull,
      receipt: Type.Union([Receipt, Type.Null()]),
    }),
    handle: async ({ body }) => {
      await ports.keys.refresh();
      const read = readReceipt(body.receipt.trim(), ports.keys.trustList());
      return ok({
        is_valid: read !== null,
        digest: read?.digest ?? null,
        receipt: read?.receipt ?? null,
      });
    },
  });
}

import { type Static, Type } from 'typebox';
import type { PublicKeys } from '../../../../exchange/index.ts';
import type { ReceivedSharing } from '../elsewhere/elsewhere-store.ts';
import type { Recipient } from '../ports.ts';
import { readReceipt } from '../receipts/read-receipt.ts';
import type { Receipt } from '../receipts/receipt.ts';
import { ReceiptView, receiptView } from './receipt-routes.ts';
import { boundsView, ExceptionView, SharingView } from './sharing-views.ts';

const OrNull = Type.Union([Type.String(), Type.Null()]);

/** The terms that a receipt repeats, in the words of a consent. */
const ReceivedTerms = Type.Intersect([
  Type.Pick(SharingView, [
    'opens',
    'record_types',
    'groups',
    'care_from',
    'care_to',
    'purposes',
    'sensitive_classes',
    'openings_max',
    'access_mode',
    'erase_days',
    'until',
  ]),
  Type.Object({ exceptions: Type.Array(ExceptionView) }),
]);

/** A consent that another side holds, as far as the receipts here say. */
export const ReceivedView = Type.Object({
  consent_id: Type.String(),
  holder: Type.String(),
  state: Type.Enum(['REQUESTED', 'GRANTED', 'DENIED', 'REVOKED', 'EXPIRED']),
  masked: OrNull,
  institution_name: SharingView.properties.institution_name,
  given_as: OrNull,
  /** Null where the signature can no longer be checked. */
  terms: Type.Union([ReceivedTerms, Type.Null()]),
  receipt: ReceiptView,
});

/** A consent of another side with its terms, read from the receipt whose signature holds. */
export function receivedView(
  of: ReceivedSharing,
  {
    keys,
    recipientOf,
  }: {
    readonly keys: readonly PublicKeys[];
    readonly recipientOf: (institution: string) => Recipient | null;
  },
): Static<typeof ReceivedView> {
  const { consent_id, holder, state, masked } = of;
  const read = readReceipt(of.compact, keys)?.receipt ?? null;
  return {
    consent_id,
    holder,
    state,
    masked,
    institution_name: recipientOf(of.institution)?.name ?? null,
    given_as: read?.given_as ?? null,
    terms: read === null ? null : termsView(read),
    receipt: receiptView(of, { recipientOf }),
  };
}

function termsView({ until, terms }: Receipt): Static<typeof ReceivedTerms> {
  const { opens, record_types, purposes, sensitive_classes, openings_max, erase_days } = terms;
  const { linked: _linked, ...bounds } = boundsView(record_types, terms);
  return {
    opens,
    ...bounds,
    purposes,
    sensitive_classes,
    openings_max,
    access_mode: terms.access_mode === 'store' ? 'store' : 'view',
    erase_days,
    until,
    exceptions: terms.exceptions.map((one) => ({
      ...one,
      ...boundsView(one.record_types, one),
    })),
  };
}

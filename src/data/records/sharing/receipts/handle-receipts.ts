import type { Static } from 'typebox';
import type { MessageHandler, Received } from '../../../../exchange/index.ts';
import { type Instant, instant, instantText, millisText } from '../../../../kernel/day.ts';
import type { Jurisdiction } from '../../../../kernel/jurisdiction.ts';
import type { Session } from '../../../../platform/postgres/index.ts';
import { writeAskedAnswer } from '../acts/asked-store.ts';
import type { SharingPorts } from '../ports.ts';
import { SHARING_DENIED, SHARING_GIVEN, SHARING_WITHDRAWN } from './messages.ts';
import { readReceipt } from './read-receipt.ts';
import type { Receipt } from './receipt.ts';
import { insertReceipt } from './receipt-store.ts';

type Receipted = Received<Static<typeof SHARING_GIVEN.schema>>;

/** Keeps, at the side of the recipient, what the holder signed. A receipt that is not the holder's parks the message. */
export function receiptHandlers(
  ports: Pick<SharingPorts, 'node' | 'keys'>,
): readonly MessageHandler<typeof SHARING_GIVEN.schema>[] {
  const handle = (session: Session, message: Receipted) => keep(session, ports, message);
  return [SHARING_GIVEN, SHARING_WITHDRAWN, SHARING_DENIED].map((of) => ({ of, handle }));
}

const ASKED_STATES = { given: 'GIVEN', second: 'GIVEN', denied: 'DENIED' } as const;

async function keep(
  session: Session,
  ports: Pick<SharingPorts, 'node' | 'keys'>,
  { from, received_at, body }: Receipted,
): Promise<void> {
  const decided_at = instantText(received_at);
  const { consent_id, receipt: compact } = body;
  if (compact === null) {
    const reason = body.reason ?? 'person.not_found';
    await writeAskedAnswer(session, {
      request_id: consent_id,
      home: from,
      state: 'REFUSED',
      reason,
      decided_at,
    });
    return;
  }
  const receipt = await keepReceipt(session, ports, { from, consent_id, compact, received_at });
  // Neither a withdrawal nor a link answers what somebody asked for.
  if (receipt.act === 'withdrawn' || receipt.terms.basis === 'link') return;
  const state = ASKED_STATES[receipt.act];
  const request_id = receipt.consent_id;
  await writeAskedAnswer(session, { request_id, home: from, state, reason: null, decided_at });
}

/**
 * Keeps a receipt of another side within the caller's transaction; one that is there already stays as it is. Throws where
 * that side has not signed it, or it is about something else.
 */
export async function keepReceipt(
  session: Session,
  { node, keys }: Pick<SharingPorts, 'node' | 'keys'>,
  of: {
    readonly from: Jurisdiction;
    readonly consent_id: string;
    readonly compact: string;
    readonly received_at: Instant;
  },
): Promise<Receipt> {
  const { from, consent_id, compact, received_at } = of;
  await keys.refresh();
  const read = readReceipt(compact, keys.trustList());
  if (read === null) throw new Error('a receipt is not signed by the side that holds the records');
  const { receipt, digest } = read;
  const isMeant =
    receipt.holder === from && receipt.recipient.side === node && receipt.consent_id === consent_id;
  if (!isMeant) throw new Error('a receipt is about something else than what it came with');
  await insertReceipt(session, {
    receipt_id: receipt.receipt_id,
    consent_id: receipt.consent_id,
    person_id: null,
    holder: from,
    recipient_side: node,
    institution: receipt.recipient.institution,
    act: receipt.act,
    basis: receipt.terms.basis,
    issued_at: receipt.at,
    ends_at: receipt.until === null ? null : millisText(instant(receipt.until)),
    pseudonym: receipt.person,
    compact,
    digest,
    received_at: instantText(received_at),
  });
  return receipt;
}

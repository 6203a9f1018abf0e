import { type Instant, instant } from '../../../kernel/day.ts';
import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import { minor } from '../../../kernel/money.ts';
import type { ReasonCode } from '../../../kernel/reason.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { type Item, insertItems, itemOf } from '../item-store.ts';
import type { DecidedBody } from '../messages.ts';
import type { TreatingPorts } from '../ports.ts';
import type { ClaimEventName, ClaimState } from '../record/claim.ts';
import { advance, type ClaimChange, nodeActor } from '../record/claim-change.ts';
import type { Claim, ClaimOutcome } from '../record/claim-record.ts';
import { balancesFromJson, quoteFromJson } from '../record/claim-row.ts';
import { lockClaims, tellWaiting, updateClaims } from '../store.ts';
import { together } from '../together.ts';
import { insertWindows } from '../window-store.ts';
import { bookDecisions } from './book-decisions.ts';

/**
 * Writes what home decided onto this side's claims: state, event, own journal and item. Told twice is told once. An
 * answer about a claim that is not known here is a serious difference and throws, so that the message stays visible.
 */
export async function recordDecisions(
  session: Session,
  ports: TreatingPorts,
  from: Jurisdiction,
  bodies: readonly DecidedBody[],
): Promise<void> {
  const claims = await lockClaims(
    session,
    bodies.map((body) => body.claim_id),
  );
  const at = ports.clock.now().round('millisecond');
  const changes: ClaimChange[] = [];
  const items: Item[] = [];
  for (const body of bodies) {
    const claim =
      changes.findLast((one) => one.claim.claim_id === body.claim_id)?.claim ??
      claims.get(body.claim_id);
    if (claim === undefined || claim.home !== from) {
      throw new Error(`Home answers about claim ${body.claim_id}, which is not known here.`);
    }
    const change = changeOf(claim, body, { from, at });
    if (change === null) continue;
    changes.push(change);
    if (body.item !== null) items.push(itemFrom(change.claim, body.item, from, at));
  }
  await insertWindows(session, items, at);
  await together(
    bookDecisions(
      session,
      ports,
      changes.map((change) => change.claim),
      items,
    ),
    updateClaims(
      session,
      latest(changes),
      changes.map((change) => change.event),
    ),
    insertItems(session, items),
    tellWaiting(session),
  );
}

/** Of claims that changed more than once, the last state. */
function latest(changes: readonly ClaimChange[]): readonly Claim[] {
  return [...new Map(changes.map(({ claim }) => [claim.claim_id, claim])).values()];
}

/** What an answer changes; null where it says what is known already. */
function changeOf(
  claim: Claim,
  body: DecidedBody,
  { from, at }: { readonly from: Jurisdiction; readonly at: Instant },
): ClaimChange | null {
  const event = eventFor(claim, body);
  if (event === null) return null;
  const actor = nodeActor(from);
  const nothing = { asked: null, asked_at: null };
  if (event === 'refused') {
    return advance(claim, { event, ...actor, at, reasons: [body.refusal ?? ''] }, nothing);
  }
  const facts = { ...outcomeOf(claim, body), ...nothing };
  return advance(claim, { event, ...actor, at, reasons: body.reasons }, facts);
}

const EVENT_INTO: Readonly<Record<ClaimState, ClaimEventName | null>> = {
  SUBMITTED: null,
  RETURNED: 'returned',
  HELD: 'held',
  PENDED: 'pended',
  ADJUDICATED: 'adjudicated',
  DENIED: 'denied',
  REVERSED: 'reversed',
  EXPIRED: 'expired',
};

function eventFor(claim: Claim, body: DecidedBody): ClaimEventName | null {
  if (body.state !== null && body.state !== claim.state) {
    return body.state === 'HELD' && claim.state === 'PENDED' ? 'resumed' : EVENT_INTO[body.state];
  }
  const isRefused = body.refusal !== null && claim.asked !== null;
  return isRefused ? 'refused' : null;
}

function outcomeOf(claim: Claim, body: DecidedBody): ClaimOutcome {
  const { award } = body;
  return {
    transaction_number: body.transaction_number,
    decided_at: instant(body.decided_at),
    voucher_hkd_minor: award === null ? null : minor(award.voucher_hkd),
    voucher_fee_minor: award === null ? null : minor(award.voucher_fee),
    patient_share_minor: award === null ? null : minor(award.patient_share),
    residue_hkd_minor: award === null ? null : minor(award.residue_hkd),
    quote: award?.quote ? quoteFromJson(award.quote) : null,
    balances_after: award?.balances_after ? balancesFromJson(award.balances_after) : null,
    reasons: body.reasons as readonly ReasonCode[],
    flags: body.flags,
    window_month: body.item?.kind === 'payment' ? body.item.month : claim.window_month,
    hold_expires_at: body.hold_expires_at === null ? null : instant(body.hold_expires_at),
  };
}

function itemFrom(
  claim: Claim,
  item: NonNullable<DecidedBody['item']>,
  counterparty: string,
  at: Instant,
): Item {
  return itemOf(claim, { ...item, counterparty, at });
}

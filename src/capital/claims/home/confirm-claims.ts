import { dayAt, type Instant } from '../../../kernel/day.ts';
import { newId } from '../../../kernel/id.ts';
import { ZONE } from '../../../kernel/jurisdiction.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { lockCredited, recordDesignatedUse, voucherConfirmation } from '../../vouchers/index.ts';
import { insertItems } from '../item-store.ts';
import type { HomePorts } from '../ports.ts';
import { claimLaw } from '../procedure.ts';
import { advance, type ClaimChange } from '../record/claim-change.ts';
import type { Actor } from '../record/claim-event.ts';
import type { Claim } from '../record/claim-record.ts';
import { lockClaims, updateClaims } from '../store.ts';
import { openWindows, partyName } from '../window-store.ts';
import { postAll } from './adjudicate-claims.ts';
import { counterpartyOf, entryOf, routed } from './claim-entry.ts';
import { paidNotices } from './claim-notices.ts';
import { designatedUses, paymentItem } from './decide-claim.ts';
import { expireLocked } from './expire-holds.ts';
import { type DecidedClaim, decidedClaims } from './held-claims.ts';
import type { ToldClaim } from './told-claim.ts';

/** What is asked of a claim, and when it was asked: an outage does not make it late. */
export interface Step {
  readonly claim_id: string;
  readonly asked_at: Instant;
}

/**
 * Pays held claims that the provider confirmed in time. A claim whose time was over is expired; one that is paid already
 * is told again; any other is told with a refusal. Unknown claims are absent from the answer.
 */
export async function confirmClaims(
  session: Session,
  ports: HomePorts,
  steps: readonly Step[],
  actor: Actor,
): Promise<ReadonlyMap<string, ToldClaim>> {
  const claims = await lockClaims(
    session,
    steps.map((step) => step.claim_id),
  );
  const at = ports.clock.now().round('millisecond');
  const asked = new Map(steps.map((step) => [step.claim_id, step.asked_at]));
  const told = new Map<string, ToldClaim>();
  for (const claim of claims.values()) {
    const refusal = claim.state === 'ADJUDICATED' ? null : ('claim.wrong_state' as const);
    told.set(claim.claim_id, { claim, item: null, refusal });
  }
  const held = [...claims.values()].filter((claim) => claim.state === 'HELD');
  const inTime = held.filter((claim) => isInTime(claim, asked.get(claim.claim_id)));
  const late = held.filter((claim) => !inTime.includes(claim));
  for (const one of await payLocked(session, ports, inTime, { actor, at })) told.set(...one);
  for (const claim of await expireLocked(session, ports, late, at)) {
    told.set(claim.claim_id, { claim, item: null, refusal: 'claim.wrong_state' });
  }
  return told;
}

function isInTime(claim: Claim, asked_at: Instant | undefined): boolean {
  const { hold_expires_at } = claim;
  if (hold_expires_at === null || asked_at === undefined) return false;
  return asked_at.epochMilliseconds <= hold_expires_at.epochMilliseconds;
}

async function payLocked(
  session: Session,
  ports: HomePorts,
  held: readonly Claim[],
  { actor, at }: { readonly actor: Actor; readonly at: Instant },
): Promise<readonly (readonly [string, ToldClaim])[]> {
  if (held.length === 0) return [];
  const parties = held.map((claim) => {
    return { counterparty: counterpartyOf(claim), currency: claim.fee.currency };
  });
  const months = await openWindows(session, parties, at);
  const decided = await decidedClaims(session, ports, held);
  const paid = [...decided.values()].map((one) => {
    const { claim } = one;
    const party = partyName({ counterparty: counterpartyOf(claim), currency: claim.fee.currency });
    const window_month = months.get(party) ?? '';
    const entry = entryOf(one.voucher_law, claim, { ...one, month: window_month });
    const stamp = { journal_id: newId(ports.clock, ports.random), known_at: at };
    const facts = { window_month, hold_expires_at: null, decided_at: at };
    const change = advance(claim, { event: 'adjudicated', ...actor, at }, facts);
    return {
      one,
      change,
      entry,
      journal: routed(voucherConfirmation(entry, one.decision, stamp), claim, window_month),
      item: paymentItem({ ports, at }, change.claim, window_month),
      uses: designatedUses(claimLaw(ports.rulebook), entry, one.decision),
    };
  });
  const law = claimLaw(ports.rulebook).laws.voucher;
  const entries = paid.map((each) => each.entry);
  await lockCredited(session, { ...ports, law }, entries, dayAt(at, ZONE));
  await postAll(
    session,
    paid.map((each) => each.journal),
  );
  await writeChanges(
    session,
    paid.map((each) => each.change),
  );
  await insertItems(
    session,
    paid.map((each) => each.item),
  );
  await recordDesignatedUse(
    session,
    paid.flatMap((each) => each.uses),
  );
  const { network } = ports.rulebook;
  await ports.notify(
    session,
    paid.flatMap(({ one, change }) => paidNotices(network, toldOf(one, change))),
  );
  return paid.map(({ change: { claim }, item }) => [
    claim.claim_id,
    { claim, item, refusal: null },
  ]);
}

/** Writes changed claims and the events that changed them. */
export async function writeChanges(
  session: Session,
  changes: readonly ClaimChange[],
): Promise<void> {
  await updateClaims(
    session,
    changes.map((change) => change.claim),
    changes.map((change) => change.event),
  );
}

function toldOf({ person_id, spouse_id, draws }: DecidedClaim, { claim }: ClaimChange) {
  return { claim, person_id, spouse_id, draws };
}

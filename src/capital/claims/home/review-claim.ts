import type { Instant } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import type { Principal } from '../../../kernel/principal.ts';
import type { ReasonCode } from '../../../kernel/reason.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { HomePorts } from '../ports.ts';
import { stateAfter } from '../record/claim.ts';
import { advance } from '../record/claim-change.ts';
import type { Claim } from '../record/claim-record.ts';
import { lockClaims, updateClaims } from '../store.ts';
import { postAll } from './adjudicate-claims.ts';
import { returnedNotices } from './claim-notices.ts';
import { balancesNow, decidedClaims, holdEnds } from './held-claims.ts';
import { tellTreating } from './tell-treating.ts';

/** What an officer does with a held claim: put it aside, take it up again, or refuse it. */
export const REVIEW_EVENTS = ['pended', 'resumed', 'denied'] as const;
export type ReviewEvent = (typeof REVIEW_EVENTS)[number];

/** Reasons of a review: looked at, refused on review, suspected abuse. */
export const REVIEW_REASONS = ['V01', 'V02', 'V03'] as const satisfies readonly ReasonCode[];
export type ReviewReason = (typeof REVIEW_REASONS)[number];

/**
 * An officer reviews a claim that waits for confirmation. A refused one gives its money back; the hold's end is not
 * moved by a review. The treating side is told. Fault `claim.not_found`, `claim.wrong_state`.
 */
export function reviewClaim(
  ports: HomePorts,
  principal: Principal,
  claim_id: string,
  review: { readonly event: ReviewEvent; readonly reason: ReviewReason },
): Promise<Result<Claim, Fault>> {
  return ports.database.transaction(async (session) => {
    const claim = (await lockClaims(session, [claim_id])).get(claim_id);
    if (claim === undefined) return no(fault('claim.not_found'));
    const isHeld = claim.state === 'HELD' || claim.state === 'PENDED';
    if (!isHeld || stateAfter(claim.state, review.event) === null) {
      return no(fault('claim.wrong_state', { state: claim.state }));
    }
    const at = ports.clock.now().round('millisecond');
    const change = advance(
      claim,
      {
        event: review.event,
        actor: principal.subject,
        actor_role: principal.role,
        at,
        reasons: [review.reason],
      },
      review.event === 'denied' ? refused(claim, review.reason, at) : {},
    );
    if (review.event === 'denied') {
      await postAll(session, await holdEnds(session, ports, [claim], { as: 'released', at }));
    }
    await updateClaims(session, [change.claim], [change.event]);
    if (review.event === 'denied') await tellHolder(change.claim);
    await tellTreating(session, ports, [{ claim: change.claim, item: null, refusal: null }]);
    return ok(change.claim);

    async function tellHolder(denied: Claim): Promise<void> {
      const [one] = (await decidedClaims(session, ports, [denied])).values();
      if (one === undefined) return;
      const balances = (await balancesNow(session, ports, [one], at)).get(claim_id) ?? null;
      const { network } = ports.rulebook;
      await ports.notify(session, returnedNotices(network, 'claim_reversed', { ...one, balances }));
    }
  });
}

/** Nothing is paid: the whole fee is the patient's. */
function refused(claim: Claim, reason: ReviewReason, at: Instant): Partial<Claim> {
  return {
    hold_expires_at: null,
    decided_at: at,
    reasons: [...claim.reasons, reason],
    voucher_hkd_minor: 0n,
    voucher_fee_minor: 0n,
    patient_share_minor: claim.fee.minor,
    residue_hkd_minor: 0n,
  };
}

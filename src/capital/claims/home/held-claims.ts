import { dayAt, type Instant } from '../../../kernel/day.ts';
import { newId } from '../../../kernel/id.ts';
import { ZONE } from '../../../kernel/jurisdiction.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { voucherLawsFromText } from '../../../schemes/hk/elderly-voucher-rules.ts';
import { holdsOfClaims, type Journal } from '../../ledger/index.ts';
import { balancesFor, voucherHoldEnd } from '../../vouchers/index.ts';
import type { HomePorts } from '../ports.ts';
import { type ClaimLaw, claimLaw } from '../procedure.ts';
import type { Claim, ClaimBalances } from '../record/claim-record.ts';
import { balancesAfter } from './claim-case.ts';
import { entryOf } from './claim-entry.ts';
import type { Told } from './claim-notices.ts';
import { decisionOf, type StoredDecision } from './decisions/decision.ts';
import { findDecisions, findEdition } from './decisions/decision-store.ts';

/** A decided claim together with its decision and the law that it was decided with. */
export interface DecidedClaim extends Told {
  readonly decision: ReturnType<typeof decisionOf>;
  readonly voucher_law: ClaimLaw['laws']['voucher'];
}

/** Decided claims of persons with everything that a later step needs; others are absent. */
export async function decidedClaims(
  session: Session,
  ports: HomePorts,
  claims: readonly Claim[],
): Promise<ReadonlyMap<string, DecidedClaim>> {
  const stored = await findDecisions(
    session,
    claims.map((claim) => claim.claim_id),
  );
  const found = new Map<string, DecidedClaim>();
  for (const claim of claims) {
    const of = stored.get(claim.claim_id);
    if (of?.person_id == null) continue;
    const decision = decisionOf(of);
    found.set(claim.claim_id, {
      claim,
      person_id: of.person_id,
      spouse_id: of.spouse_person_id,
      draws: decision.draws,
      decision,
      voucher_law: await voucherLawOf(session, ports, of),
    });
  }
  return found;
}

/** The law of the decision, which may no longer be the law in force. */
async function voucherLawOf(session: Session, ports: HomePorts, of: StoredDecision) {
  const current = claimLaw(ports.rulebook);
  if (of.policy_digest === current.digest) return current.laws.voucher;
  const text = await findEdition(session, of.policy_digest);
  if (text === null) throw new Error(`The law ${of.policy_digest} of a decision is not kept.`);
  return voucherLawsFromText(text).voucher;
}

/** The journals that end the open holds of claims. */
export async function holdEnds(
  session: Session,
  ports: Pick<HomePorts, 'clock' | 'random'>,
  claims: readonly Claim[],
  of: { readonly as: 'released' | 'expired'; readonly at: Instant },
): Promise<readonly Journal[]> {
  const holds = await holdsOfClaims(
    session,
    claims.map((claim) => claim.claim_id),
  );
  const as_of = dayAt(of.at, ZONE);
  return claims.flatMap(({ claim_id }) => {
    const own = holds.filter((hold) => hold.claim_id === claim_id).map((hold) => hold.hold_id);
    if (own.length === 0) return [];
    const stamp = {
      journal_id: newId(ports.clock, ports.random),
      as_of,
      known_at: of.at,
      as: of.as,
    };
    return [voucherHoldEnd(claim_id, own, stamp)];
  });
}

/** What the persons of claims have now, by claim. Nothing is locked or written. */
export async function balancesNow(
  session: Session,
  ports: HomePorts,
  decided: readonly DecidedClaim[],
  at: Instant,
): Promise<ReadonlyMap<string, ClaimBalances>> {
  const law = claimLaw(ports.rulebook).laws.voucher;
  const entries = decided.map((one) => entryOf(law, one.claim, { ...one, month: '' }));
  const reading = { today: dayAt(at, ZONE), mode: 'look' } as const;
  const purse = await balancesFor(session, { ...ports, law }, entries, reading);
  if (!purse.ok) throw new Error(`Balances could not be read: ${purse.error.code}`);
  return new Map(entries.map((entry) => [entry.claim_id, balancesAfter(purse.value, entry)]));
}

import { compareDays, dayAt, type Instant } from '../../../kernel/day.ts';
import { newId } from '../../../kernel/id.ts';
import { ZONE } from '../../../kernel/jurisdiction.ts';
import type { ReasonCode } from '../../../kernel/reason.ts';
import type { NewNotice } from '../../../people/notices/index.ts';
import type { VoucherDecision } from '../../../schemes/hk/elderly-voucher-case.ts';
import { rewardWindow } from '../../../schemes/hk/elderly-voucher-periods.ts';
import type { Journal } from '../../ledger/index.ts';
import {
  chargeVoucher,
  type DesignatedUse,
  designatedUseOf,
  type VoucherClaimEntry,
} from '../../vouchers/index.ts';
import { type Item, itemOf } from '../item-store.ts';
import type { HomePorts } from '../ports.ts';
import { type ClaimLaw, holdEnd } from '../procedure.ts';
import { type ClaimEvent, chainAfter, nextEvent } from '../record/claim-event.ts';
import {
  type Claim,
  type ClaimBalances,
  type ClaimOutcome,
  CURRENCY_OF,
  episodeName,
  UNDECIDED,
} from '../record/claim-record.ts';
import type { IncomingClaim } from '../treating/incoming-claim.ts';
import { partyName } from '../window-store.ts';
import type { BearerFacts } from './bearer-facts.ts';
import { balancesAfter, type CaseSources, caseFor, quoteOf } from './claim-case.ts';
import { counterpartyOf, entryOf, routed } from './claim-entry.ts';
import { heldNotices, paidNotices } from './claim-notices.ts';
import { ruleOn, type StoredDecision } from './decisions/decision.ts';

/** What one batch is decided with. */
export interface Bench extends CaseSources {
  readonly ports: HomePorts;
  readonly law: ClaimLaw;
  readonly at: Instant;
  readonly paid_episodes: Set<string>;
  /** Month of the open window by party. */
  readonly months: ReadonlyMap<string, string>;
}

/** Everything that a decision writes. */
export interface Decided {
  readonly claim: Claim;
  readonly events: readonly ClaimEvent[];
  readonly decision: StoredDecision | null;
  readonly journals: readonly Journal[];
  readonly item: Item | null;
  readonly notices: readonly NewNotice[];
  readonly uses: readonly DesignatedUse[];
}

type Moment = Pick<Bench, 'ports' | 'at'>;

/** Why home cannot even look at a claim; null when it can. The treating side should have seen it. */
export function unfitReason({ ports, at }: Moment, claim: Claim): ReasonCode | null {
  const point = ports.rulebook.network.point(claim.service_point);
  if (point === null || point.jurisdiction !== claim.treating) return 'X02';
  if (claim.fee.currency !== CURRENCY_OF[claim.treating]) return 'X01';
  // Clocks may differ by a little around midnight.
  const tomorrow = dayAt(at, ZONE).add({ days: 1 });
  return compareDays(claim.filed_day, tomorrow) > 0 ? 'X06' : null;
}

/** Sends a claim back undecided. */
export function returnClaim(moment: Moment, of: IncomingClaim, reason: ReasonCode): Decided {
  const outcome = { ...UNDECIDED, decided_at: moment.at, reasons: [reason] };
  return settled(moment, of, { event: 'returned', outcome, person_id: null });
}

/** Decides one claim on what is left in the purse, and takes what it grants out of it. */
export function decideClaim(
  bench: Bench,
  of: IncomingClaim,
  facts: BearerFacts | null,
  transaction_number: string,
): Decided {
  const { claim } = of;
  const { law, purse } = bench;
  const entry =
    facts && entryOf(law.laws.voucher, claim, { ...facts, month: monthFor(bench, claim) });
  const ruling = ruleOn(caseFor(bench, claim, facts, entry), law.rulesOn(claim.service_day));
  const { decision: said, ...texts } = ruling;
  const decision: StoredDecision = {
    claim_id: claim.claim_id,
    person_id: facts?.person_id ?? null,
    spouse_person_id: facts?.spouse_id ?? null,
    as_of: claim.service_day,
    known_at: bench.at,
    policy_digest: law.digest,
    ...texts,
  };
  if (said.outcome === 'denied' || entry === null) {
    const outcome = outcomeOf(bench, claim, said, entry && balancesAfter(purse, entry));
    const { person_id } = decision;
    return { ...settled(bench, of, { event: 'denied', outcome, person_id }), decision };
  }
  bench.paid_episodes.add(episodeName(claim));
  return { ...grant(bench, of, { entry, said, transaction_number }), decision };
}

interface Granted {
  readonly entry: VoucherClaimEntry;
  readonly said: VoucherDecision;
  readonly transaction_number: string;
}

/** Pays at once what a provider entered; sets aside what a delegate entered until the provider confirms. */
function grant(
  bench: Bench,
  of: IncomingClaim,
  { entry, said, transaction_number }: Granted,
): Decided {
  const { law, purse, ports, at } = bench;
  const { person_id, spouse_id, window_month } = entry;
  const hold_until = of.claim.entered_by === 'delegate' ? holdEnd(law, at) : null;
  const isPaid = hold_until === null;
  const charge = { claim: entry, decision: said, hold_until };
  const journals = chargeVoucher({ ...ports, law: law.laws.voucher }, purse, charge);
  const outcome: ClaimOutcome = {
    ...outcomeOf(bench, of.claim, said, balancesAfter(purse, entry)),
    transaction_number,
    window_month: isPaid ? window_month : null,
    hold_expires_at: hold_until,
  };
  const made = settled(bench, of, { event: isPaid ? 'adjudicated' : 'held', outcome, person_id });
  const told = { claim: made.claim, person_id, spouse_id, draws: said.draws };
  const { network } = ports.rulebook;
  return {
    ...made,
    journals: journals.map((journal) => routed(journal, of.claim, window_month)),
    item: isPaid ? paymentItem(bench, made.claim, window_month) : null,
    notices: isPaid ? paidNotices(network, told) : heldNotices(network, told),
    uses: isPaid ? designatedUses(law, entry, said) : [],
  };
}

function monthFor(bench: Bench, claim: Claim): string {
  const party = { counterparty: counterpartyOf(claim), currency: claim.fee.currency };
  const month = bench.months.get(partyName(party));
  if (month === undefined) throw new Error('a claim is decided without an open window');
  return month;
}

/** The payment's line in its window. */
export function paymentItem({ ports, at }: Moment, claim: Claim, month: string): Item {
  const item_id = newId(ports.clock, ports.random);
  const counterparty = counterpartyOf(claim);
  return itemOf(claim, { item_id, kind: 'payment', counterparty, month, at });
}

/** What a paid claim counts toward rewards. */
export function designatedUses(
  law: ClaimLaw,
  entry: VoucherClaimEntry,
  said: Pick<VoucherDecision, 'draws' | 'is_designated_use'>,
): DesignatedUse[] {
  if (!said.is_designated_use) return [];
  const window = rewardWindow(law.laws.voucher, entry.service_day);
  return designatedUseOf(entry, said.draws, window?.earned_year ?? null);
}

function outcomeOf(
  bench: Bench,
  claim: Claim,
  said: VoucherDecision,
  balances_after: ClaimBalances | null,
): ClaimOutcome {
  return {
    ...UNDECIDED,
    decided_at: bench.at,
    voucher_hkd_minor: said.voucher_hkd,
    voucher_fee_minor: said.voucher_fee_minor,
    patient_share_minor: said.patient_share_minor,
    residue_hkd_minor: said.residue_hkd,
    quote: quoteOf(bench.law, claim, said),
    balances_after,
    reasons: said.reasons,
    flags: said.flags,
  };
}

/** The claim after its decision, and the two events of its life so far. */
function settled(
  { ports, at }: Moment,
  { claim, submitted }: IncomingClaim,
  of: {
    readonly event: 'returned' | 'denied' | 'held' | 'adjudicated';
    readonly outcome: ClaimOutcome;
    readonly person_id: string | null;
  },
): Decided {
  const event = nextEvent(chainAfter(submitted), {
    event: of.event,
    actor: `node:${ports.node}`,
    actor_role: 'node',
    as_of: claim.service_day,
    at,
    reasons: of.outcome.reasons,
  });
  const { event_count, last_hash } = chainAfter(event);
  const { outcome, person_id } = of;
  return {
    claim: { ...claim, ...outcome, person_id, state: event.state, event_count, last_hash },
    events: [submitted, event],
    decision: null,
    journals: [],
    item: null,
    notices: [],
    uses: [],
  };
}

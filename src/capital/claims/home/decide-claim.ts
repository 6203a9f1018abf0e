import { compareDays, dayAt, type Instant } from '../../../kernel/day.ts';
import { newId } from '../../../kernel/id.ts';
import { ZONE } from '../../../kernel/jurisdiction.ts';
import type { ReasonCode } from '../../../kernel/reason.ts';
import { type PointOnDay, pointOn } from '../../../people/care/index.ts';
import type { NewNotice } from '../../../people/notices/index.ts';
import type { VoucherCase, VoucherDecision } from '../../../schemes/hk/elderly-voucher-case.ts';
import { rewardWindow } from '../../../schemes/hk/elderly-voucher-periods.ts';
import type { Journal } from '../../ledger/index.ts';
import {
  chargeVoucher,
  type DesignatedUse,
  designatedUseOf,
  type VoucherPurse,
} from '../../vouchers/index.ts';
import { type ClaimEvent, chainAfter, nextEvent } from '../claim-event.ts';
import {
  type Claim,
  type ClaimBalances,
  type ClaimOutcome,
  type ClaimQuote,
  episodeName,
  UNDECIDED,
} from '../claim-record.ts';
import { type Item, itemOf } from '../item-store.ts';
import type { HomePorts } from '../ports.ts';
import { type ClaimLaw, holdEnd } from '../procedure.ts';
import type { IncomingClaim } from '../treating/incoming-claim.ts';
import type { BearerFacts } from './bearer-facts.ts';
import { counterpartyOf, entryOf, routed } from './claim-entry.ts';
import { heldNotices, paidNotices } from './claim-notices.ts';
import { ruleOn, type StoredDecision } from './decision.ts';
import { partyName } from './window-store.ts';

/** What one batch is decided with; the purse and the paid episodes change from claim to claim. */
export interface Bench {
  readonly ports: HomePorts;
  readonly law: ClaimLaw;
  readonly at: Instant;
  readonly purse: VoucherPurse;
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

/** Why home cannot even look at a claim; null when it can. The treating side should have seen it. */
export function unfitReason(bench: Pick<Bench, 'ports' | 'at'>, claim: Claim): ReasonCode | null {
  const point = bench.ports.rulebook.network.point(claim.service_point);
  if (point === null || point.jurisdiction !== claim.treating) return 'X02';
  if (claim.fee.currency !== CURRENCY_OF[claim.treating]) return 'X01';
  return compareDays(claim.filed_day, dayAt(bench.at, ZONE).add({ days: 1 })) > 0 ? 'X06' : null;
}

const CURRENCY_OF = { HK: 'HKD', MO: 'MOP', GD: 'CNY' } as const;

/** Sends a claim back undecided. */
export function returnClaim(
  bench: Pick<Bench, 'ports' | 'at'>,
  of: IncomingClaim,
  reason: ReasonCode,
): Decided {
  const outcome = { ...UNDECIDED, decided_at: bench.at, reasons: [reason] };
  return settled(bench, of, { event: 'returned', outcome, person_id: null });
}

/** Decides one claim on what is left in the purse, and takes what it grants out of it. */
export function decideClaim(
  bench: Bench,
  of: IncomingClaim,
  facts: BearerFacts | null,
  transaction_number: string,
): Decided {
  const { claim } = of;
  const { law, purse, at } = bench;
  const month =
    bench.months.get(
      partyName({ counterparty: counterpartyOf(claim), currency: claim.fee.currency }),
    ) ?? '';
  const entry = facts && entryOf(law.laws.voucher, claim, { ...facts, month });
  const ruling = ruleOn(caseFor(bench, claim, facts, entry), law.rulesOn(claim.service_day));
  const { decision } = ruling;
  const stored: StoredDecision = {
    claim_id: claim.claim_id,
    person_id: facts?.person_id ?? null,
    spouse_person_id: facts?.spouse_id ?? null,
    as_of: claim.service_day,
    known_at: at,
    policy_digest: law.digest,
    case_text: ruling.case_text,
    outcome_text: ruling.outcome_text,
    trace_text: ruling.trace_text,
  };
  const person_id = facts?.person_id ?? null;
  if (decision.outcome === 'denied' || facts === null || entry === null) {
    const outcome = outcomeOf(bench, claim, decision, entry && balancesAfter(purse, entry));
    return { ...settled(bench, of, { event: 'denied', outcome, person_id }), decision: stored };
  }
  bench.paid_episodes.add(episodeName(claim));
  const hold_until = claim.entered_by === 'delegate' ? holdEnd(law, at) : null;
  const ports = { ...bench.ports, law: law.laws.voucher };
  const journals = chargeVoucher(ports, purse, { claim: entry, decision, hold_until });
  const isPaid = hold_until === null;
  const outcome: ClaimOutcome = {
    ...outcomeOf(bench, claim, decision, balancesAfter(purse, entry)),
    transaction_number,
    window_month: isPaid ? month : null,
    hold_expires_at: hold_until,
  };
  const made = settled(bench, of, { event: isPaid ? 'adjudicated' : 'held', outcome, person_id });
  const told = { claim: made.claim, ...facts, draws: decision.draws };
  const { network } = bench.ports.rulebook;
  return {
    ...made,
    decision: stored,
    journals: journals.map((journal) => routed(journal, claim, month)),
    item: isPaid ? paymentItem(bench, made.claim, month) : null,
    notices: isPaid ? paidNotices(network, told) : heldNotices(network, told),
    uses: isPaid ? designatedUses(law, entry, decision) : [],
  };
}

/** The payment's line in its window. */
export function paymentItem(
  { ports, at }: Pick<Bench, 'ports' | 'at'>,
  claim: Claim,
  month: string,
): Item {
  const item_id = newId(ports.clock, ports.random);
  return itemOf(claim, {
    item_id,
    kind: 'payment',
    counterparty: counterpartyOf(claim),
    month,
    at,
  });
}

/** What a paid claim counts toward rewards. */
export function designatedUses(
  law: ClaimLaw,
  entry: Parameters<typeof designatedUseOf>[0] & Pick<Claim, 'service_day'>,
  decision: Pick<VoucherDecision, 'draws' | 'is_designated_use'>,
): DesignatedUse[] {
  if (!decision.is_designated_use) return [];
  const window = rewardWindow(law.laws.voucher, entry.service_day);
  return designatedUseOf(entry, decision.draws, window?.earned_year ?? null);
}

function caseFor(
  bench: Bench,
  claim: Claim,
  facts: BearerFacts | null,
  entry: Parameters<VoucherPurse['balances']>[0] | null,
): VoucherCase {
  const { service_point, department, service_day } = claim;
  const at = pointOn(bench.ports.rulebook.network, service_point, department, service_day);
  if (at === null) throw new Error('a claim at an unknown point is sent back before it is decided');
  const { point: _point, ...point }: PointOnDay = at;
  return {
    service_day,
    filed_day: claim.filed_day,
    fee: claim.fee,
    requested_hkd: claim.requested_hkd_minor,
    visit_reason: claim.visit_reason,
    service_kind: claim.service_kind,
    profession: claim.profession,
    is_optometry: claim.is_optometry,
    is_episode_paid: claim.is_episode_paid,
    is_duplicate: bench.paid_episodes.has(episodeName(claim)),
    person: facts?.person ?? null,
    point,
    balances: entry === null ? NOTHING : bench.purse.balances(entry),
  };
}

const NOTHING: VoucherCase['balances'] = {
  own: 0n,
  own_rewards: [],
  spouse: null,
  own_optometry_used: 0n,
  spouse_optometry_used: 0n,
};

/** What is left for the holder after everything so far in this batch. */
export function balancesAfter(
  purse: VoucherPurse,
  entry: Parameters<VoucherPurse['balances']>[0],
): ClaimBalances {
  const { own, own_rewards, spouse } = purse.balances(entry);
  return { own, rewards: own_rewards.reduce((sum, one) => sum + one.available, 0n), spouse };
}

function outcomeOf(
  bench: Bench,
  claim: Claim,
  decision: VoucherDecision,
  balances_after: ClaimBalances | null,
): ClaimOutcome {
  return {
    ...UNDECIDED,
    decided_at: bench.at,
    voucher_hkd_minor: decision.voucher_hkd,
    voucher_fee_minor: decision.voucher_fee_minor,
    patient_share_minor: decision.patient_share_minor,
    residue_hkd_minor: decision.residue_hkd,
    quote: quoteOf(bench.law, claim, decision),
    balances_after,
    reasons: decision.reasons,
    flags: decision.flags,
  };
}

/** The rate that was used with its month and grade. */
export function quoteOf(
  law: ClaimLaw,
  claim: Pick<Claim, 'service_day'>,
  { quote }: Pick<VoucherDecision, 'quote'>,
): ClaimQuote | null {
  const settled = law.laws.rates.on('hkd_per_cny', claim.service_day);
  if (quote === null || !settled.known) return null;
  const { from, grade } = settled.entry;
  return { num: quote.num, den: quote.den, month: from.toString().slice(0, 7), grade };
}

function settled(
  { ports, at }: Pick<Bench, 'ports' | 'at'>,
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
  return {
    claim: {
      ...claim,
      ...of.outcome,
      person_id: of.person_id,
      state: event.state,
      event_count,
      last_hash,
    },
    events: [submitted, event],
    decision: null,
    journals: [],
    item: null,
    notices: [],
    uses: [],
  };
}

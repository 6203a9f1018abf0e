import { type PointOnDay, pointOn } from '../../../people/care/index.ts';
import type { VoucherCase, VoucherDecision } from '../../../schemes/hk/elderly-voucher-case.ts';
import type { PurseClaim, VoucherPurse } from '../../vouchers/index.ts';
import type { HomePorts } from '../ports.ts';
import type { ClaimLaw } from '../procedure.ts';
import {
  type Claim,
  type ClaimBalances,
  type ClaimQuote,
  episodeName,
} from '../record/claim-record.ts';
import type { BearerFacts } from './bearer-facts.ts';

/** What a case is made from besides the claim; the purse and the paid episodes change from claim to claim. */
export interface CaseSources {
  readonly ports: Pick<HomePorts, 'rulebook'>;
  readonly purse: VoucherPurse;
  readonly paid_episodes: ReadonlySet<string>;
}

/** The claim as the formula sees it. `of` names the purses; null where nobody was found. */
export function caseFor(
  sources: CaseSources,
  claim: Claim,
  facts: BearerFacts | null,
  of: PurseClaim | null,
): VoucherCase {
  const { service_point, department, service_day } = claim;
  const at = pointOn(sources.ports.rulebook.network, service_point, department, service_day);
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
    is_duplicate: sources.paid_episodes.has(episodeName(claim)),
    person: facts?.person ?? null,
    point,
    balances: of === null ? NOTHING : sources.purse.balances(of),
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
export function balancesAfter(purse: VoucherPurse, of: PurseClaim): ClaimBalances {
  const { own, own_rewards, spouse } = purse.balances(of);
  return { own, rewards: own_rewards.reduce((sum, one) => sum + one.available, 0n), spouse };
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

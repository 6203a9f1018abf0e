import { compareDays, day, type PlainDate } from '../../kernel/day.ts';
import type { Minor } from '../../kernel/money.ts';
import type { SchemeLaw } from '../../rulebook/index.ts';
import type { VoucherBalances } from '../../schemes/hk/elderly-voucher-case.ts';
import { optometryBlock } from '../../schemes/hk/elderly-voucher-periods.ts';
import type { AccountState } from '../ledger/index.ts';
import { optometryAccount, ordinaryAccount, rewardAccount } from './entries/voucher-accounts.ts';
import {
  type BookedDecision,
  entitlementUse,
  type VoucherClaimEntry,
} from './entries/voucher-payment.ts';
import type { RewardRow } from './rewards/reward-store.ts';

/** Whose vouchers a claim may use, on which day and for what. */
export type PurseClaim = Pick<
  VoucherClaimEntry,
  'person_id' | 'spouse_id' | 'service_day' | 'optometry_block'
>;

/** A memorandum account that is used for the first time and must be granted the ceiling first. */
export interface OptometryGrant {
  readonly account: string;
  readonly ceiling: Minor;
  readonly as_of: PlainDate;
}

/** What persons have to spend, as it becomes less from one claim of a batch to the next. */
export interface VoucherPurse {
  /** What the formula sees for a claim, holds and earlier claims of this purse taken off. */
  balances(claim: PurseClaim): VoucherBalances;
  /** Takes what a decision spends or holds out of the purse; gives the memorandum accounts to be granted first. */
  take(claim: PurseClaim, decision: Pick<BookedDecision, 'draws'>): readonly OptometryGrant[];
}

/** Every entitlement account that a claim may touch. */
export function accountsFor(claim: PurseClaim, rewards: readonly RewardRow[]): string[] {
  const { person_id, spouse_id, optometry_block } = claim;
  const holders = spouse_id === null ? [person_id] : [person_id, spouse_id];
  return [
    ...holders.map(ordinaryAccount),
    ...rewards
      .filter((reward) => reward.person_id === person_id)
      .map((reward) => rewardAccount(person_id, reward.earned_year)),
    ...(optometry_block === null
      ? []
      : holders.map((holder) => optometryAccount(holder, optometry_block))),
  ];
}

/** The block whose ceiling binds optometry on a day; null for other services and where there is no ceiling. */
export function optometryBlockOf(
  law: SchemeLaw,
  claim: { readonly service_day: PlainDate; readonly is_optometry: boolean },
): string | null {
  if (!claim.is_optometry || ceilingOn(law, claim.service_day) === null) return null;
  return optometryBlock(law, claim.service_day)?.id ?? null;
}

function ceilingOn(law: SchemeLaw, on: PlainDate): Minor | null {
  const ceiling = law.on('optometry_max', on);
  return ceiling.known ? (ceiling.value as Minor | null) : null;
}

/** Builds a purse on account states and the rewards that persons were given. */
export function voucherPurse(
  law: SchemeLaw,
  states: ReadonlyMap<string, AccountState>,
  rewards: readonly RewardRow[],
): VoucherPurse {
  const left = new Map([...states].map(([account, state]) => [account, state.available]));
  const granted = new Set(
    [...states.values()].filter((of) => of.has_entries).map((of) => of.account),
  );
  const leftIn = (account: string): Minor => left.get(account) ?? 0n;

  const optometryUsed = (holder: string | null, claim: PurseClaim): Minor => {
    if (holder === null || claim.optometry_block === null) return 0n;
    const account = optometryAccount(holder, claim.optometry_block);
    if (!granted.has(account)) return 0n;
    return (ceilingOn(law, claim.service_day) ?? 0n) - leftIn(account);
  };

  const usableRewards = ({ person_id, service_day }: PurseClaim) =>
    rewards
      .filter((reward) => reward.person_id === person_id)
      .filter((reward) => compareDays(service_day, day(reward.lapses_on)) < 0)
      .map(({ earned_year }) => {
        return { earned_year, available: leftIn(rewardAccount(person_id, earned_year)) };
      });

  return {
    balances: (claim) => ({
      own: leftIn(ordinaryAccount(claim.person_id)),
      own_rewards: usableRewards(claim),
      spouse: claim.spouse_id === null ? null : leftIn(ordinaryAccount(claim.spouse_id)),
      own_optometry_used: optometryUsed(claim.person_id, claim),
      spouse_optometry_used: optometryUsed(claim.spouse_id, claim),
    }),
    take: (claim, decision) => {
      const grants: OptometryGrant[] = [];
      for (const { account, minor, is_memo } of entitlementUse(claim, decision.draws)) {
        const ceiling = ceilingOn(law, claim.service_day);
        if (is_memo && ceiling !== null && !granted.has(account)) {
          grants.push({ account, ceiling, as_of: claim.service_day });
          granted.add(account);
          left.set(account, ceiling);
        }
        left.set(account, leftIn(account) - minor);
      }
      return grants;
    },
  };
}

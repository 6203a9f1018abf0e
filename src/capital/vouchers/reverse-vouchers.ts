import type { PlainDate } from '../../kernel/day.ts';
import { compareDays, day } from '../../kernel/day.ts';
import type { Minor } from '../../kernel/money.ts';
import type { Session } from '../../platform/postgres/index.ts';
import { balanceLimit } from '../../schemes/hk/elderly-voucher-credits.ts';
import {
  type AccountState,
  findJournals,
  isInBooks,
  type Journal,
  lockAccounts,
  type PostOutcome,
  postJournals,
  type StoredJournal,
} from '../ledger/index.ts';
import { creditBefore } from './credit-accounts.ts';
import { readVoucherAccount } from './entries/voucher-accounts.ts';
import { type ClaimStep, claimJournalName } from './entries/voucher-journal.ts';
import { forfeitedBy, voucherReversal } from './entries/voucher-reversal.ts';
import { newStamp, type VoucherPorts } from './ports.ts';
import { type RewardRow, reverseDesignatedUse, rewardsOf } from './rewards/reward-store.ts';
import { findAccounts, type VoucherAccountRow } from './store.ts';

/** A payment that is to be taken back. */
export interface VoucherToReverse {
  readonly claim_id: string;
  /** Month window `YYYY-MM` in which the negative item stands. */
  readonly window_month: string;
}

/** What became of it: the outcome of its mirror, or that there is no payment to take back. */
export interface ReversedVoucher {
  readonly claim_id: string;
  readonly outcome: PostOutcome['outcome'] | 'not_paid';
  /** What did not fit under a limit and is lost to the holder, in HKD minor units. */
  readonly forfeited: Minor;
}

/**
 * Takes payments back in one transaction: mirror journals with forfeiture of what exceeds a limit, has lapsed or
 * belongs to somebody who has died, and the negative rows of designated use. A payment is taken back at most once.
 * A reward that was given for the use stays.
 */
export async function reverseVouchers(
  session: Session,
  ports: VoucherPorts,
  request: { readonly claims: readonly VoucherToReverse[]; readonly today: PlainDate },
): Promise<ReversedVoucher[]> {
  const payments = await findClaimJournals(session, request.claims, 'payment');
  const codes = [...new Set([...payments.values()].flatMap(entitlementCodes))];
  const states = await lockCreditedStates(session, ports, codes, request.today);
  const limits = await limitsOn(session, ports, codes, request.today);
  // Read under the locks: nobody can take these payments back any more while this runs.
  const reversed = new Set((await findClaimJournals(session, request.claims, 'reversal')).keys());
  const rest = new Map(states);
  const journals = request.claims.flatMap(({ claim_id, window_month }) => {
    const payment = payments.get(claim_id);
    if (payment === undefined || reversed.has(claim_id)) return [];
    reversed.add(claim_id);
    const entry = { claim_id, window_month, states: rest, limits };
    const stamp = { ...newStamp(ports), as_of: request.today };
    const journal = voucherReversal(payment, entry, stamp);
    addTo(rest, journal);
    return [journal];
  });
  const outcomes = await postJournals(session, journals);
  const done = new Map(
    journals.map((journal, index) => [journal.claim_id, { journal, outcome: outcomes[index] }]),
  );
  await reverseDesignatedUse(session, reversedClaims(journals, outcomes));
  return request.claims.map(({ claim_id }): ReversedVoucher => {
    const made = done.get(claim_id);
    if (made?.outcome === undefined) {
      const outcome = reversed.has(claim_id) ? 'already_reversed' : 'not_paid';
      return { claim_id, outcome, forfeited: 0n };
    }
    return { claim_id, outcome: made.outcome.outcome, forfeited: forfeitedBy(made.journal) };
  });
}

async function findClaimJournals(
  session: Session,
  claims: readonly VoucherToReverse[],
  step: ClaimStep,
): Promise<ReadonlyMap<string, StoredJournal>> {
  const names = claims.map((claim) => claimJournalName(claim.claim_id, step));
  const found = await findJournals(session, names);
  return new Map(found.map((journal) => [journal.claim_id ?? '', journal]));
}

function entitlementCodes(journal: Pick<Journal, 'postings'>): string[] {
  return journal.postings
    .map((line) => line.account)
    .filter((account) => account.startsWith('entitlement:'));
}

/** Accounts under lock with the credits that were due: what is given back meets the limit after them. */
async function lockCreditedStates(
  session: Session,
  ports: VoucherPorts,
  codes: readonly string[],
  today: PlainDate,
): Promise<ReadonlyMap<string, AccountState>> {
  const states = await lockAccounts(session, codes);
  const holders = codes.map(readVoucherAccount).filter((name) => name?.of === 'ordinary');
  const person_ids = [...new Set(holders.flatMap((name) => name?.person_id ?? []))];
  const credited = await creditBefore(session, ports, { person_ids, states, today });
  return credited.ok ? credited.value : states;
}

/** Later mirrors of the same call meet the balances that earlier ones left. */
function addTo(states: Map<string, AccountState>, journal: Journal): void {
  for (const { account, minor } of journal.postings) {
    const state = states.get(account);
    if (state === undefined) continue;
    states.set(account, {
      ...state,
      balance: state.balance - minor,
      available: state.available - minor,
    });
  }
}

function reversedClaims(journals: readonly Journal[], outcomes: readonly PostOutcome[]): string[] {
  return journals.flatMap((journal, index) => {
    const outcome = outcomes[index];
    const isReversed = outcome !== undefined && isInBooks(outcome);
    return isReversed && journal.claim_id !== undefined ? [journal.claim_id] : [];
  });
}

/** The highest balance of each account on a day; null for none. */
async function limitsOn(
  session: Session,
  ports: VoucherPorts,
  codes: readonly string[],
  today: PlainDate,
): Promise<ReadonlyMap<string, Minor | null>> {
  const names = codes.map((code) => [code, readVoucherAccount(code)] as const);
  const person_ids = [
    ...new Set(names.flatMap(([, name]) => (name === null ? [] : [name.person_id]))),
  ];
  const accounts = await findAccounts(session, person_ids);
  const rewards = await rewardsOf(session, person_ids);
  const ordinary = balanceLimit(ports.law, today);
  const ordinaryLimit = ordinary.known ? ordinary.value : null;
  return new Map(
    names.map(([code, name]) => {
      if (name === null || name.of === 'optometry') return [code, null];
      if (hasDied(accounts, name.person_id)) return [code, 0n];
      if (name.of === 'ordinary') return [code, ordinaryLimit];
      return [code, hasLapsed(rewards, name, today) ? 0n : null];
    }),
  );
}

function hasDied(accounts: readonly VoucherAccountRow[], person_id: string): boolean {
  return accounts.some((account) => account.person_id === person_id && account.closed_on !== null);
}

function hasLapsed(
  rewards: readonly RewardRow[],
  { person_id, earned_year }: Pick<RewardRow, 'person_id' | 'earned_year'>,
  today: PlainDate,
): boolean {
  const reward = rewards.find(
    (row) => row.person_id === person_id && row.earned_year === earned_year,
  );
  return reward !== undefined && compareDays(today, day(reward.lapses_on)) >= 0;
}

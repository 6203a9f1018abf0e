import type { PlainDate } from '../../kernel/day.ts';
import type { Fault } from '../../kernel/fault.ts';
import { ok, type Result } from '../../kernel/result.ts';
import type { Session } from '../../platform/postgres/index.ts';
import { type AccountState, accountStates, lockAccounts } from '../ledger/index.ts';
import { creditLocked } from './credit-accounts.ts';
import { creditsLacking, dueCredits } from './due-credits.ts';
import type { VoucherPorts } from './ports.ts';
import { rewardsOf } from './rewards/reward-store.ts';
import { findAccounts } from './store.ts';
import { accountsFor, type PurseClaim, type VoucherPurse, voucherPurse } from './voucher-purse.ts';

/** How balances are read. */
export interface BalanceReading {
  /** The day on which it is decided; credits up to it count. */
  readonly today: PlainDate;
  /**
   * `lock`: every account is locked until the end of the transaction, and credits that are due are booked first.
   * `look`: nothing is locked or written, for questions that only want to know.
   */
  readonly mode: 'lock' | 'look';
}

/**
 * What the persons of a batch of claims have to spend. Lock everything that a transaction decides in one call: the
 * locks are taken in one fixed order. Fault `policy.not_settled` where a credit that is due has no known amount.
 */
export async function balancesFor(
  session: Session,
  ports: VoucherPorts,
  claims: readonly PurseClaim[],
  reading: BalanceReading,
): Promise<Result<VoucherPurse, Fault>> {
  const person_ids = [...new Set(claims.flatMap(holdersOf))];
  const rewards = (await rewardsOf(session, person_ids)).filter((row) => row.lapsed_on === null);
  const codes = [...new Set(claims.flatMap((claim) => accountsFor(claim, rewards)))];
  if (reading.mode === 'look') {
    return ok(voucherPurse(ports.law, await accountStates(session, codes), rewards));
  }
  const states = await lockAccounts(session, codes);
  const credited = await creditBefore(session, ports, { person_ids, states, today: reading.today });
  if (!credited.ok) return credited;
  const fresh = credited.value ? await accountStates(session, codes) : states;
  return ok(voucherPurse(ports.law, fresh, rewards));
}

function holdersOf({ person_id, spouse_id }: PurseClaim): string[] {
  return spouse_id === null ? [person_id] : [person_id, spouse_id];
}

interface Locked {
  readonly person_ids: readonly string[];
  readonly states: ReadonlyMap<string, AccountState>;
  readonly today: PlainDate;
}

/** Books the credits that the nightly run has not booked yet; says whether there were any. */
async function creditBefore(
  session: Session,
  ports: VoucherPorts,
  { person_ids, states, today }: Locked,
): Promise<Result<boolean, Fault>> {
  const accounts = await findAccounts(session, person_ids);
  const behind = accounts.map((account) => account.credited_through).sort()[0];
  if (behind === undefined) return ok(false);
  const dues = dueCredits(ports.law, behind, today);
  if (!dues.ok) return dues;
  const lacking = accounts.filter((account) => creditsLacking(dues.value, account).length > 0);
  if (lacking.length === 0) return ok(false);
  await creditLocked(session, ports, {
    person_ids: lacking.map((account) => account.person_id),
    states,
    dues: dues.value,
    day: today,
  });
  return ok(true);
}

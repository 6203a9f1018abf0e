import type { PlainDate } from '../../kernel/day.ts';
import type { Fault } from '../../kernel/fault.ts';
import { ok, type Result } from '../../kernel/result.ts';
import type { Session } from '../../platform/postgres/index.ts';
import { accountStates, lockAccounts } from '../ledger/index.ts';
import { creditBefore } from './credit-accounts.ts';
import type { VoucherPorts } from './ports.ts';
import { rewardsOf } from './rewards/reward-store.ts';
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
  const { person_ids, rewards, codes } = await touchedBy(session, claims);
  if (reading.mode === 'look') {
    return ok(voucherPurse(ports.law, await accountStates(session, codes), rewards));
  }
  const states = await lockAccounts(session, codes);
  const fresh = await creditBefore(session, ports, { person_ids, states, today: reading.today });
  return fresh.ok ? ok(voucherPurse(ports.law, fresh.value, rewards)) : fresh;
}

/**
 * Locks what a batch of claims may touch and books the credits that are due, for a step that takes money and asks for
 * no balance: what meets a limit must not depend on whether the nightly run was here before. A credit whose amount is
 * not settled does not keep what was granted before from being paid.
 */
export async function lockCredited(
  session: Session,
  ports: VoucherPorts,
  claims: readonly PurseClaim[],
  today: PlainDate,
): Promise<void> {
  const { person_ids, codes } = await touchedBy(session, claims);
  const states = await lockAccounts(session, codes);
  await creditBefore(session, ports, { person_ids, states, today });
}

/** Whom claims may draw on, with their rewards that have not lapsed and all of their accounts. */
async function touchedBy(session: Session, claims: readonly PurseClaim[]) {
  const person_ids = [...new Set(claims.flatMap(holdersOf))];
  const rewards = (await rewardsOf(session, person_ids)).filter((row) => row.lapsed_on === null);
  const codes = [...new Set(claims.flatMap((claim) => accountsFor(claim, rewards)))];
  return { person_ids, rewards, codes };
}

function holdersOf({ person_id, spouse_id }: PurseClaim): string[] {
  return spouse_id === null ? [person_id] : [person_id, spouse_id];
}

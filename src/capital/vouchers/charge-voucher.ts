import type { Instant } from '../../kernel/day.ts';
import type { Journal } from '../ledger/index.ts';
import { POOLS, readVoucherAccount } from './entries/voucher-accounts.ts';
import { credit, debit, voucherName } from './entries/voucher-journal.ts';
import {
  type BookedDecision,
  type VoucherClaimEntry,
  voucherHold,
  voucherPayment,
} from './entries/voucher-payment.ts';
import { newStamp, type VoucherPorts } from './ports.ts';
import type { OptometryGrant, VoucherPurse } from './voucher-purse.ts';

/**
 * Takes a granted decision out of the purse and gives the journals that book it, in order: memorandum accounts used for
 * the first time, then the payment, or the hold until `hold_until`.
 */
export function chargeVoucher(
  ports: VoucherPorts,
  purse: VoucherPurse,
  charge: {
    readonly claim: VoucherClaimEntry;
    readonly decision: BookedDecision;
    readonly hold_until: Instant | null;
  },
): Journal[] {
  const { claim, decision, hold_until } = charge;
  const grants = purse.take(claim, decision).map((grant) => grantJournal(grant, ports));
  const stamp = newStamp(ports);
  const main =
    hold_until === null
      ? voucherPayment(claim, decision, stamp)
      : voucherHold(claim, decision, { ...stamp, expires_at: hold_until });
  return [...grants, main];
}

/** Gives a memorandum account the ceiling of its block, once. */
function grantJournal({ account, ceiling, as_of }: OptometryGrant, ports: VoucherPorts): Journal {
  const name = readVoucherAccount(account);
  if (name?.of !== 'optometry') throw new RangeError(`${account} is no optometry memorandum`);
  return {
    ...voucherName('optometry', `${name.person_id}:${name.block}`),
    ...newStamp(ports),
    kind: 'grant',
    as_of,
    postings: [...debit(POOLS.optometry, ceiling), ...credit(account, ceiling)],
  };
}

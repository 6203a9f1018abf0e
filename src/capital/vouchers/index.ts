export { balancesFor, lockCredited } from './balances-for.ts';
export { chargeVoucher } from './charge-voucher.ts';
export { closeAccounts, sweepClosedAccounts } from './close-accounts.ts';
export { creditDue } from './credit-accounts.ts';
export {
  treatingReceivable,
  treatingReversal,
} from './entries/treating-receivable.ts';
export { payableAccount } from './entries/voucher-accounts.ts';
export {
  type BookedDecision,
  type VoucherClaimEntry,
  voucherConfirmation,
  voucherHoldEnd,
} from './entries/voucher-payment.ts';
export { type NewVoucherAccount, openAccounts } from './open-accounts.ts';
export type { VoucherPorts } from './ports.ts';
export { reverseVouchers } from './reverse-vouchers.ts';
export {
  type AllottedReward,
  rewardJob,
  type TellRewards,
} from './rewards/allot-rewards.ts';
export { designatedUseOf } from './rewards/designated-use.ts';
export { lapseRewards } from './rewards/lapse-rewards.ts';
export {
  type DesignatedUse,
  recordDesignatedUse,
  reverseDesignatedUse,
} from './rewards/reward-store.ts';
export { type VoucherRoutePorts, vouchersRoutes } from './routes.ts';
export { voucherAccount } from './voucher-account.ts';
export { optometryBlockOf, type PurseClaim, type VoucherPurse } from './voucher-purse.ts';

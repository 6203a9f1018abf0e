export {
  type AllottedReward,
  type RewardPorts,
  type RewardReport,
  rewardJob,
  type TellRewards,
} from './rewards/allot-rewards.ts';
export { type BalanceReading, balancesFor } from './balances-for.ts';
export { chargeVoucher } from './charge-voucher.ts';
export { type AccountDeath, closeAccounts, sweepClosedAccounts } from './close-accounts.ts';
export { type CreditReport, creditDue } from './credit-accounts.ts';
export { designatedUseOf } from './rewards/designated-use.ts';
export {
  type TreatingEntry,
  treatingReceivable,
  treatingReversal,
} from './entries/treating-receivable.ts';
export {
  payableAccount,
  providerAccount,
  receivableAccount,
  VOUCHER_SCHEME,
} from './entries/voucher-accounts.ts';
export { type ClaimStep, claimJournalName } from './entries/voucher-journal.ts';
export {
  type BookedDecision,
  type VoucherClaimEntry,
  voucherConfirmation,
  voucherHold,
  voucherHoldEnd,
  voucherPayment,
} from './entries/voucher-payment.ts';
export { voucherReversal } from './entries/voucher-reversal.ts';
export { type LapseReport, lapseRewards } from './rewards/lapse-rewards.ts';
export { type NewVoucherAccount, type OpenedAccounts, openAccounts } from './open-accounts.ts';
export type { VoucherPorts } from './ports.ts';
export {
  type ReversedVoucher,
  reverseVouchers,
  type VoucherToReverse,
} from './reverse-vouchers.ts';
export { type DesignatedUse, recordDesignatedUse, reverseDesignatedUse } from './rewards/reward-store.ts';
export { type VoucherRoutePorts, vouchersRoutes } from './routes.ts';
export {
  type FindSpouse,
  type PairedSpouse,
  type VoucherAccount,
  voucherAccount,
} from './voucher-account.ts';
export { optometryBlockOf, type PurseClaim, type VoucherPurse } from './voucher-purse.ts';

export { checkHashes, checkLedger, type LedgerDifference } from './check-ledger.ts';
export type {
  AccountState,
  Ceiling,
  HoldPlacement,
  HoldResolution,
  Journal,
  JournalKind,
  Posting,
  PostOutcome,
} from './journal.ts';
export { findJournals, journalsOfClaims, type StoredJournal } from './journal-store.ts';
export type { AccountEntry, AccountTotal, OpenHold } from './ledger-views.ts';
export { isInBooks, type PostManyReport, postMany } from './post-many.ts';
export { type JournalName, type JournalStamp, reversalOf } from './reversal.ts';
export { accountStates, lockAccounts, postJournals } from './store.ts';
export {
  accountsOf,
  dueHolds,
  type EntryPage,
  type FoldUntil,
  holdsOfClaims,
  journalsOf,
  totalsOf,
} from './view-store.ts';

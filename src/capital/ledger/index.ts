export { checkHashes, checkLedger } from './check-ledger.ts';
export type {
  AccountState,
  Ceiling,
  HoldPlacement,
  Journal,
  JournalKind,
  Posting,
  PostOutcome,
} from './journal.ts';
export { findJournals, journalsOfClaims, type StoredJournal } from './journal-store.ts';
export type { AccountEntry } from './ledger-views.ts';
export { isInBooks, postMany } from './post-many.ts';
export { type JournalName, type JournalStamp, reversalOf } from './reversal.ts';
export { accountStates, lockAccounts, postJournals } from './store.ts';
export {
  accountsOf,
  dueHolds,
  holdsOfClaims,
  journalsOf,
  totalsOf,
} from './view-store.ts';

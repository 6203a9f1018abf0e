import type { Currency } from '../../kernel/money.ts';
import type { Session } from '../../platform/postgres/index.ts';
import { postBatch } from './batch.ts';
import type { AccountState, Journal, PostOutcome } from './journal.ts';
import { NO_STATE } from './ledger-views.ts';

interface OutcomeRow {
  readonly outcome: PostOutcome['outcome'];
  /** The journal that is in the books, where it is not the one that was sent. */
  readonly journal_id: string | null;
  readonly sequence: bigint | null;
  readonly account: string | null;
}

function readOutcome(row: OutcomeRow, sent_id: string): PostOutcome {
  const { outcome, sequence, account } = row;
  const journal_id = row.journal_id ?? sent_id;
  if (outcome !== 'posted' && outcome !== 'duplicate') return { outcome, journal_id, account };
  if (sequence === null) throw new Error('capital.post: a journal in the books has a sequence');
  return { outcome, journal_id, sequence };
}

/**
 * Posts journals in order with one call of `capital.post`, in the caller's transaction. Each journal is posted whole or
 * has no effect, and the others go on; the answer has one outcome per journal in the same order. A name (source, key)
 * that is in the books with the same content is a `duplicate` and carries the identifier of the journal in the books;
 * with other content it is `key_reused`.
 */
export async function postJournals(
  session: Session,
  journals: readonly Journal[],
): Promise<PostOutcome[]> {
  if (journals.length === 0) return [];
  const rows = await session.rows<OutcomeRow>(
    'select outcome, journal_id, sequence, account from capital.post($1::jsonb)',
    [JSON.stringify(postBatch(journals))],
  );
  return rows.map((row, index) => readOutcome(row, journals[index]?.journal_id ?? ''));
}

type StateRow = Omit<AccountState, 'available'>;

function statesByCode(
  codes: readonly string[],
  currency: Currency,
  rows: readonly StateRow[],
): ReadonlyMap<string, AccountState> {
  const states = new Map<string, AccountState>();
  for (const account of codes) states.set(account, { account, currency, ...NO_STATE });
  for (const row of rows) states.set(row.account, { ...row, available: row.balance - row.held });
  return states;
}

function assertLimitAccounts(codes: readonly string[]): void {
  const other = codes.find((code) => !code.startsWith('entitlement:'));
  if (other !== undefined)
    throw new RangeError(`${other} is not a limit account: ask for its total`);
}

/**
 * What limit accounts have, each locked until the end of the transaction, in the fixed order of their identifiers. An
 * account that nobody has opened is created empty, so that its lock is real: two callers never both see it untouched.
 * Lock everything that a transaction will touch in one call; a second call may wait for a caller who waits for the first.
 */
export async function lockAccounts(
  session: Session,
  codes: readonly string[],
  currency: Currency = 'HKD',
): Promise<ReadonlyMap<string, AccountState>> {
  assertLimitAccounts(codes);
  const distinct = [...new Set(codes)].sort();
  if (distinct.length === 0) return new Map();
  const rows = await session.rows<StateRow>(
    `select code as account, currency, balance_minor as balance, held_minor as held, has_entries
     from capital.lock_accounts($1::text[], $2::text[])`,
    [distinct, distinct.map(() => currency)],
  );
  return statesByCode(distinct, currency, rows);
}

/** What limit accounts have at this moment, without a lock; an account that nobody has opened has nothing. */
export async function accountStates(
  session: Session,
  codes: readonly string[],
  currency: Currency = 'HKD',
): Promise<ReadonlyMap<string, AccountState>> {
  assertLimitAccounts(codes);
  const rows = await session.rows<StateRow>(
    `select code as account, currency, balance_minor as balance, held_minor as held, has_entries
     from capital.account where code = any($1::text[]) and currency = $2`,
    [codes, currency],
  );
  return statesByCode(codes, currency, rows);
}

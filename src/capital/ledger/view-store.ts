import { day, type Instant, instant, type PlainDate } from '../../kernel/day.ts';
import type { Currency, Minor } from '../../kernel/money.ts';
import type { Session } from '../../platform/postgres/index.ts';
import type { JournalKind } from './journal.ts';
import type { AccountEntry, AccountTotal, OpenHold } from './ledger-views.ts';

/** A page of an account: the newest `limit` entries, or those older than `before`. */
export interface EntryPage {
  readonly currency?: Currency;
  readonly before?: bigint;
  readonly limit: number;
}

/** Entries of an account, newest first, each with the balance after it: the sum of all changes up to it. */
export async function journalsOf(
  session: Session,
  account: string,
  page: EntryPage,
): Promise<AccountEntry[]> {
  const rows = await session.rows<{
    journal_id: string;
    sequence: bigint;
    key: string;
    kind: JournalKind;
    as_of: string;
    known_at: string;
    claim_id: string | null;
    change: Minor;
    balance_after: Minor;
  }>(
    `select j.journal_id, f.sequence, j.key, j.kind, j.as_of, j.known_at, j.claim_id, f.change, f.balance_after
     from (
       select p.sequence, p.line, -p.minor as change,
         (-sum(p.minor) over (order by p.sequence, p.line))::bigint as balance_after
       from capital.posting p
       where p.account_id = (select account_id from capital.account where code = $1 and currency = $2)
     ) f
     join capital.journal j using (sequence)
     where $3::bigint is null or f.sequence < $3::bigint
     order by f.sequence desc, f.line desc
     limit $4`,
    [account, page.currency ?? 'HKD', page.before ?? null, page.limit],
  );
  return rows.map((row) => ({ ...row, as_of: day(row.as_of), known_at: instant(row.known_at) }));
}

/** Up to which day of effect and which moment of writing the books are read; all of it unless said. */
export interface FoldUntil {
  readonly as_of?: PlainDate;
  readonly known_at?: Instant;
}

/** Sums of postings per account and currency; an account without postings is left out. */
export async function totalsOf(
  session: Session,
  codes: readonly string[],
  until: FoldUntil = {},
): Promise<AccountTotal[]> {
  return session.rows<AccountTotal>(
    `select a.code as account, a.currency,
       coalesce(sum(p.minor) filter (where p.minor > 0), 0)::bigint as debits,
       coalesce(-sum(p.minor) filter (where p.minor < 0), 0)::bigint as credits,
       (-sum(p.minor))::bigint as balance, count(*)::integer as entries
     from capital.account a
     join capital.posting p using (account_id)
     where a.code = any($1::text[])
       and (($2::date is null and $3::timestamptz is null) or exists (
         select from capital.journal j where j.sequence = p.sequence
           and ($2::date is null or j.as_of <= $2::date)
           and ($3::timestamptz is null or j.known_at <= $3::timestamptz)))
     group by a.code, a.currency
     order by a.code, a.currency`,
    [codes, until.as_of ?? null, until.known_at ?? null],
  );
}

type HoldRow = Omit<OpenHold, 'expires_at'> & { readonly expires_at: string };

const OPEN_HOLDS = `select h.hold_id, a.code as account, a.currency, h.minor, h.expires_at, h.claim_id
  from capital.hold h join capital.account a using (account_id)
  where not exists (select from capital.hold_resolution d where d.hold_id = h.hold_id)`;

function readHold(row: HoldRow): OpenHold {
  return { ...row, expires_at: instant(row.expires_at) };
}

/** Open holds of claims, by claim and in the order in which they were placed. */
export async function holdsOfClaims(
  session: Session,
  claim_ids: readonly string[],
): Promise<OpenHold[]> {
  const rows = await session.rows<HoldRow>(
    `${OPEN_HOLDS} and h.claim_id = any($1::uuid[]) order by h.claim_id, h.sequence, h.line`,
    [claim_ids],
  );
  return rows.map(readHold);
}

/** Open holds whose time is over, the longest overdue first; whoever ends them posts a journal that resolves them. */
export async function dueHolds(session: Session, now: Instant, limit: number): Promise<OpenHold[]> {
  const rows = await session.rows<HoldRow>(
    `${OPEN_HOLDS} and h.expires_at <= $1 order by h.expires_at, h.hold_id limit $2`,
    [now, limit],
  );
  return rows.map(readHold);
}

/** The codes of all accounts of persons, in order. */
export async function accountsOf(
  session: Session,
  person_ids: readonly string[],
): Promise<string[]> {
  const rows = await session.rows<{ code: string }>(
    `select code from capital.account where person_id = any($1::uuid[]) order by code`,
    [person_ids],
  );
  return rows.map((row) => row.code);
}

import type { PlainDate } from '../../kernel/day.ts';
import type { Session } from '../../platform/postgres/index.ts';

/** A voucher account as this room keeps it; its money is in the ledger. Days are `YYYY-MM-DD`. */
export interface VoucherAccountRow {
  readonly person_id: string;
  readonly birth_year: number;
  readonly opened_on: string;
  /** Every credit up to and including this day is booked. */
  readonly credited_through: string;
  readonly closed_on: string | null;
}

const COLUMNS = 'person_id, birth_year, opened_on, credited_through, closed_on';

/** Writes accounts; gives those that were new. */
export async function insertAccounts(
  session: Session,
  rows: readonly Omit<VoucherAccountRow, 'closed_on'>[],
): Promise<ReadonlySet<string>> {
  const written = await session.rows<{ person_id: string }>(
    `insert into capital.voucher_account (person_id, birth_year, opened_on, credited_through)
     select * from unnest($1::uuid[], $2::smallint[], $3::date[], $4::date[])
     on conflict (person_id) do nothing returning person_id`,
    [
      rows.map((row) => row.person_id),
      rows.map((row) => row.birth_year),
      rows.map((row) => row.opened_on),
      rows.map((row) => row.credited_through),
    ],
  );
  return new Set(written.map((row) => row.person_id));
}

/** Accounts of persons; those who have none are left out. */
export function findAccounts(
  session: Session,
  person_ids: readonly string[],
): Promise<VoucherAccountRow[]> {
  return session.rows<VoucherAccountRow>(
    `select ${COLUMNS} from capital.voucher_account where person_id = any($1::uuid[])`,
    [person_ids],
  );
}

/** The first day up to which any open account is credited; null where there is none. */
export async function leastCredited(session: Session): Promise<string | null> {
  const [row] = await session.rows<{ day: string | null }>(
    `select min(credited_through) as day from capital.voucher_account where closed_on is null`,
  );
  return row?.day ?? null;
}

/** Holders of open accounts that lack a credit due on `last_credit_day` or before. */
export async function uncreditedPersons(
  session: Session,
  last_credit_day: PlainDate,
  limit: number,
): Promise<string[]> {
  const rows = await session.rows<{ person_id: string }>(
    `select person_id from capital.voucher_account
     where closed_on is null and credited_through < $1 order by credited_through, person_id limit $2`,
    [last_credit_day, limit],
  );
  return rows.map((row) => row.person_id);
}

/** Notes that every credit up to a day is booked. */
export async function markCredited(
  session: Session,
  person_ids: readonly string[],
  through: PlainDate,
): Promise<void> {
  await session.rows(
    `update capital.voucher_account set credited_through = $2
     where person_id = any($1::uuid[]) and credited_through < $2`,
    [person_ids, through],
  );
}

/** Closes accounts at a death; the first closing day stands. */
export async function markClosed(
  session: Session,
  deaths: readonly { readonly person_id: string; readonly died_on: PlainDate }[],
): Promise<void> {
  await session.rows(
    `update capital.voucher_account a set closed_on = d.died_on
     from unnest($1::uuid[], $2::date[]) as d(person_id, died_on)
     where a.person_id = d.person_id and a.closed_on is null`,
    [deaths.map((death) => death.person_id), deaths.map((death) => death.died_on)],
  );
}

/** Holders of closed accounts after a person, in the order of their identifiers. */
export async function closedPersons(
  session: Session,
  after: string,
  limit: number,
): Promise<string[]> {
  const rows = await session.rows<{ person_id: string }>(
    `select person_id from capital.voucher_account
     where closed_on is not null and person_id > $1::uuid order by person_id limit $2`,
    [after, limit],
  );
  return rows.map((row) => row.person_id);
}

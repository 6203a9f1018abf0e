import { day, type Instant, instant, type PlainDate } from '../../kernel/day.ts';
import type { Session } from '../../platform/postgres/index.ts';
import type { Statement, StatementItem, WindowKey } from './statement.ts';

export interface StoredStatement {
  readonly statement: Statement;
  readonly made_at: Instant;
}

/** A payment on its way: proposed, approved by another officer, confirmed by the bank. */
export interface Instruction {
  readonly advice_id: string;
  readonly amount_minor: bigint;
  readonly proposed_by: string;
  readonly proposed_at: Instant;
  readonly approved_by: string | null;
  readonly approved_at: Instant | null;
  readonly execution_day: PlainDate;
  readonly paid_on: PlainDate | null;
  readonly bank_reference: string | null;
}

const keyOf = (key: WindowKey) => [key.scheme, key.counterparty, key.currency, key.month] as const;

/** Writes what one side's books say about a window, in place of what they said before. */
export async function saveStatement(
  session: Session,
  side: 'own' | 'other',
  statement: Statement,
  made_at: Instant,
): Promise<void> {
  const { totals } = statement;
  await session.rows(
    `insert into capital.statement (scheme, counterparty, currency, month, side, item_count, voucher_hkd_minor,
       voucher_fee_minor, residue_hkd_minor, digest, made_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (scheme, counterparty, currency, month, side) do update set
       item_count = excluded.item_count, voucher_hkd_minor = excluded.voucher_hkd_minor,
       voucher_fee_minor = excluded.voucher_fee_minor, residue_hkd_minor = excluded.residue_hkd_minor,
       digest = excluded.digest, made_at = excluded.made_at`,
    [
      ...keyOf(statement.key),
      side,
      totals.item_count,
      totals.voucher_hkd_minor,
      totals.voucher_fee_minor,
      totals.residue_hkd_minor,
      statement.digest,
      made_at.toString(),
    ],
  );
}

interface StatementRow {
  side: 'own' | 'other';
  item_count: number;
  voucher_hkd_minor: bigint;
  voucher_fee_minor: bigint;
  residue_hkd_minor: bigint;
  digest: string;
  made_at: string;
}

/** Both sides' statements of a window, as far as they are known. */
export async function readStatements(
  session: Session,
  key: WindowKey,
): Promise<{ own: StoredStatement | null; other: StoredStatement | null }> {
  const rows = await session.rows<StatementRow>(
    `select side, item_count, voucher_hkd_minor, voucher_fee_minor, residue_hkd_minor, digest, made_at
       from capital.statement where scheme = $1 and counterparty = $2 and currency = $3 and month = $4`,
    keyOf(key),
  );
  const of = (side: 'own' | 'other') => {
    const row = rows.find((one) => one.side === side);
    if (row === undefined) return null;
    const { item_count, voucher_hkd_minor, voucher_fee_minor, residue_hkd_minor } = row;
    const totals = { item_count, voucher_hkd_minor, voucher_fee_minor, residue_hkd_minor };
    return { statement: { key, totals, digest: row.digest }, made_at: instant(row.made_at) };
  };
  return { own: of('own'), other: of('other') };
}

/** Keeps the days on which the books differ, in place of the days known before. */
export async function saveDifferingDays(
  session: Session,
  key: WindowKey,
  days: readonly string[],
): Promise<void> {
  await session.rows(
    'delete from capital.differing_day where scheme = $1 and counterparty = $2 and currency = $3 and month = $4',
    keyOf(key),
  );
  await session.rows(
    `insert into capital.differing_day (scheme, counterparty, currency, month, service_day)
     select $1, $2, $3, $4, unnest($5::date[])`,
    [...keyOf(key), days],
  );
}

/** Days on which the two books differ. */
export async function readDifferingDays(
  session: Session,
  key: WindowKey,
): Promise<readonly string[]> {
  const rows = await session.rows<{ service_day: string }>(
    `select service_day from capital.differing_day
      where scheme = $1 and counterparty = $2 and currency = $3 and month = $4 order by service_day`,
    keyOf(key),
  );
  return rows.map((row) => row.service_day);
}

/** Keeps the other side's items of differing days, in place of those known before. */
export async function saveOtherItems(
  session: Session,
  key: WindowKey,
  items: readonly StatementItem[],
): Promise<void> {
  await session.rows(
    'delete from capital.other_item where scheme = $1 and counterparty = $2 and currency = $3 and month = $4',
    keyOf(key),
  );
  const column = (of: (item: StatementItem) => string | bigint) => items.map((item) => of(item));
  await session.rows(
    `insert into capital.other_item (scheme, counterparty, currency, month, item_id, claim_id, kind, service_day,
       institution, service_point, voucher_hkd_minor, voucher_fee_minor, residue_hkd_minor)
     select $1, $2, $3, $4, * from unnest($5::uuid[], $6::uuid[], $7::text[], $8::date[], $9::text[], $10::text[],
       $11::bigint[], $12::bigint[], $13::bigint[])`,
    [
      ...keyOf(key),
      column((item) => item.item_id),
      column((item) => item.claim_id),
      column((item) => item.kind),
      column((item) => item.service_day.toString()),
      column((item) => item.institution),
      column((item) => item.service_point),
      column((item) => item.voucher_hkd_minor),
      column((item) => item.voucher_fee_minor),
      column((item) => item.residue_hkd_minor),
    ],
  );
}

type ItemRow = Omit<StatementItem, 'service_day'> & { service_day: string };

/** The other side's items of differing days. */
export async function readOtherItems(
  session: Session,
  key: WindowKey,
): Promise<readonly StatementItem[]> {
  const rows = await session.rows<ItemRow>(
    `select item_id, claim_id, kind, service_day, institution, service_point, voucher_hkd_minor,
            voucher_fee_minor, residue_hkd_minor
       from capital.other_item where scheme = $1 and counterparty = $2 and currency = $3 and month = $4 order by item_id`,
    keyOf(key),
  );
  return rows.map((row) => ({ ...row, service_day: day(row.service_day) }));
}

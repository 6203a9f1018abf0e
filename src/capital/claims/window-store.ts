import { day, dayAt, firstDay, type Instant, monthOf, type PlainDate } from '../../kernel/day.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import type { Currency, Minor } from '../../kernel/money.ts';
import type { Session } from '../../platform/postgres/index.ts';
import { SCHEME } from './record/claim-record.ts';

/** With whom a window is, and in which currency. */
export interface WindowParty {
  /** A side such as GD, or `provider:` and an institution that claims from this node directly. */
  readonly counterparty: string;
  readonly currency: Currency;
}

/** Names a party in a map. */
export function partyName({ counterparty, currency }: WindowParty): string {
  return `${counterparty}|${currency}`;
}

interface WindowRow extends WindowParty {
  readonly month: string;
  readonly state: string;
}

const MONTHS_MAX = 24;

/**
 * The month of the open window of each party at `at`: the civil month, or the first later one that is not closed. The
 * window's row is locked for share until the transaction ends, so that nobody closes it while items are on their way in.
 */
export async function openWindows(
  session: Session,
  parties: readonly WindowParty[],
  at: Instant,
): Promise<ReadonlyMap<string, string>> {
  const distinct = [...new Map(parties.map((one) => [partyName(one), one])).values()];
  const first = monthOf(dayAt(at, ZONE));
  const months = new Map<string, string>();
  for (let round = 0; round < MONTHS_MAX && months.size < distinct.length; round++) {
    const waiting = distinct.filter((one) => !months.has(partyName(one)));
    const rows = await lockWindows(session, waiting, first);
    const missing: (WindowParty & { month: string })[] = [];
    for (const party of waiting) {
      const own = rows.filter((row) => partyName(row) === partyName(party));
      const open = own.find((row) => row.state === 'OPEN');
      if (open === undefined)
        missing.push({ ...party, month: monthAfter(own.at(-1)?.month, first) });
      else months.set(partyName(party), open.month);
    }
    await insertWindows(session, missing, at);
  }
  if (months.size < distinct.length) throw new Error('openWindows: no window could be opened');
  return months;
}

function monthAfter(last: string | undefined, first: string): string {
  return last === undefined ? first : monthOf(firstDay(last).add({ months: 1 }));
}

function lockWindows(
  session: Session,
  parties: readonly WindowParty[],
  from_month: string,
): Promise<WindowRow[]> {
  return session.rows<WindowRow>(
    `select counterparty, currency, month, state from capital.window
      where scheme = $1 and month >= $2
        and (counterparty, currency) in (select * from unnest($3::text[], $4::text[]))
      order by counterparty, currency, month for share`,
    [
      SCHEME,
      from_month,
      parties.map((one) => one.counterparty),
      parties.map((one) => one.currency),
    ],
  );
}

/** Opens windows that are not there yet; those that are stay as they are. */
export async function insertWindows(
  session: Session,
  windows: readonly (WindowParty & { readonly month: string })[],
  at: Instant,
): Promise<void> {
  if (windows.length === 0) return;
  await session.rows(
    `insert into capital.window (scheme, counterparty, currency, month, state, opened_at)
     select $1, w.counterparty, w.currency, w.month, 'OPEN', $5::timestamptz
       from unnest($2::text[], $3::text[], $4::text[]) as w(counterparty, currency, month)
      order by 2, 3, 4
     on conflict do nothing`,
    [
      SCHEME,
      windows.map((one) => one.counterparty),
      windows.map((one) => one.currency),
      windows.map((one) => one.month),
      at,
    ],
  );
}

/** How far a window has come. */
export type WindowState = 'OPEN' | 'CLOSED' | 'STATED' | 'FIXED' | 'INSTRUCTED' | 'SETTLED';

/** Names one window. */
export interface WindowName extends WindowParty {
  readonly scheme: string;
  readonly month: string;
}

export interface KeptWindow {
  readonly key: WindowName;
  readonly state: WindowState;
}

/** One line of a window. */
export interface WindowItem {
  readonly item_id: string;
  readonly claim_id: string;
  readonly kind: 'payment' | 'reversal';
  readonly service_day: PlainDate;
  readonly institution: string;
  readonly service_point: string;
  readonly voucher_hkd_minor: Minor;
  readonly voucher_fee_minor: Minor;
  readonly residue_hkd_minor: Minor;
}

const names = ({ scheme, counterparty, currency, month }: WindowName) => [
  scheme,
  counterparty,
  currency,
  month,
];

function windowOf(row: WindowName & { readonly state: WindowState }): KeptWindow {
  const { state, ...key } = row;
  return { key, state };
}

/** Where windows and their items are kept, for the room that closes and pays them. */
export const windowBooks = {
  /** The window under a row lock that keeps new items out; null where no item ever opened it. */
  async lock(session: Session, key: WindowName): Promise<KeptWindow | null> {
    const [row] = await session.rows<WindowName & { state: WindowState }>(
      `select scheme, counterparty, currency, month, state from capital.window
        where scheme = $1 and counterparty = $2 and currency = $3 and month = $4 for update`,
      names(key),
    );
    return row === undefined ? null : windowOf(row);
  },
  /** Creates the window if it is not there, for a side that learns of it by message. */
  async open(session: Session, key: WindowName, at: Instant): Promise<void> {
    await insertWindows(session, [key], at);
  },
  async move(session: Session, key: WindowName, to: WindowState): Promise<void> {
    await session.rows(
      `update capital.window set state = $5
        where scheme = $1 and counterparty = $2 and currency = $3 and month = $4`,
      [...names(key), to],
    );
  },
  /** The items of a window in the order of their ids. */
  async items(session: Session, key: WindowName): Promise<readonly WindowItem[]> {
    const rows = await session.rows<Omit<WindowItem, 'service_day'> & { service_day: string }>(
      `select item_id, claim_id, kind, service_day, institution, service_point,
              voucher_hkd_minor, voucher_fee_minor, residue_hkd_minor
         from capital.item
        where scheme = $1 and counterparty = $2 and currency = $3 and month = $4 order by item_id`,
      names(key),
    );
    return rows.map((row) => ({ ...row, service_day: day(row.service_day) }));
  },
  /** The transaction numbers of claims, by claim. */
  async numbers(
    session: Session,
    claim_ids: readonly string[],
  ): Promise<ReadonlyMap<string, string>> {
    const rows = await session.rows<{ claim_id: string; transaction_number: string }>(
      `select claim_id, transaction_number from capital.claim
        where claim_id = any($1::uuid[]) and transaction_number is not null`,
      [claim_ids],
    );
    return new Map(rows.map((row) => [row.claim_id, row.transaction_number]));
  },
  /** All windows, the latest month first. */
  async list(session: Session): Promise<readonly KeptWindow[]> {
    const rows = await session.rows<WindowName & { state: WindowState }>(
      `select scheme, counterparty, currency, month, state from capital.window
        order by month desc, scheme, counterparty, currency`,
    );
    return rows.map(windowOf);
  },
} as const;

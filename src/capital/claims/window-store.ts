import { dayAt, firstDay, type Instant, monthOf } from '../../kernel/day.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import type { Currency } from '../../kernel/money.ts';
import type { Session } from '../../platform/postgres/index.ts';
import { SCHEME } from './claim-record.ts';

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

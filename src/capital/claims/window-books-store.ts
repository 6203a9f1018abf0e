import { day } from '../../kernel/day.ts';
import type { Currency } from '../../kernel/money.ts';
import type { Session } from '../../platform/postgres/index.ts';
import type {
  StatementItem,
  Window,
  WindowBooks,
  WindowKey,
  WindowState,
} from '../statements/index.ts';

const keyOf = (key: WindowKey) => [key.scheme, key.counterparty, key.currency, key.month] as const;
const BY_KEY = 'scheme = $1 and counterparty = $2 and currency = $3 and month = $4';

/** Windows and their items as the room of statements reads, closes and pays them. */
export const windowBooks: WindowBooks = {
  lock: async (session, key) => {
    const [row] = await session.rows<{ state: WindowState }>(
      `select state from capital."window" where ${BY_KEY} for update`,
      keyOf(key),
    );
    return row === undefined ? null : { key, state: row.state };
  },
  open: async (session, key, at) => {
    await session.rows(
      `insert into capital."window" (scheme, counterparty, currency, month, state, opened_at)
       values ($1, $2, $3, $4, 'OPEN', $5) on conflict do nothing`,
      [...keyOf(key), at.toString()],
    );
  },
  move: async (session, key, to) => {
    await session.rows(`update capital."window" set state = $5 where ${BY_KEY}`, [
      ...keyOf(key),
      to,
    ]);
  },
  items: async (session, key) => {
    const rows = await session.rows<ItemRow>(
      `select item_id, claim_id, kind, service_day, institution, service_point, voucher_hkd_minor,
              voucher_fee_minor, residue_hkd_minor
         from capital.item where ${BY_KEY} order by item_id`,
      keyOf(key),
    );
    return rows.map((row) => ({ ...row, service_day: day(row.service_day) }));
  },
  list: listWindows,
};

type ItemRow = Omit<StatementItem, 'service_day'> & { readonly service_day: string };
interface WindowRow {
  readonly scheme: string;
  readonly counterparty: string;
  readonly currency: Currency;
  readonly month: string;
  readonly state: WindowState;
}

/** All windows, the newest month first; a scheme has one a month and party, so this stays short for decades. */
async function listWindows(session: Session): Promise<readonly Window[]> {
  const rows = await session.rows<WindowRow>(
    `select scheme, counterparty, currency, month, state from capital."window"
      order by month desc, counterparty, currency limit 1000`,
  );
  return rows.map(({ state, ...key }) => ({ key, state }));
}

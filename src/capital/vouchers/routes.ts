import { Type } from 'typebox';
import { dayAt } from '../../kernel/day.ts';
import { fault } from '../../kernel/fault.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import { type Minor, toJson } from '../../kernel/money.ts';
import { no, ok } from '../../kernel/result.ts';
import type { HttpApp } from '../../platform/http/index.ts';
import type { Database } from '../../platform/postgres/index.ts';
import { ENTRY_KINDS, type VoucherEntry, voucherEntries } from './account-entry.ts';
import type { VoucherPorts } from './ports.ts';
import { type FindSpouse, type VoucherAccount, voucherAccount } from './voucher-account.ts';

export interface VoucherRoutePorts extends Pick<VoucherPorts, 'law' | 'clock'> {
  readonly database: Database;
  readonly findSpouse: FindSpouse;
}

const Day = Type.String({ format: 'date' });
const Money = Type.Object({ currency: Type.String(), value: Type.String() });
const OrNull = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) =>
  Type.Union([schema, Type.Null()]);

const AccountView = Type.Object({
  as_of: Day,
  opened_on: Day,
  closed_on: OrNull(Day),
  balances: Type.Object({
    own: Money,
    held: Money,
    rewards: Money,
    spouse: OrNull(Money),
    total_for_designated: Money,
    total: Money,
  }),
  limit: OrNull(Money),
  next_credit: OrNull(Type.Object({ day: Day, amount: Money, forfeited: Money })),
  rewards: Type.Array(
    Type.Object({ earned_year: Type.Integer(), available: Money, lapses_on: Day }),
  ),
  optometry: OrNull(
    Type.Object({ block: Type.String(), from: Day, until: Day, used: Money, ceiling: Money }),
  ),
  spouse: OrNull(
    Type.Object({ name_zh: Type.String(), name_en: Type.String(), from: Day, available: Money }),
  ),
  reward_progress: OrNull(
    Type.Object({ year: Type.Integer(), spent: Money, needed: Money, is_given: Type.Boolean() }),
  ),
  entries: Type.Array(
    Type.Object({
      at: Type.String({ format: 'date-time' }),
      as_of: Day,
      kind: Type.Enum([...ENTRY_KINDS]),
      earned_year: OrNull(Type.Integer()),
      amount: Money,
      claim_id: OrNull(Type.String()),
      balance_after: Money,
    }),
  ),
  next_cursor: OrNull(Type.String()),
});

const PAGE = 50;

/** Adds the route by which a patient reads the own voucher account. */
export function vouchersRoutes(app: HttpApp, ports: VoucherRoutePorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/capital/account',
    operation: 'viewVoucherAccount',
    summary:
      'The own voucher account: balances, what the law credits next, rewards, entries newest first.',
    action: 'capital.account.view_own',
    query: Type.Object({
      cursor: Type.Optional(Type.String({ pattern: '^[0-9]{1,18}$' })),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
    }),
    answer: AccountView,
    handle: async ({ principal, query }) => {
      const { person_id } = principal;
      if (person_id === undefined) return no(fault('voucher.account_not_found'));
      const today = dayAt(ports.clock.now(), ZONE);
      const account = await voucherAccount(ports.database, ports, { person_id, today });
      if (!account.ok) return account;
      const limit = query.limit ?? PAGE;
      const before = query.cursor === undefined ? {} : { before: BigInt(query.cursor) };
      const page = await voucherEntries(ports.database, { person_id, limit, ...before });
      return ok({
        as_of: today.toString(),
        ...accountView(account.value),
        entries: page.entries.map(entryView),
        next_cursor: page.older?.toString() ?? null,
      });
    },
  });
}

const hkd = (minor: Minor) => toJson({ currency: 'HKD', minor });

function accountView(account: VoucherAccount) {
  const { own, held, limit, next_credit, optometry, spouse, reward_progress } = account;
  const rewards = account.rewards.reduce((sum, reward) => sum + reward.available, 0n);
  const total = own + (spouse?.available ?? 0n);
  return {
    opened_on: account.opened_on.toString(),
    closed_on: account.closed_on?.toString() ?? null,
    balances: {
      own: hkd(own),
      held: hkd(held),
      rewards: hkd(rewards),
      spouse: spouse && hkd(spouse.available),
      total_for_designated: hkd(total + rewards),
      total: hkd(total),
    },
    limit: limit === null ? null : hkd(limit),
    next_credit: next_credit && {
      day: next_credit.day.toString(),
      amount: hkd(next_credit.amount),
      forfeited: hkd(next_credit.forfeited),
    },
    rewards: account.rewards.map((reward) => ({
      earned_year: reward.earned_year,
      available: hkd(reward.available),
      lapses_on: reward.usable_until.toString(),
    })),
    optometry: optometry && {
      block: optometry.id,
      from: optometry.from.toString(),
      until: optometry.to.subtract({ days: 1 }).toString(),
      used: hkd(optometry.used),
      ceiling: hkd(optometry.ceiling),
    },
    spouse: spouse && {
      ...spouse.spouse_name,
      from: spouse.from.toString(),
      available: hkd(spouse.available),
    },
    reward_progress: reward_progress && {
      ...reward_progress,
      spent: hkd(reward_progress.spent),
      needed: hkd(reward_progress.needed),
    },
  };
}

function entryView(entry: VoucherEntry) {
  return {
    at: entry.at,
    as_of: entry.as_of.toString(),
    kind: entry.kind,
    earned_year: entry.earned_year,
    amount: hkd(entry.amount),
    claim_id: entry.claim_id,
    balance_after: hkd(entry.balance_after),
  };
}

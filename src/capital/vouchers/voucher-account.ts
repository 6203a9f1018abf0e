import { compareDays, day, type PlainDate } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import type { Minor } from '../../kernel/money.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { Session } from '../../platform/postgres/index.ts';
import type { SchemeLaw } from '../../rulebook/index.ts';
import { balanceLimit, creditAccount } from '../../schemes/hk/elderly-voucher-credits.ts';
import {
  type OptometryBlock,
  optometryBlock,
  rewardWindow,
} from '../../schemes/hk/elderly-voucher-periods.ts';
import { type AccountState, accountStates } from '../ledger/index.ts';
import { creditsLacking, dueCredits } from './due-credits.ts';
import { optometryAccount, ordinaryAccount, rewardAccount } from './entries/voucher-accounts.ts';
import type { VoucherPorts } from './ports.ts';
import { designatedSpend, type RewardRow, rewardsOf } from './rewards/reward-store.ts';
import { findAccounts, type VoucherAccountRow } from './store.ts';

/** The person with whom vouchers are shared. */
export interface PairedSpouse {
  readonly spouse_id: string;
  readonly spouse_name: { readonly name_zh: string; readonly name_en: string };
  readonly from: PlainDate;
}

/** Who is paired with a person on a day; null for nobody. */
export type FindSpouse = (
  session: Session,
  person_id: string,
  on: PlainDate,
) => Promise<PairedSpouse | null>;

export interface AccountPorts extends Pick<VoucherPorts, 'law'> {
  readonly findSpouse: FindSpouse;
}

/** A person's voucher account as its holder sees it. Amounts in HKD minor units. */
export interface VoucherAccount {
  readonly person_id: string;
  readonly opened_on: PlainDate;
  readonly closed_on: PlainDate | null;
  /** Unspent ordinary vouchers, holds taken off. */
  readonly own: Minor;
  readonly held: Minor;
  /** Highest unspent balance; null for no limit. */
  readonly limit: Minor | null;
  /** The next credit of the law, and what of it would be forfeited if nothing is spent before. */
  readonly next_credit: {
    readonly day: PlainDate;
    readonly amount: Minor;
    readonly forfeited: Minor;
  } | null;
  readonly rewards: readonly {
    readonly earned_year: number;
    readonly available: Minor;
    /** The last day on which it can be used. */
    readonly usable_until: PlainDate;
  }[];
  readonly optometry: (OptometryBlock & { readonly used: Minor; readonly ceiling: Minor }) | null;
  readonly spouse: (PairedSpouse & { readonly available: Minor }) | null;
  readonly reward_progress: {
    readonly year: number;
    readonly spent: Minor;
    readonly needed: Minor;
    readonly is_given: boolean;
  } | null;
}

/** The account of a person on a day; fault `voucher.account_not_found`. */
export async function voucherAccount(
  session: Session,
  ports: AccountPorts,
  of: { readonly person_id: string; readonly today: PlainDate },
): Promise<Result<VoucherAccount, Fault>> {
  const { person_id, today } = of;
  const [row] = await findAccounts(session, [person_id]);
  if (row === undefined) return no(fault('voucher.account_not_found'));
  const given = await rewardsOf(session, [person_id]);
  const spouse = await ports.findSpouse(session, person_id, today);
  const block = optometryBlock(ports.law, today);
  const codes = [
    ordinaryAccount(person_id),
    ...given.map((reward) => rewardAccount(person_id, reward.earned_year)),
    ...(block === null ? [] : [optometryAccount(person_id, block.id)]),
    ...(spouse === null ? [] : [ordinaryAccount(spouse.spouse_id)]),
  ];
  const states = await accountStates(session, codes);
  const limit = balanceLimit(ports.law, today);
  const available = (code: string) => states.get(code)?.available ?? 0n;
  return ok({
    person_id,
    opened_on: day(row.opened_on),
    closed_on: row.closed_on === null ? null : day(row.closed_on),
    own: available(ordinaryAccount(person_id)),
    held: states.get(ordinaryAccount(person_id))?.held ?? 0n,
    limit: limit.known ? limit.value : null,
    next_credit: nextCredit(ports.law, row, states, today),
    rewards: given
      .filter((reward) => compareDays(today, day(reward.lapses_on)) < 0)
      .map(({ earned_year, lapses_on }) => ({
        earned_year,
        available: available(rewardAccount(person_id, earned_year)),
        usable_until: day(lapses_on).subtract({ days: 1 }),
      })),
    optometry: optometryRoom(ports.law, block, states.get(codeOfBlock(person_id, block)), today),
    spouse:
      spouse === null
        ? null
        : { ...spouse, available: available(ordinaryAccount(spouse.spouse_id)) },
    reward_progress: await rewardProgress(session, ports.law, { person_id, today, given }),
  });
}

function codeOfBlock(person_id: string, block: OptometryBlock | null): string {
  return block === null ? '' : optometryAccount(person_id, block.id);
}

function nextCredit(
  law: SchemeLaw,
  row: VoucherAccountRow,
  states: ReadonlyMap<string, AccountState>,
  today: PlainDate,
): VoucherAccount['next_credit'] {
  const dues = dueCredits(law, row.credited_through, today.add({ years: 1 }));
  const [due] = dues.ok ? creditsLacking(dues.value, row) : [];
  if (due === undefined) return null;
  const balance = states.get(ordinaryAccount(row.person_id))?.balance ?? 0n;
  const { forfeited } = creditAccount(balance, due.minor, due.limit);
  return { day: due.day, amount: due.minor, forfeited };
}

function optometryRoom(
  law: SchemeLaw,
  block: OptometryBlock | null,
  state: AccountState | undefined,
  today: PlainDate,
): VoucherAccount['optometry'] {
  const ceiling = law.on('optometry_max', today);
  if (block === null || !ceiling.known || ceiling.value === null) return null;
  const most = ceiling.value as Minor;
  return { ...block, used: state?.has_entries ? most - state.available : 0n, ceiling: most };
}

async function rewardProgress(
  session: Session,
  law: SchemeLaw,
  of: {
    readonly person_id: string;
    readonly today: PlainDate;
    readonly given: readonly RewardRow[];
  },
): Promise<VoucherAccount['reward_progress']> {
  const window = rewardWindow(law, of.today);
  const needed = law.on('reward_spend_min', of.today);
  if (window === null || !needed.known) return null;
  const year = window.earned_year;
  return {
    year,
    spent: await designatedSpend(session, of.person_id, year),
    needed: needed.value as Minor,
    is_given: of.given.some((reward) => reward.earned_year === year),
  };
}

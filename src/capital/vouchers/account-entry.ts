import type { PlainDate } from '../../kernel/day.ts';
import type { Minor } from '../../kernel/money.ts';
import type { Session } from '../../platform/postgres/index.ts';
import { type AccountEntry, journalsOf } from '../ledger/index.ts';
import { ordinaryAccount, rewardAccount } from './entries/voucher-accounts.ts';
import { rewardsOf } from './rewards/reward-store.ts';

/** What an entry of a voucher account is called to its holder. */
export const ENTRY_KINDS = [
  'opening',
  'annual_credit',
  'one_off_credit',
  'reward',
  'payment',
  'reversal',
  'forfeiture',
  'expiry',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** The name of an entry: a debit inside a credit or a reversal is what did not fit under the limit. */
function entryKind(entry: Pick<AccountEntry, 'kind' | 'key' | 'change'>): EntryKind {
  const isTaken = entry.change < 0n;
  switch (entry.kind) {
    case 'grant':
      if (isTaken) return 'forfeiture';
      return entry.key.endsWith(':one_off') ? 'one_off_credit' : 'annual_credit';
    case 'reversal':
      return isTaken ? 'forfeiture' : 'reversal';
    case 'opening':
    case 'reward':
    case 'payment':
    case 'forfeiture':
    case 'expiry':
      return entry.kind;
    case 'hold':
    case 'receivable':
    case 'settlement':
      throw new Error(`a ${entry.kind} journal never posts to an entitlement account`);
  }
}

/** One line of the account; amounts in HKD minor units, what came in is positive. */
export interface VoucherEntry {
  readonly journal_id: string;
  readonly sequence: bigint;
  readonly at: string;
  readonly as_of: PlainDate;
  readonly kind: EntryKind;
  /** Year of the reward account that the line is on; null for ordinary vouchers. */
  readonly earned_year: number | null;
  readonly amount: Minor;
  readonly claim_id: string | null;
  /** Balance of the same account after this line: the sum of all its lines up to it. */
  readonly balance_after: Minor;
}

/** A page of lines, newest first, and where the next one begins. */
export interface EntryPageView {
  readonly entries: readonly VoucherEntry[];
  /** Pass it as `before` for older lines; null where there are none. */
  readonly older: bigint | null;
}

/** One journal has at most this many lines on one account, so that a page can end between journals. */
const LINES_MAX = 2;

/** The newest lines of a person's ordinary and reward accounts, or those of journals before `before`. */
export async function voucherEntries(
  session: Session,
  of: { readonly person_id: string; readonly before?: bigint; readonly limit: number },
): Promise<EntryPageView> {
  const { person_id, limit, before } = of;
  const page = { limit: limit + LINES_MAX, ...(before === undefined ? {} : { before }) };
  const ordinary = await journalsOf(session, ordinaryAccount(person_id), page);
  const lines = ordinary.map((entry) => readEntry(entry, null));
  for (const { earned_year } of await rewardsOf(session, [person_id])) {
    const rewards = await journalsOf(session, rewardAccount(person_id, earned_year), page);
    lines.push(...rewards.map((entry) => readEntry(entry, earned_year)));
  }
  return pageOf(lines.sort(newestFirst), limit);
}

const newestFirst = (a: VoucherEntry, b: VoucherEntry): number =>
  a.sequence === b.sequence ? 0 : a.sequence > b.sequence ? -1 : 1;

/** Ends a page between two journals: the lines of one journal stand together. */
function pageOf(lines: readonly VoucherEntry[], limit: number): EntryPageView {
  const beyond = lines[limit];
  if (beyond === undefined) return { entries: lines, older: null };
  const whole = lines.slice(0, limit).filter((line) => line.sequence > beyond.sequence);
  const entries =
    whole.length > 0 ? whole : lines.filter((line) => line.sequence === beyond.sequence);
  return { entries, older: entries.at(-1)?.sequence ?? null };
}

function readEntry(entry: AccountEntry, earned_year: number | null): VoucherEntry {
  return {
    journal_id: entry.journal_id,
    sequence: entry.sequence,
    at: entry.known_at.toString(),
    as_of: entry.as_of,
    kind: entryKind(entry),
    earned_year,
    amount: entry.change,
    claim_id: entry.claim_id,
    balance_after: entry.balance_after,
  };
}

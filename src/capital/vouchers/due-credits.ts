import { compareDays, day, type PlainDate } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { greatest, type Minor } from '../../kernel/money.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { SchemeLaw } from '../../rulebook/index.ts';
import {
  balanceLimit,
  type CreditCohort,
  creditAccount,
  creditCohorts,
} from '../../schemes/hk/elderly-voucher-credits.ts';
import type { Journal, JournalStamp } from '../ledger/index.ts';
import { ordinaryAccount, POOLS } from './entries/voucher-accounts.ts';
import { credit, debit, voucherName } from './entries/voucher-journal.ts';
import type { VoucherAccountRow } from './store.ts';

/** A credit of the law for all who were born in certain years, with the limit that it meets. */
export interface DueCredit extends CreditCohort {
  /** `YYYY-MM-DD` of the day, to compare with rows of the store. */
  readonly day_text: string;
  /** Highest unspent balance on that day; null for no limit. */
  readonly limit: Minor | null;
}

/**
 * The credits after `after` up to and including `through`, ascending. Fault `policy.not_settled` where an amount, an
 * age or a limit of that time is not known.
 */
export function dueCredits(
  law: SchemeLaw,
  after: string,
  through: PlainDate,
): Result<readonly DueCredit[], Fault> {
  const from = day(after).add({ days: 1 });
  if (compareDays(from, through) > 0) return ok([]);
  const cohorts = creditCohorts(law, from, through.add({ days: 1 }));
  if (!cohorts.ok) return cohorts;
  const dues: DueCredit[] = [];
  for (const cohort of cohorts.value) {
    const limit = balanceLimit(law, cohort.day);
    const day_text = cohort.day.toString();
    if (!limit.known)
      return no(fault('policy.not_settled', { parameter: 'balance_max', day: day_text }));
    dues.push({ ...cohort, day_text, limit: limit.value });
  }
  return ok(dues);
}

/** The day of the last credit that anybody gets; null where nobody gets any. */
export function lastCreditDay(dues: readonly DueCredit[]): PlainDate | null {
  return dues.at(-1)?.day ?? null;
}

function isFor(due: DueCredit, account: VoucherAccountRow): boolean {
  const { birth_year, credited_through, closed_on } = account;
  if (closed_on !== null || due.day_text <= credited_through) return false;
  return birth_year <= due.birth_year_max && birth_year >= (due.birth_year_min ?? birth_year);
}

/** The credits that one account still lacks. None for a closed account or a person who is not of age. */
export function creditsLacking(
  dues: readonly DueCredit[],
  account: VoucherAccountRow,
): readonly DueCredit[] {
  return dues.filter((due) => isFor(due, account));
}

/**
 * One credit on one account: what fits under the limit of its day stays, the rest is forfeited. The forfeiture stands
 * first, so that an account read line by line is never above its limit.
 */
export function creditJournal(
  person_id: string,
  balance: Minor,
  due: DueCredit,
  stamp: Omit<JournalStamp, 'as_of'>,
): { readonly journal: Journal; readonly credited: Minor; readonly forfeited: Minor } {
  const { credited, forfeited } = creditAccount(balance, due.minor, due.limit);
  const account = ordinaryAccount(person_id);
  const ceilings = due.limit === null ? [] : [{ account, minor: greatest(due.limit, balance) }];
  const journal: Journal = {
    ...voucherName('credit', `${person_id}:${due.day_text}:${due.kind}`),
    ...stamp,
    kind: 'grant',
    as_of: due.day,
    postings: [
      ...debit(account, forfeited),
      ...credit(POOLS.forfeited, forfeited),
      ...debit(POOLS.grants, due.minor),
      ...credit(account, due.minor),
    ],
    ceilings,
  };
  return { journal, credited, forfeited };
}

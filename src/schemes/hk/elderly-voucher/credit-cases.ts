import type { Fault } from '../../../kernel/fault.ts';
import type { Minor } from '../../../kernel/money.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import type { PolicyProblem, SchemeLaw } from '../../../rulebook/index.ts';
import {
  calendarDay,
  listOf,
  matching,
  oneOf,
  readYaml,
  record,
  type Shape,
  text,
  wholeNumber,
} from '../../../rulebook/yaml/index.ts';
import { amount } from '../../worked/case-values.ts';
import {
  balanceLimit,
  creditAccount,
  creditsDue,
  type VoucherCredit,
} from '../elderly-voucher-credits.ts';

const CREDIT = record({ day: calendarDay, kind: oneOf(['annual', 'one_off']), amount }, {});
const CREDITS = record(
  {
    name: text,
    given: record(
      { birth_year: wholeNumber, from: calendarDay, to: calendarDay },
      { balance: amount },
    ),
    expect: record(
      {},
      { credits: listOf(CREDIT), balance: amount, forfeited: amount, not_settled: text },
    ),
  },
  {},
);
const REWARD = record(
  {
    name: text,
    on: calendarDay,
    given: record({ designated_spend: amount }, {}),
    expect: record({ reward: amount }, { earned_year: wholeNumber, lapses_on: calendarDay }),
  },
  {},
);
const BLOCK = record(
  {
    name: text,
    on: calendarDay,
    expect: record(
      { block: matching(/^(none|\d{4}-\d{4})$/, 'a block such as 2025-2026') },
      { from: calendarDay, to: calendarDay },
    ),
  },
  {},
);
const CASES = record(
  { credits: listOf(CREDITS), rewards: listOf(REWARD), optometry_blocks: listOf(BLOCK) },
  {},
);

type ValueOf<S> = S extends Shape<infer T> ? T : never;

/** Worked cases of what is credited, of rewards, and of the blocks of optometry. */
export type CreditCases = ValueOf<typeof CASES>;

/** Reads the file of worked cases of credits; every problem with its line. */
export function readCreditCases(
  file: string,
  yaml: string,
): Result<CreditCases, readonly PolicyProblem[]> {
  return readYaml(file, yaml, CASES);
}

/** What crediting one account comes to. */
export interface CreditRun {
  readonly due: readonly VoucherCredit[];
  readonly balance: Minor;
  readonly forfeited: Minor;
  /** The parameter without which a limit cannot be told. */
  readonly not_settled: string | null;
}

/** Credits an account in the order of the days, each under the limit of its day. */
export function runCredits(
  { given }: CreditCases['credits'][number],
  law: SchemeLaw,
): Result<CreditRun, Fault> {
  const { birth_year, from, to } = given;
  const due = creditsDue(birth_year, law, from, to);
  if (!due.ok) return due;
  let balance = given.balance ?? 0n;
  let forfeited = 0n;
  let not_settled: string | null = null;
  for (const credit of due.value) {
    const limit = balanceLimit(law, credit.day);
    if (!limit.known) not_settled = limit.key;
    else {
      const parts = creditAccount(balance, credit.minor, limit.value);
      balance += parts.credited;
      forfeited += parts.forfeited;
    }
  }
  return ok({ due: due.value, balance, forfeited, not_settled });
}

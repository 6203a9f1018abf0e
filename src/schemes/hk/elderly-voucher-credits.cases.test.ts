import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LAWS, POLICY } from '../../../test/law.ts';
import { formatMinor } from '../../kernel/money.ts';
import {
  calendarDay,
  listOf,
  matching,
  oneOf,
  readYaml,
  record,
  text,
  wholeNumber,
} from '../../rulebook/yaml/index.ts';
import { amount } from '../worked/case-values.ts';
import { balanceLimit, creditAccount, creditsDue } from './elderly-voucher-credits.ts';
import {
  optometryBlock,
  rewardDue,
  rewardLapsesOn,
  rewardWindow,
} from './elderly-voucher-periods.ts';

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

const FILE = `${POLICY}/hk/elderly-voucher-credits.cases.yaml`;
const read = readYaml(FILE, readFileSync(FILE, 'utf8'), CASES);
if (!read.ok) throw new Error(JSON.stringify(read.error));
const { credits, rewards, optometry_blocks } = read.value;
const law = LAWS.voucher;

/** Credits an account in the order of the days, each under the limit of its day. */
function run(worked: (typeof credits)[number]) {
  const { birth_year, from, to } = worked.given;
  const due = creditsDue(birth_year, law, from, to);
  if (!due.ok) throw new Error(due.error.code);
  let balance = worked.given.balance ?? 0n;
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
  return { due: due.value, balance, forfeited, not_settled };
}

describe('worked cases of crediting', () => {
  it.each(credits)('$name', (worked) => {
    const { due, balance, forfeited, not_settled } = run(worked);
    const { expect: expected } = worked;
    if (expected.credits !== undefined) {
      const shown = due.map((each) => `${each.day} ${each.kind} ${formatMinor(each.minor)}`);
      expect(shown).toEqual(
        expected.credits.map((each) => `${each.day} ${each.kind} ${formatMinor(each.amount)}`),
      );
    }
    if (expected.balance !== undefined) expect(balance).toBe(expected.balance);
    if (expected.forfeited !== undefined) expect(forfeited).toBe(expected.forfeited);
    if (expected.not_settled !== undefined) expect(not_settled).toBe(expected.not_settled);
  });

  it.each(rewards)('$name', ({ on, given, expect: expected }) => {
    expect(rewardDue(law, on, given.designated_spend)).toEqual({
      ok: true,
      value: expected.reward,
    });
    expect(rewardWindow(law, on)?.earned_year).toBe(expected.earned_year);
    if (expected.lapses_on !== undefined && expected.earned_year !== undefined) {
      expect(rewardLapsesOn(law, expected.earned_year).equals(expected.lapses_on)).toBe(true);
    }
  });

  it.each(optometry_blocks)('$name', ({ on, expect: expected }) => {
    const block = optometryBlock(law, on);
    expect(block?.id ?? 'none').toBe(expected.block);
    if (expected.from !== undefined) expect(block?.from.equals(expected.from)).toBe(true);
    if (expected.to !== undefined) expect(block?.to.equals(expected.to)).toBe(true);
  });
});

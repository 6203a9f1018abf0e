import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LAWS, POLICY } from '../../../test/law.ts';
import { formatMinor } from '../../kernel/money.ts';
import { readCreditCases, runCredits } from './elderly-voucher/credit-cases.ts';
import {
  optometryBlock,
  rewardDue,
  rewardLapsesOn,
  rewardWindow,
} from './elderly-voucher-periods.ts';

const FILE = `${POLICY}/hk/elderly-voucher-credits.cases.yaml`;
const read = readCreditCases(FILE, readFileSync(FILE, 'utf8'));
if (!read.ok) throw new Error(JSON.stringify(read.error));
const { credits, rewards, optometry_blocks } = read.value;
const law = LAWS.voucher;

function run(worked: (typeof credits)[number]) {
  const done = runCredits(worked, law);
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
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

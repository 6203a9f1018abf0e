import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, instant } from '../../../kernel/day.ts';
import { isId } from '../../../kernel/id.ts';
import { convert, greatest, inverse, type Minor, type Quote } from '../../../kernel/money.ts';
import type { VoucherDraw } from '../../../schemes/hk/elderly-voucher-case.ts';
import type { AccountState, Posting } from '../../ledger/index.ts';
import { treatingReceivable, treatingReversal } from './treating-receivable.ts';
import {
  inWindow,
  optometryAccount,
  ordinaryAccount,
  POOLS,
  payableAccount,
  readVoucherAccount,
  receivableAccount,
  rewardAccount,
} from './voucher-accounts.ts';
import {
  type BookedDecision,
  holdIdOf,
  type VoucherClaimEntry,
  voucherConfirmation,
  voucherHold,
  voucherHoldEnd,
  voucherPayment,
} from './voucher-payment.ts';
import { forfeitedBy, voucherReversal } from './voucher-reversal.ts';

const OWN = '01890000-0000-7000-8000-00000000000a';
const SPOUSE = '01890000-0000-7000-8000-00000000000b';
const CLAIM = '01890000-0000-7000-8000-00000000000c';
const STAMP = {
  journal_id: '01890000-0000-7000-8000-00000000000d',
  known_at: instant('2026-01-31T02:00:00Z'),
};
const RATE: Quote = { from: 'CNY', to: 'HKD', num: 10_873n, den: 10_000n };

const entry: VoucherClaimEntry = {
  claim_id: CLAIM,
  person_id: OWN,
  spouse_id: SPOUSE,
  service_day: day('2026-01-30'),
  optometry_block: null,
  fee_currency: 'CNY',
  treating: 'GD',
  window_month: '2026-01',
};

/** A granted decision whose value is what these draws come to at the rate. */
function decisionOf(draws: readonly VoucherDraw[], quote: Quote | null): BookedDecision {
  const voucher_hkd = draws.reduce((sum, draw) => sum + draw.minor, 0n);
  const voucher_fee_minor = quote === null ? voucher_hkd : convert(voucher_hkd, inverse(quote));
  const residue_hkd = quote === null ? 0n : voucher_hkd - convert(voucher_fee_minor, quote);
  return { draws, voucher_hkd, voucher_fee_minor, residue_hkd };
}

const dollars = fc.bigInt({ min: 1n, max: 8_000n }).map((amount) => amount * 100n);
const quote = fc
  .record({ num: fc.bigInt({ min: 5_000n, max: 20_000n }), den: fc.constant(10_000n) })
  .map((rate): Quote => ({ from: 'CNY', to: 'HKD', ...rate }));
const draws = fc
  .record({ own_reward: fc.option(dollars), own: fc.option(dollars), spouse: fc.option(dollars) })
  .map((of): VoucherDraw[] =>
    (['own_reward', 'own', 'spouse'] as const).flatMap((from) => {
      const minor = of[from];
      const earned_year = from === 'own_reward' ? 2025 : null;
      return minor === null ? [] : [{ from, earned_year, minor }];
    }),
  )
  .filter((list) => list.length > 0);
const cases = fc
  .record({ draws, quote: fc.option(quote), is_optometry: fc.boolean() })
  .map((of) => {
    const claim: VoucherClaimEntry = {
      ...entry,
      fee_currency: of.quote === null ? 'HKD' : 'CNY',
      optometry_block: of.is_optometry ? '2025-2026' : null,
    };
    return { claim, decision: decisionOf(of.draws, of.quote) };
  });

function sumsOf(postings: readonly Posting[]): Minor[] {
  const sums = new Map<string, Minor>();
  for (const { currency, minor } of postings) {
    sums.set(currency, (sums.get(currency) ?? 0n) + minor);
  }
  return [...new Set(sums.values())];
}

const ZERO = [0n];

describe('the journals of a voucher claim', () => {
  it('sum to zero in each currency and have no empty line', () => {
    fc.assert(
      fc.property(cases, ({ claim, decision }) => {
        const payment = voucherPayment(claim, decision, STAMP);
        const receivable = treatingReceivable(
          {
            ...claim,
            home: 'HK',
            institution: 'zhongshan-chenxinghai',
            voucher_hkd: decision.voucher_hkd,
            voucher_fee: { currency: claim.fee_currency, minor: decision.voucher_fee_minor },
          },
          STAMP,
        );
        for (const journal of [payment, receivable]) {
          expect(sumsOf(journal.postings)).toEqual(ZERO);
          expect(journal.postings.every((line) => line.minor !== 0n)).toBe(true);
        }
      }),
    );
  });

  it('take from each account what was drawn from it, and owe the treating side the value', () => {
    fc.assert(
      fc.property(cases, ({ claim, decision }) => {
        const { postings } = voucherPayment(claim, decision, STAMP);
        const of = (account: string) =>
          postings.filter((line) => line.account === account).map((line) => line.minor);
        for (const draw of decision.draws) {
          const account = {
            own_reward: rewardAccount(OWN, 2025),
            own: ordinaryAccount(OWN),
            spouse: ordinaryAccount(SPOUSE),
          }[draw.from];
          expect(of(account)).toEqual([draw.minor]);
        }
        expect(of(payableAccount('GD', '2026-01'))).toEqual([-decision.voucher_fee_minor]);
      }),
    );
  });

  it('book the worked example of a fee of CNY 286.40', () => {
    const decision = decisionOf([{ from: 'own', earned_year: null, minor: 31_100n }], RATE);
    const lines = voucherPayment(entry, decision, STAMP).postings.map(
      (line) => `${line.account.split(':').slice(0, 2).join(':')} ${line.currency} ${line.minor}`,
    );
    expect(lines).toEqual([
      `entitlement:${OWN} HKD 31100`,
      'clearing:fx HKD -31100',
      'clearing:fx CNY 28603',
      'payable:GD CNY -28603',
    ]);
  });

  it('book the residue of the conversion, of either sign', () => {
    const signs = new Set<string>();
    for (let dollar = 1n; dollar <= 50n; dollar++) {
      const one = { from: 'own', earned_year: null, minor: dollar * 100n } as const;
      const decision = decisionOf([one], { ...RATE, num: 21_017n });
      const rounding = voucherPayment(entry, decision, STAMP).postings.filter(
        (line) => line.account === POOLS.rounding,
      );
      const { residue_hkd } = decision;
      expect(rounding.map((line) => line.minor)).toEqual(residue_hkd === 0n ? [] : [-residue_hkd]);
      signs.add(residue_hkd === 0n ? 'none' : residue_hkd > 0n ? 'over' : 'under');
    }
    expect(signs).toEqual(new Set(['none', 'over', 'under']));
  });

  it('count optometry on the memorandum of the account whose vouchers are used', () => {
    const decision = decisionOf(
      [
        { from: 'own_reward', earned_year: 2025, minor: 100n },
        { from: 'own', earned_year: null, minor: 200n },
        { from: 'spouse', earned_year: null, minor: 400n },
      ],
      RATE,
    );
    const claim = { ...entry, optometry_block: '2025-2026' };
    const { postings } = voucherPayment(claim, decision, STAMP);
    const memo = postings.filter((line) => line.account.includes(':optometry'));
    expect(memo.map((line) => [line.account, line.minor])).toEqual([
      [optometryAccount(OWN, '2025-2026'), 300n],
      [POOLS.optometry_used, -300n],
      [optometryAccount(SPOUSE, '2025-2026'), 400n],
      [POOLS.optometry_used, -400n],
    ]);
  });

  it('hold exactly what the confirmation posts, under names that both can compute', () => {
    fc.assert(
      fc.property(cases, ({ claim, decision }) => {
        const expires_at = instant('2026-02-07T16:00:00Z');
        const held = voucherHold(claim, decision, { ...STAMP, expires_at });
        const paid = voucherConfirmation(claim, decision, STAMP);
        const places = held.places ?? [];
        expect(held.postings).toEqual([]);
        expect(paid.resolves).toEqual(
          places.map((place) => ({ hold_id: place.hold_id, as: 'posted' })),
        );
        for (const place of places) {
          expect(isId(place.hold_id)).toBe(true);
          expect(place.hold_id).toBe(holdIdOf(CLAIM, place.account));
          expect(paid.postings).toContainEqual({
            account: place.account,
            currency: 'HKD',
            minor: place.minor,
          });
        }
        const ends = voucherHoldEnd(
          CLAIM,
          places.map((place) => place.hold_id),
          { ...STAMP, as_of: entry.service_day, as: 'expired' },
        );
        expect(ends.resolves).toHaveLength(places.length);
      }),
    );
  });

  it('share one name for both ways of paying, so that a claim is paid once', () => {
    const decision = decisionOf([{ from: 'own', earned_year: null, minor: 100n }], RATE);
    const { source, key } = voucherPayment(entry, decision, STAMP);
    expect(voucherConfirmation(entry, decision, STAMP)).toMatchObject({ source, key });
  });

  it('refuse a draw from a spouse who is not named', () => {
    const decision = decisionOf([{ from: 'spouse', earned_year: null, minor: 100n }], RATE);
    const alone = { ...entry, spouse_id: null };
    expect(() => voucherPayment(alone, decision, STAMP)).toThrow(RangeError);
  });
});

function stateOf(account: string, balance: Minor): [string, AccountState] {
  return [
    account,
    { account, currency: 'HKD', balance, held: 0n, available: balance, has_entries: true },
  ];
}

describe('a reversal', () => {
  const stamp = { ...STAMP, as_of: day('2026-02-03') };
  const amounts = fc.record({ balance: fc.bigInt({ min: 0n, max: 800_000n }), limit: dollars });

  it('gives everything back and keeps every account at most at its limit', () => {
    fc.assert(
      fc.property(cases, amounts, ({ claim, decision }, { balance, limit }) => {
        const payment = voucherPayment(claim, decision, STAMP);
        const account = ordinaryAccount(OWN);
        const reversal = voucherReversal(
          payment,
          {
            claim_id: CLAIM,
            window_month: '2026-02',
            states: new Map([stateOf(account, balance)]),
            limits: new Map([[account, limit]]),
          },
          stamp,
        );
        expect(sumsOf(reversal.postings)).toEqual(ZERO);
        expect(reversal.reverses).toBe(payment.journal_id);
        const most = greatest(balance, limit);
        let running = balance;
        for (const line of reversal.postings) {
          if (line.account !== account) continue;
          running -= line.minor;
          expect(running).toBeGreaterThanOrEqual(0n);
        }
        expect(running).toBeLessThanOrEqual(most);
        const returned = decision.draws
          .filter((draw) => draw.from === 'own')
          .reduce((sum, draw) => sum + draw.minor, 0n);
        expect(running).toBe(balance + returned - forfeitedBy(reversal));
      }),
    );
  });

  it('forfeits all of what comes back to a reward that has lapsed', () => {
    const decision = decisionOf([{ from: 'own_reward', earned_year: 2024, minor: 50_000n }], RATE);
    const account = rewardAccount(OWN, 2024);
    const reversal = voucherReversal(
      voucherPayment(entry, decision, STAMP),
      {
        claim_id: CLAIM,
        window_month: '2026-02',
        states: new Map([stateOf(account, 0n)]),
        limits: new Map([[account, 0n]]),
      },
      stamp,
    );
    expect(forfeitedBy(reversal)).toBe(50_000n);
    expect(reversal.postings.filter((line) => line.account === account)).toEqual([
      { account, currency: 'HKD', minor: -50_000n },
      { account, currency: 'HKD', minor: 50_000n },
    ]);
  });

  it('puts the negative item into the window that is open, on both sides', () => {
    const decision = decisionOf([{ from: 'own', earned_year: null, minor: 31_100n }], RATE);
    const nothing = { states: new Map(), limits: new Map() };
    const home = voucherReversal(
      voucherPayment(entry, decision, STAMP),
      { claim_id: CLAIM, window_month: '2026-02', ...nothing },
      stamp,
    );
    const booked = treatingReceivable(
      {
        ...entry,
        home: 'HK',
        institution: 'zhongshan-chenxinghai',
        voucher_hkd: 31_100n,
        voucher_fee: { currency: 'CNY', minor: decision.voucher_fee_minor },
      },
      STAMP,
    );
    const treating = treatingReversal({ ...booked, claim_id: CLAIM }, '2026-02', stamp);
    const payable = home.postings.find((of) => of.account === payableAccount('GD', '2026-02'));
    const twin = treating.postings.find((of) => of.account === receivableAccount('HK', '2026-02'));
    expect(payable?.minor).toBe(decision.voucher_fee_minor);
    expect(twin?.minor).toBe(-decision.voucher_fee_minor);
    expect(
      [...home.postings, ...treating.postings].some((of) => of.account.includes('2026-01')),
    ).toBe(false);
  });
});

describe('account codes', () => {
  it('can be read back', () => {
    expect(readVoucherAccount(ordinaryAccount(OWN))).toEqual({ of: 'ordinary', person_id: OWN });
    expect(readVoucherAccount(rewardAccount(OWN, 2025))).toEqual({
      of: 'reward',
      person_id: OWN,
      earned_year: 2025,
    });
    expect(readVoucherAccount(optometryAccount(OWN, '2025-2026'))).toEqual({
      of: 'optometry',
      person_id: OWN,
      block: '2025-2026',
    });
    expect(readVoucherAccount(POOLS.grants)).toBeNull();
    expect(readVoucherAccount('entitlement:x:gd.other:ordinary')).toBeNull();
  });

  it('move to another window only where they are kept by window', () => {
    expect(inWindow(payableAccount('GD', '2026-01'), '2026-02')).toBe(
      payableAccount('GD', '2026-02'),
    );
    for (const code of [POOLS.rounding, 'payable:provider:x', optometryAccount(OWN, '2025-2026')]) {
      expect(inWindow(code, '2026-02')).toBe(code);
    }
  });
});

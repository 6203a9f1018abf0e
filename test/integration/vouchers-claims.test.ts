import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accountStates,
  checkLedger,
  holdsOfClaims,
  postJournals,
  totalsOf,
} from '../../src/capital/ledger/index.ts';
import {
  balancesFor,
  chargeVoucher,
  closeAccounts,
  lockCredited,
  reverseVouchers,
  sweepClosedAccounts,
  voucherConfirmation,
  voucherHoldEnd,
} from '../../src/capital/vouchers/index.ts';
import { day, instant } from '../../src/kernel/day.ts';
import type { VoucherBalances } from '../../src/schemes/hk/elderly-voucher-case.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';
import { idOf, NOW, purseOf } from './ledger/ledger-books.ts';
import {
  charge,
  decisionOf,
  drawsUpTo,
  entryOf,
  open,
  own,
  person,
  post,
  spouse,
  type Visit,
  voucherLaw,
  voucherPorts,
} from './vouchers-world.ts';

let fresh: FreshDatabase;
const law = voucherLaw();
const ports = voucherPorts(law);
beforeAll(async () => {
  fresh = await freshDatabase({ max: 20 });
});
afterAll(async () => {
  expect(await checkLedger(fresh.database)).toEqual([]);
  await fresh.drop();
});

const HOLD_UNTIL = instant('2026-02-07T16:00:00Z');

async function look(visit: Visit): Promise<VoucherBalances> {
  const claim = entryOf(law, visit);
  const reading = { today: claim.service_day, mode: 'look' } as const;
  const purse = await balancesFor(fresh.database, ports, [claim], reading);
  if (!purse.ok) throw new Error(purse.error.code);
  return purse.value.balances(claim);
}

async function stateOf(word: string) {
  const account = purseOf(word);
  const state = (await accountStates(fresh.database, [account])).get(account);
  return { balance: state?.balance, held: state?.held };
}

const reverse = (claims: readonly string[], today = '2026-02-02') =>
  fresh.database.transaction((session) =>
    reverseVouchers(session, ports, {
      claims: claims.map((claim) => ({
        claim_id: idOf(`claim ${claim}`),
        window_month: '2026-02',
      })),
      today: day(today),
    }),
  );

describe('what a person has to spend', () => {
  it('counts credits that the nightly run has not booked yet, when it decides', async () => {
    await open(fresh.database, ports, person('fresh', { brought_forward: 100_000n }));
    expect(await look({ claim: 'f', who: 'fresh' })).toMatchObject({ own: 100_000n, spouse: null });
    expect(
      await charge(fresh.database, ports, { claim: 'f', who: 'fresh' }, [own(250_000n)]),
    ).toEqual(['posted']);
    expect(await stateOf('fresh')).toEqual({ balance: 50_000n, held: 0n });
  });

  it('becomes less from one claim of a batch to the next', async () => {
    await open(fresh.database, ports, person('batch', { brought_forward: 500_000n }));
    await open(fresh.database, ports, person('batch spouse', { brought_forward: 100_000n }));
    const visits = ['b1', 'b2', 'b3'].map((claim) => {
      return entryOf(law, { claim, who: 'batch', spouse: 'batch spouse' });
    });
    const seen = await fresh.database.transaction(async (session) => {
      const reading = { today: day('2026-01-31'), mode: 'lock' } as const;
      const purse = await balancesFor(session, ports, visits, reading);
      if (!purse.ok) throw new Error(purse.error.code);
      const balances: bigint[][] = [];
      const journals = visits.flatMap((claim) => {
        const before = purse.value.balances(claim);
        balances.push([before.own, before.spouse ?? -1n]);
        const decision = decisionOf([own(300_000n), spouse(100_000n)]);
        return chargeVoucher(ports, purse.value, { claim, decision, hold_until: null });
      });
      // The third asks for more than is left; the books refuse it whatever the purse says.
      return { balances, outcomes: await post(session, journals) };
    });
    expect(seen.balances.slice(0, 2)).toEqual([
      [700_000n, 300_000n],
      [400_000n, 200_000n],
    ]);
    expect(seen.outcomes).toEqual(['posted', 'posted', 'over_limit']);
  });

  it('is nothing for a person without an account', async () => {
    const nothing = { own: 0n, own_rewards: [], spouse: null };
    expect(await look({ claim: 'n', who: 'nobody' })).toMatchObject(nothing);
  });
});

describe('a delegate’s claim', () => {
  it('is held, and paid when the provider confirms', async () => {
    await open(fresh.database, ports, person('held', { brought_forward: 100_000n }));
    const visit = { claim: 'h', who: 'held' };
    const draws = [own(60_000n)];
    expect(await charge(fresh.database, ports, visit, draws, HOLD_UNTIL)).toEqual(['posted']);
    expect(await stateOf('held')).toEqual({ balance: 300_000n, held: 60_000n });
    expect(await look(visit)).toMatchObject({ own: 240_000n });
    const stamp = { journal_id: idOf('h confirm'), known_at: NOW };
    const paid = voucherConfirmation(entryOf(law, visit), decisionOf(draws), stamp);
    expect(await post(fresh.database, [paid])).toEqual(['posted']);
    expect(await post(fresh.database, [paid])).toEqual(['duplicate']);
    expect(await stateOf('held')).toEqual({ balance: 240_000n, held: 0n });
  });

  it('gives everything back when nobody confirms, and cannot be confirmed afterwards', async () => {
    await open(fresh.database, ports, person('lapsed', { brought_forward: 100_000n }));
    const visit = { claim: 'l', who: 'lapsed', optometry: true };
    await charge(fresh.database, ports, visit, [own(60_000n)], HOLD_UNTIL);
    const holds = await holdsOfClaims(fresh.database, [idOf('claim l')]);
    expect(holds.map((hold) => hold.minor)).toEqual([60_000n, 60_000n]);
    const end = voucherHoldEnd(
      idOf('claim l'),
      holds.map((hold) => hold.hold_id),
      { journal_id: idOf('l end'), known_at: NOW, as_of: day('2026-02-08'), as: 'expired' },
    );
    expect(await post(fresh.database, [end])).toEqual(['posted']);
    expect(await stateOf('lapsed')).toEqual({ balance: 300_000n, held: 0n });
    expect(await look(visit)).toMatchObject({ own_optometry_used: 0n });
    const stamp = { journal_id: idOf('l confirm'), known_at: NOW };
    const late = voucherConfirmation(entryOf(law, visit), decisionOf([own(60_000n)]), stamp);
    expect(await post(fresh.database, [late])).toEqual(['hold_resolved']);
  });
});

describe('optometry', () => {
  it('is counted per account and block, and never goes above the ceiling', async () => {
    await open(fresh.database, ports, person('eyes', { brought_forward: 600_000n }));
    await open(fresh.database, ports, person('eyes spouse', { brought_forward: 600_000n }));
    const visit = (claim: string, on = '2026-01-31') => {
      return { claim, who: 'eyes', spouse: 'eyes spouse', optometry: true, on };
    };
    const draws = [own(150_000n), spouse(20_000n)];
    expect(await charge(fresh.database, ports, visit('o1'), draws)).toEqual([
      'posted',
      'posted',
      'posted',
    ]);
    expect(await look(visit('o2'))).toMatchObject({
      own_optometry_used: 150_000n,
      spouse_optometry_used: 20_000n,
    });
    expect(await charge(fresh.database, ports, visit('o2'), [own(50_100n)])).toEqual([
      'over_limit',
    ]);
    expect(await charge(fresh.database, ports, visit('o3'), [own(50_000n)])).toEqual(['posted']);
    expect(await look(visit('o4'))).toMatchObject({ own_optometry_used: 200_000n });
    expect(await look(visit('o5', '2027-01-02'))).toMatchObject({ own_optometry_used: 0n });
    const other = { claim: 'o6', who: 'eyes' };
    expect(await charge(fresh.database, ports, other, [own(100n)])).toEqual(['posted']);
    const [used] = await totalsOf(fresh.database, ['used:hk.elderly_voucher:optometry']);
    expect(used?.credits).toBe(220_000n);
  });

  it('comes back with a reversal', async () => {
    await open(fresh.database, ports, person('glasses', { brought_forward: 600_000n }));
    const visit = { claim: 'g1', who: 'glasses', optometry: true };
    await charge(fresh.database, ports, visit, [own(120_000n)]);
    expect(await reverse(['g1'])).toEqual([
      { claim_id: idOf('claim g1'), outcome: 'posted', forfeited: 0n },
    ]);
    expect(await look(visit)).toMatchObject({ own_optometry_used: 0n, own: 800_000n });
  });
});

describe('taking a payment back', () => {
  it('restores the balance, in the window that is open, once', async () => {
    await open(fresh.database, ports, person('back', { brought_forward: 500_000n }));
    await charge(fresh.database, ports, { claim: 'r1', who: 'back' }, [own(300_000n)]);
    const answers = await Promise.all([reverse(['r1']), reverse(['r1']), reverse(['r1', 'r1'])]);
    const outcomes = answers.flat().map((answer) => answer.outcome);
    expect(
      outcomes.filter((outcome) => outcome === 'already_reversed').length,
    ).toBeGreaterThanOrEqual(2);
    expect(await stateOf('back')).toEqual({ balance: 700_000n, held: 0n });
    expect(await reverse(['r1', 'never paid'])).toEqual([
      { claim_id: idOf('claim r1'), outcome: 'already_reversed', forfeited: 0n },
      { claim_id: idOf('claim never paid'), outcome: 'not_paid', forfeited: 0n },
    ]);
    const [payable] = await totalsOf(fresh.database, ['payable:GD:hk.elderly_voucher:2026-02']);
    expect(payable?.debits).toBe(420_000n);
  });

  it('forfeits what would lift the balance above the limit', async () => {
    await open(
      fresh.database,
      ports,
      person('brim', { opened_on: day('2026-12-30'), brought_forward: 800_000n }),
    );
    const visit = { claim: 'r2', who: 'brim', on: '2026-12-31' };
    await charge(fresh.database, ports, visit, [own(150_000n)]);
    await charge(fresh.database, ports, { claim: 'r3', who: 'brim', on: '2027-01-02' }, [
      own(100n),
    ]);
    expect(await stateOf('brim')).toEqual({ balance: 799_900n, held: 0n });
    expect(await reverse(['r2', 'r3'], '2027-01-03')).toEqual([
      { claim_id: idOf('claim r2'), outcome: 'posted', forfeited: 149_900n },
      { claim_id: idOf('claim r3'), outcome: 'posted', forfeited: 100n },
    ]);
    expect(await stateOf('brim')).toEqual({ balance: 800_000n, held: 0n });
  });

  it('is taken back after the credits that were due before, where the limit has risen since', async () => {
    const opened = { opened_on: day('2017-12-01'), brought_forward: 400_000n };
    for (const word of ['punctual', 'late']) {
      await open(fresh.database, ports, person(word, opened));
      const visit = { claim: `${word} visit`, who: word, on: '2017-12-20' };
      await charge(fresh.database, ports, visit, [own(100_000n)]);
    }
    const [punctual, today] = [entryOf(law, { claim: 'none', who: 'punctual' }), day('2019-07-01')];
    await fresh.database.transaction((session) => lockCredited(session, ports, [punctual], today));
    const taken = await reverse(['punctual visit', 'late visit'], '2019-07-01');
    expect(taken.map(({ outcome }) => outcome)).toEqual(['posted', 'posted']);
    expect(await stateOf('late')).toEqual(await stateOf('punctual'));
  });

  it('forfeits what comes back to somebody who has died', async () => {
    await open(fresh.database, ports, person('gone', { brought_forward: 500_000n }));
    await charge(fresh.database, ports, { claim: 'r4', who: 'gone' }, [own(10_000n)]);
    await charge(fresh.database, ports, { claim: 'r5', who: 'gone' }, [own(20_000n)], HOLD_UNTIL);
    await fresh.database.transaction((session) =>
      closeAccounts(session, ports, [{ person_id: idOf('gone'), died_on: day('2026-02-01') }]),
    );
    expect(await stateOf('gone')).toEqual({ balance: 20_000n, held: 20_000n });
    expect(await reverse(['r4'])).toEqual([
      { claim_id: idOf('claim r4'), outcome: 'posted', forfeited: 10_000n },
    ]);
    const [hold] = await holdsOfClaims(fresh.database, [idOf('claim r5')]);
    const stamp = { journal_id: idOf('r5 end'), known_at: NOW, as_of: day('2026-02-08') };
    await postJournals(fresh.database, [
      voucherHoldEnd(idOf('claim r5'), [hold?.hold_id ?? ''], { ...stamp, as: 'expired' }),
    ]);
    expect(await sweepClosedAccounts(fresh.database, ports, day('2026-02-09'))).toBe(20_000n);
    expect(await stateOf('gone')).toEqual({ balance: 0n, held: 0n });
  });
});

describe('at the same time', () => {
  it('200 claims of two spouses on each other’s vouchers spend both balances exactly', async () => {
    await open(fresh.database, ports, person('wife', { brought_forward: 300_000n }));
    await open(fresh.database, ports, person('husband', { brought_forward: 45_600n }));
    const claimAt = (index: number) => {
      const [who, other] =
        index % 2 === 0 ? (['wife', 'husband'] as const) : (['husband', 'wife'] as const);
      return entryOf(law, { claim: `pair ${index}`, who, spouse: other });
    };
    const paid = await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        fresh.database.transaction(async (session) => {
          const claim = claimAt(index);
          const reading = { today: day('2026-01-31'), mode: 'lock' } as const;
          const purse = await balancesFor(session, ports, [claim], reading);
          if (!purse.ok) throw new Error(purse.error.code);
          const decision = decisionOf(drawsUpTo(5_000n, purse.value.balances(claim)));
          if (decision.voucher_hkd === 0n) return 0n;
          const charge = { claim, decision, hold_until: null };
          const outcomes = await post(session, chargeVoucher(ports, purse.value, charge));
          expect(outcomes).toEqual(['posted']);
          return decision.voucher_hkd;
        }),
      ),
    );
    expect(paid.reduce((sum, minor) => sum + minor, 0n)).toBe(745_600n);
    expect(await stateOf('wife')).toEqual({ balance: 0n, held: 0n });
    expect(await stateOf('husband')).toEqual({ balance: 0n, held: 0n });
  });
});

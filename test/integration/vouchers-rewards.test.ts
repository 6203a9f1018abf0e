import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accountStates,
  checkLedger,
  holdsOfClaims,
  totalsOf,
} from '../../src/capital/ledger/index.ts';
import {
  type AllottedReward,
  designatedUseOf,
  lapseRewards,
  recordDesignatedUse,
  reverseDesignatedUse,
  reverseVouchers,
  rewardJob,
  voucherHoldEnd,
} from '../../src/capital/vouchers/index.ts';
import { day, instant } from '../../src/kernel/day.ts';
import type { VoucherDraw } from '../../src/schemes/hk/elderly-voucher-case.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';
import { idOf, NOW } from './ledger/ledger-books.ts';
import {
  charge,
  entryOf,
  open,
  own,
  person,
  post,
  reward,
  spouse,
  voucherLaw,
  voucherPorts,
} from './vouchers-world.ts';

let fresh: FreshDatabase;
const law = voucherLaw();
let told: AllottedReward[] = [];
const ports = {
  ...voucherPorts(law),
  tell_rewards: async (_session: unknown, rewards: readonly AllottedReward[]) => {
    told.push(...rewards);
  },
};
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(async () => {
  expect(await checkLedger(fresh.database)).toEqual([]);
  await fresh.drop();
});

async function use(claim: string, who: string, draws: VoucherDraw[], year: number | null) {
  const entry = entryOf(law, { claim, who, spouse: `${who} spouse` });
  await recordDesignatedUse(fresh.database, designatedUseOf(entry, draws, year));
}

async function run(on: string): Promise<AllottedReward[]> {
  told = [];
  const report = await rewardJob(fresh.database, ports, day(on));
  if (!report.ok) throw new Error(JSON.stringify(report.error));
  expect(report.value.rewards).toBe(told.length);
  return told;
}

async function rewardOf(who: string, year: number): Promise<bigint | undefined> {
  const account = `entitlement:${idOf(who)}:hk.elderly_voucher:reward:${year}`;
  return (await accountStates(fresh.database, [account])).get(account)?.balance;
}

describe('the reward', () => {
  it('is given once a year to whoever spends enough on designated use', async () => {
    await open(fresh.database, ports, person('walker'), person('walker spouse'));
    await use('w1', 'walker', [own(60_000n)], 2026);
    await use('w1', 'walker', [own(60_000n)], 2026);
    expect(await run('2026-03-01')).toEqual([]);
    await use('w2', 'walker', [own(40_000n)], 2026);
    expect(await run('2026-03-02')).toEqual([
      {
        person_id: idOf('walker'),
        earned_year: 2026,
        minor: 50_000n,
        usable_until: day('2027-12-31'),
      },
    ]);
    await use('w3', 'walker', [own(500_000n)], 2026);
    expect(await run('2026-03-03')).toEqual([]);
    expect(await rewardOf('walker', 2026)).toBe(50_000n);
  });

  it('counts for the holder whose vouchers were spent, and reward money earns nothing', async () => {
    await open(fresh.database, ports, person('giver'), person('giver spouse'));
    await use('g1', 'giver', [reward(2025, 50_000n), own(90_000n), spouse(100_000n)], 2026);
    const rewards = await run('2026-03-04');
    expect(rewards.map((each) => each.person_id)).toEqual([idOf('giver spouse')]);
  });

  it('is not earned by other use, nor by what was taken back', async () => {
    await open(fresh.database, ports, person('turner'), person('turner spouse'));
    await use('t1', 'turner', [own(200_000n)], null);
    await use('t2', 'turner', [own(70_000n)], 2026);
    await use('t3', 'turner', [own(50_000n)], 2026);
    await reverseDesignatedUse(fresh.database, [idOf('claim t2')]);
    await reverseDesignatedUse(fresh.database, [idOf('claim t2')]);
    expect(await run('2026-03-05')).toEqual([]);
    await use('t4', 'turner', [own(50_000n)], 2026);
    expect(await run('2026-03-06')).toHaveLength(1);
  });

  it('of the year before is still given in the new year', async () => {
    await open(fresh.database, ports, person('december'), person('december spouse'));
    await use('d1', 'december', [own(100_000n)], 2025);
    const rewards = await run('2026-01-04');
    expect(rewards).toMatchObject([{ earned_year: 2025, usable_until: day('2026-12-31') }]);
  });

  it('of the first window counts as 2024', async () => {
    await open(fresh.database, ports, person('first'), person('first spouse'));
    await use('f1', 'first', [own(100_000n)], 2024);
    expect(await run('2023-12-20')).toMatchObject([{ earned_year: 2024 }]);
  });

  it('is not given twice by two runs at once', async () => {
    await open(fresh.database, ports, person('twice'), person('twice spouse'));
    await use('x1', 'twice', [own(100_000n)], 2026);
    await Promise.all([
      rewardJob(fresh.database, ports, day('2026-04-01')),
      rewardJob(fresh.database, ports, day('2026-04-01')),
    ]);
    expect(await rewardOf('twice', 2026)).toBe(50_000n);
  });
});

describe('the lapse of a reward', () => {
  it('takes what is left on the first day after its last, and what a hold gives back later', async () => {
    await open(fresh.database, ports, person('slow'), person('slow spouse'));
    await use('s1', 'slow', [own(100_000n)], 2027);
    await run('2027-05-01');
    const visit = { claim: 's2', who: 'slow', on: '2028-12-30' };
    const until = instant('2029-01-06T16:00:00Z');
    const draws = [reward(2027, 20_000n)];
    expect(await charge(fresh.database, ports, visit, draws, until)).toEqual(['posted']);
    await lapseRewards(fresh.database, ports, day('2028-12-31'));
    expect(await rewardOf('slow', 2027)).toBe(50_000n);
    await lapseRewards(fresh.database, ports, day('2029-01-01'));
    expect(await rewardOf('slow', 2027)).toBe(20_000n);
    const stamp = { journal_id: idOf('s2 end'), known_at: NOW, as_of: day('2029-01-07') };
    const [hold] = await holdsOfClaims(fresh.database, [idOf('claim s2')]);
    const end = voucherHoldEnd(idOf('claim s2'), [hold?.hold_id ?? ''], {
      ...stamp,
      as: 'expired',
    });
    expect(await post(fresh.database, [end])).toEqual(['posted']);
    expect(await lapseRewards(fresh.database, ports, day('2029-01-08'))).toEqual({
      rewards: 1,
      forfeited: 20_000n,
    });
    expect(await rewardOf('slow', 2027)).toBe(0n);
    expect(await lapseRewards(fresh.database, ports, day('2029-01-09'))).toEqual({
      rewards: 0,
      forfeited: 0n,
    });
  });

  it('also takes what a reversal would give back', async () => {
    await open(fresh.database, ports, person('regret'), person('regret spouse'));
    await use('r1', 'regret', [own(100_000n)], 2025);
    await run('2026-01-05');
    const visit = { claim: 'r2', who: 'regret', on: '2026-12-31' };
    await charge(fresh.database, ports, visit, [reward(2025, 50_000n)]);
    await lapseRewards(fresh.database, ports, day('2027-01-01'));
    const [answer] = await fresh.database.transaction((session) =>
      reverseVouchers(session, ports, {
        claims: [{ claim_id: idOf('claim r2'), window_month: '2027-01' }],
        today: day('2027-01-02'),
      }),
    );
    expect(answer).toMatchObject({ outcome: 'posted', forfeited: 50_000n });
    expect(await rewardOf('regret', 2025)).toBe(0n);
  });

  it('leaves the pool with what was given, less what was forfeited and spent', async () => {
    const [pool] = await totalsOf(fresh.database, ['pool:hk.elderly_voucher:rewards']);
    expect(pool?.debits).toBe(BigInt(pool?.entries ?? 0) * 50_000n);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accountStates,
  checkLedger,
  type Journal,
  lockAccounts,
  postJournals,
  reversalOf,
  totalsOf,
} from '../../src/capital/ledger/index.ts';
import { least } from '../../src/kernel/money.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';
import {
  confirm,
  endHold,
  grant,
  hold,
  idOf,
  journal,
  NOW,
  purseOf,
  spend,
} from './ledger/ledger-books.ts';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase({ max: 24 });
});
afterAll(async () => {
  expect(await checkLedger(fresh.database)).toEqual([]);
  await fresh.drop();
});

async function post(...journals: Journal[]): Promise<string[]> {
  const outcomes = await postJournals(fresh.database, journals);
  return outcomes.map((outcome) => outcome.outcome);
}

/** What became of many calls made at the same time. */
async function countedAtOnce(calls: readonly (() => Promise<string[]>)[]) {
  const outcomes = (await Promise.all(calls.map((call) => call()))).flat();
  const counts: Record<string, number> = {};
  for (const outcome of outcomes) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

describe('at the same time', () => {
  it('200 claims on one pair of spouse accounts spend the balance exactly', async () => {
    const [own, spouse] = [purseOf('pair own'), purseOf('pair spouse')];
    await post(grant('pair own', own, 500_000n), grant('pair spouse', spouse, 123_400n));
    const claim = (index: number) =>
      fresh.database.transaction(async (session) => {
        // Either spouse may be the patient; the locks are taken in one order all the same.
        const order = index % 2 === 0 ? [own, spouse] : [spouse, own];
        const states = await lockAccounts(session, order);
        let wanted = 5_000n;
        const taken = order.flatMap((account) => {
          const minor = least(wanted, states.get(account)?.available ?? 0n);
          wanted -= minor;
          return minor === 0n ? [] : [{ account, currency: 'HKD' as const, minor }];
        });
        const total = taken.reduce((sum, line) => sum + line.minor, 0n);
        if (total === 0n) return 0n;
        const payable = { account: 'payable:pair', currency: 'HKD' as const, minor: -total };
        const [outcome] = await postJournals(session, [
          journal(`pair ${index}`, [...taken, payable]),
        ]);
        expect(outcome?.outcome).toBe('posted');
        return total;
      });
    const paid = await Promise.all(times(200, claim));
    expect(paid.reduce((sum, minor) => sum + minor, 0n)).toBe(623_400n);
    const states = await accountStates(fresh.database, [own, spouse]);
    expect([...states.values()].map((state) => state.available)).toEqual([0n, 0n]);
    const [payable] = await totalsOf(fresh.database, ['payable:pair']);
    expect(payable?.credits).toBe(623_400n);
  });

  it('200 bare payments from one account stop at the balance', async () => {
    const account = purseOf('bare');
    await post(grant('bare', account, 1_000n));
    const counts = await countedAtOnce(
      times(200, (index) => () => post(spend(`bare ${index}`, account, 7n))),
    );
    expect(counts).toEqual({ posted: 142, over_limit: 58 });
  });

  it('the same journal is one effect, with and without a limit account', async () => {
    const account = purseOf('same');
    const free = journal('same free', [
      { account: 'receivable:same', currency: 'CNY', minor: 5n },
      { account: 'payable:same', currency: 'CNY', minor: -5n },
    ]);
    for (const same of [grant('same', account, 100n), free]) {
      const counts = await countedAtOnce(
        times(40, (index) => () => post({ ...same, journal_id: idOf(`${same.key} ${index}`) })),
      );
      expect(counts).toEqual({ posted: 1, duplicate: 39 });
    }
    const [receivable] = await totalsOf(fresh.database, ['receivable:same']);
    expect(receivable).toMatchObject({ debits: 5n, entries: 1 });
  });

  it('a name is taken once by different content', async () => {
    const counts = await countedAtOnce(
      times(
        40,
        (index) => () =>
          post(
            journal('taken', [
              { account: 'receivable:taken', currency: 'CNY', minor: BigInt(index + 1) },
              { account: 'payable:taken', currency: 'CNY', minor: -BigInt(index + 1) },
            ]),
          ),
      ),
    );
    expect(counts).toEqual({ posted: 1, key_reused: 39 });
  });

  it('a journal is reversed at most once, with and without a limit account', async () => {
    const account = purseOf('reversed');
    const free = journal('reversed free', [
      { account: 'receivable:reversed', currency: 'CNY', minor: 5n },
      { account: 'payable:reversed', currency: 'CNY', minor: -5n },
    ]);
    const out = spend('reversed out', account, 100n);
    await post(grant('reversed', account, 100n), out, free);
    for (const original of [out, free]) {
      const counts = await countedAtOnce(
        times(40, (index) => () => {
          const key = `${original.key} back ${index}`;
          const stamp = { journal_id: idOf(key), as_of: original.as_of, known_at: NOW };
          return post(reversalOf(original, { source: 'test', key }, stamp));
        }),
      );
      expect(counts).toEqual({ posted: 1, already_reversed: 39 });
    }
    const states = await accountStates(fresh.database, [account]);
    expect(states.get(account)?.balance).toBe(100n);
  });

  it('a hold is confirmed, released or expired by one of many', async () => {
    const account = purseOf('one end');
    await post(grant('one end grant', account, 100n), hold('one end', account, 60n));
    const ends = [
      () => post({ ...confirm('one end', account, 60n), key: 'one end confirmed' }),
      () => post(endHold('one end', 'released')),
      () => post(endHold('one end', 'expired')),
    ];
    const counts = await countedAtOnce(ends);
    expect(counts).toEqual({ posted: 1, hold_resolved: 2 });
    const state = (await accountStates(fresh.database, [account])).get(account);
    expect(state?.held).toBe(0n);
    expect([40n, 100n]).toContain(state?.balance);
  });

  it('batches that name the same accounts in opposite orders do not deadlock', async () => {
    const accounts = times(10, (index) => purseOf(`crossing ${index}`));
    const batch = (index: number) => {
      const order = index % 2 === 0 ? accounts : [...accounts].reverse();
      return order.map((account) => grant(`crossing ${index} ${account}`, account, 1n));
    };
    const counts = await countedAtOnce(times(60, (index) => () => post(...batch(index))));
    expect(counts).toEqual({ posted: 600 });
    const states = await accountStates(fresh.database, accounts);
    expect(new Set([...states.values()].map((state) => state.balance))).toEqual(new Set([60n]));
  });

  it('an account that nobody has opened is locked for real', async () => {
    const account = purseOf('untouched');
    const seen = await Promise.all(
      times(8, (index) =>
        fresh.database.transaction(async (session) => {
          const state = (await lockAccounts(session, [account])).get(account);
          await postJournals(session, [grant(`untouched ${index}`, account, 1n)]);
          return state?.balance;
        }),
      ),
    );
    expect([...seen].sort()).toEqual([0n, 1n, 2n, 3n, 4n, 5n, 6n, 7n]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accountStates,
  checkLedger,
  journalsOf,
  totalsOf,
} from '../../src/capital/ledger/index.ts';
import { closeAccounts, creditDue, openAccounts } from '../../src/capital/vouchers/index.ts';
import { day } from '../../src/kernel/day.ts';
import type { Database } from '../../src/platform/postgres/index.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';
import { idOf, purseOf } from './ledger/ledger-books.ts';
import { open, person, voucherLaw, voucherPorts } from './vouchers-world.ts';

let fresh: FreshDatabase;
const law = voucherLaw();
const ports = voucherPorts(law);
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(async () => {
  expect(await checkLedger(fresh.database)).toEqual([]);
  await fresh.drop();
});

async function balanceOf(word: string): Promise<bigint | undefined> {
  const account = purseOf(word);
  return (await accountStates(fresh.database, [account])).get(account)?.balance;
}

async function credit(database: Database, on: string) {
  const report = await creditDue(database, ports, day(on));
  if (!report.ok) throw new Error(JSON.stringify(report.error));
  return report.value;
}

async function linesOf(word: string): Promise<string[]> {
  const entries = await journalsOf(fresh.database, purseOf(word), { limit: 100 });
  return entries
    .reverse()
    .map(
      (entry) =>
        `${entry.as_of} ${entry.kind} ${entry.change / 100n} = ${entry.balance_after / 100n}`,
    );
}

describe('opening an account', () => {
  it('brings an earlier balance forward, once', async () => {
    const forward = person('forward', { brought_forward: 345_600n });
    const first = await openAccounts(fresh.database, ports, [forward, person('empty')]);
    const again = await openAccounts(fresh.database, ports, [forward]);
    expect(first).toEqual({ opened: 2, known: 0, refused: [] });
    expect(again).toEqual({ opened: 0, known: 1, refused: [] });
    expect(await linesOf('forward')).toEqual(['2025-12-31 opening 3456 = 3456']);
  });

  it('refuses a balance above the limit of the day', async () => {
    const above = person('above', { brought_forward: 800_001n });
    const opened = await openAccounts(fresh.database, ports, [above]);
    expect(opened).toEqual({ opened: 1, known: 0, refused: [above.person_id] });
    expect(await balanceOf('above')).toBe(0n);
  });
});

describe('crediting what is due', () => {
  it('follows the whole dated history: cohort of 2017, one-offs, rising limits, forfeiture', async () => {
    await open(fresh.database, ports, person('elder', { opened_on: day('2014-12-31') }));
    await credit(fresh.database, '2026-01-31');
    expect(await linesOf('elder')).toEqual([
      '2017-07-01 grant 2000 = 2000',
      '2018-01-01 grant 2000 = 4000',
      '2018-06-08 grant 1000 = 5000',
      '2019-01-01 grant -2000 = 3000',
      '2019-01-01 grant 2000 = 5000',
      '2019-06-26 grant 1000 = 6000',
      '2020-01-01 grant 2000 = 8000',
      ...[2021, 2022, 2023, 2024, 2025, 2026].flatMap((year) => [
        `${year}-01-01 grant -2000 = 6000`,
        `${year}-01-01 grant 2000 = 8000`,
      ]),
    ]);
    const [forfeited] = await totalsOf(fresh.database, ['pool:hk.elderly_voucher:forfeited']);
    expect(forfeited?.credits).toBe(1_400_000n);
  });

  it('books each credit once, however often it runs and on whichever day', async () => {
    await open(fresh.database, ports, person('often', { opened_on: day('2024-12-31') }));
    expect(await credit(fresh.database, '2025-06-30')).toMatchObject({ persons: 1, credits: 1 });
    expect(await credit(fresh.database, '2025-12-31')).toMatchObject({ persons: 0, credits: 0 });
    expect(await credit(fresh.database, '2026-01-01')).toMatchObject({ persons: 1, credits: 1 });
    expect(await credit(fresh.database, '2026-01-31')).toMatchObject({ persons: 0, credits: 0 });
    expect(await balanceOf('often')).toBe(400_000n);
  });

  it('gives nothing to those who are not of age, and the year they are, on 1 January', async () => {
    const young = { birth_year: 1962, opened_on: day('2025-12-31') };
    await open(fresh.database, ports, person('young', young));
    await credit(fresh.database, '2026-12-31');
    expect(await balanceOf('young')).toBe(0n);
    await credit(fresh.database, '2027-01-01');
    expect(await linesOf('young')).toEqual(['2027-01-01 grant 2000 = 2000']);
  });

  it('stops at death: what is left is forfeited, and nobody inherits it', async () => {
    await open(fresh.database, ports, person('late', { brought_forward: 123_400n }));
    const died_on = day('2026-06-30');
    await credit(fresh.database, '2026-01-01');
    const forfeited = await fresh.database.transaction((session) =>
      closeAccounts(session, ports, [{ person_id: idOf('late'), died_on }]),
    );
    expect(forfeited).toBe(323_400n);
    await credit(fresh.database, '2028-01-01');
    expect(await linesOf('late')).toEqual([
      '2025-12-31 opening 1234 = 1234',
      '2026-01-01 grant 2000 = 3234',
      '2026-06-30 forfeiture -3234 = 0',
    ]);
  });

  it('refuses with the name of the parameter where a limit is not known', async () => {
    const old = await freshDatabase();
    await open(
      old.database,
      ports,
      person('old', { opened_on: day('2010-01-01'), birth_year: 1935 }),
    );
    const report = await creditDue(old.database, ports, day('2026-01-31'));
    expect(report).toMatchObject({
      ok: false,
      error: { code: 'policy.not_settled', facts: { parameter: 'balance_max', day: '2010-01-01' } },
    });
    await old.drop();
  });

  it('goes on where it was interrupted', async () => {
    const many = await freshDatabase();
    const persons = Array.from({ length: 2500 }, (_, index) => person(`many ${index}`));
    await openAccounts(many.database, ports, persons);
    let chunks = 0;
    const breaking: Database = {
      ...many.database,
      transaction: (work) => {
        chunks += 1;
        if (chunks === 3) throw new Error('power cut');
        return many.database.transaction(work);
      },
    };
    await expect(credit(breaking, '2026-01-01')).rejects.toThrow('power cut');
    expect(await credit(many.database, '2026-01-01')).toMatchObject({ persons: 500, credits: 500 });
    const [grants] = await totalsOf(many.database, ['pool:hk.elderly_voucher:grants']);
    expect(grants?.debits).toBe(2500n * 200_000n);
    await many.drop();
  });

  it('run by two jobs at once books each credit once', async () => {
    const two = await freshDatabase();
    const persons = Array.from({ length: 1500 }, (_, index) => person(`two ${index}`));
    await openAccounts(two.database, ports, persons);
    await Promise.all([credit(two.database, '2026-01-01'), credit(two.database, '2026-01-01')]);
    const [grants] = await totalsOf(two.database, ['pool:hk.elderly_voucher:grants']);
    expect(grants?.debits).toBe(1500n * 200_000n);
    expect(await checkLedger(two.database)).toEqual([]);
    await two.drop();
  });
});

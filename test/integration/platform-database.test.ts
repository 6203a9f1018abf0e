import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day, instant } from '../../src/kernel/day.ts';
import type { Session } from '../../src/platform/postgres/index.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';

let fresh: FreshDatabase;

beforeAll(async () => {
  fresh = await freshDatabase();
  await fresh.database.rows('create table note (note_id int primary key, words text not null)');
});
afterAll(() => fresh.drop());

const insert = (session: Session, note_id: number): Promise<object[]> =>
  session.rows('insert into note (note_id, words) values ($1, $2)', [note_id, 'x']);
const count = async (note_id: number): Promise<bigint | undefined> => {
  const found = await fresh.database.rows<{ count: bigint }>(
    'select count(*) from note where note_id = $1',
    [note_id],
  );
  return found[0]?.count;
};

describe('a row', () => {
  test('has days, instants, whole numbers and decimals in forms that lose nothing', async () => {
    const [row] = await fresh.database.rows(
      `select '2026-02-28'::date as on_day, '2026-02-28T23:30:00.25+08'::timestamptz as at,
              9007199254740993::int8 as minor, 1061.430::numeric as rate, '{"a":[1]}'::jsonb as facts,
              array[1::int8, null] as minors, array['2026-01-01'::date] as days,
              '0050-01-01T00:00:00Z'::timestamptz as early, null::date as never`,
    );
    expect(row).toEqual({
      on_day: '2026-02-28',
      at: '2026-02-28T15:30:00.25Z',
      minor: 9007199254740993n,
      rate: '1061.430',
      facts: { a: [1] },
      minors: [1n, null],
      days: ['2026-01-01'],
      early: '0050-01-01T00:00:00Z',
      never: null,
    });
  });

  test('takes days, instants and bigint as values, alone and in lists', async () => {
    const [row] = await fresh.database.rows<Record<string, unknown>>(
      `select $1::date as on_day, $2::timestamptz as at, $3::bigint as minor,
              $4::date[] as days, $5::bigint[] as minors, $6::jsonb as facts`,
      [
        day('2024-02-29'),
        instant('2024-02-29T12:00:00.123456Z'),
        12n,
        [day('2024-03-01')],
        [1n, 2n],
        { a: 1 },
      ],
    );
    expect(row).toEqual({
      on_day: '2024-02-29',
      at: '2024-02-29T12:00:00.123456Z',
      minor: 12n,
      days: ['2024-03-01'],
      minors: [1n, 2n],
      facts: { a: 1 },
    });
  });
});

describe('a transaction', () => {
  test('commits what its work did and gives its value', async () => {
    const value = await fresh.database.transaction(async (session) => {
      await insert(session, 1);
      return 'done';
    });
    expect([value, await count(1)]).toEqual(['done', 1n]);
  });

  test('leaves nothing when its work throws', async () => {
    const failing = fresh.database.transaction(async (session) => {
      await insert(session, 2);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await count(2)).toBe(0n);
  });

  test('throws when a failed statement was swallowed, instead of pretending to commit', async () => {
    const failing = fresh.database.transaction(async (session) => {
      await insert(session, 3);
      await insert(session, 3).catch(() => undefined);
    });
    await expect(failing).rejects.toThrow('rolled back');
    expect(await count(3)).toBe(0n);
  });

  test('sends statements together when they are not awaited one by one', async () => {
    await fresh.database.transaction((session) =>
      Promise.all([10, 11, 12].map((note_id) => insert(session, note_id))),
    );
    expect(await Promise.all([10, 11, 12].map(count))).toEqual([1n, 1n, 1n]);
  });

  test('that has failed takes nothing more from work that was still under way beside it', async () => {
    let late: Promise<unknown> = Promise.resolve();
    const failing = fresh.database.transaction((session) => {
      const slow = async () => {
        await pause(100);
        await insert(session, 21);
      };
      late = slow();
      return Promise.all([late, session.rows('select 1 from nowhere')]);
    });
    await expect(failing).rejects.toThrow('nowhere');
    await expect(late).rejects.toThrow('over');
    expect(await count(21)).toBe(0n);
  });

  test('keeps its connection usable after an error in the first use of a statement', async () => {
    for (let i = 0; i < 20; i++) {
      const failing = fresh.database.transaction((session) =>
        session.rows('select 1 from nowhere'),
      );
      await expect(failing).rejects.toThrow('nowhere');
    }
    expect(await count(1)).toBe(1n);
  });
});

describe('a lost connection', () => {
  const TERMINATE = `
    select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid()`;

  test('fails the work that used it, and the next work gets another one', async () => {
    const cut = fresh.database.transaction(async (session) => {
      await session.rows('select 1 as one');
      await fresh.database.rows(TERMINATE);
      await session.rows('select 1 as one');
    });
    await expect(cut).rejects.toThrow();
    expect(await count(1)).toBe(1n);
  });

  test('of a listener is opened again, and the listener is called because it may have missed a notice', async () => {
    const calls: string[] = [];
    let called = (): void => undefined;
    const next = (): Promise<void> =>
      new Promise((resolve) => {
        called = resolve;
      });
    let waiting = next();
    const stop = await fresh.database.listen('bell', () => {
      calls.push('called');
      called();
    });
    await fresh.database.rows('notify bell');
    await waiting;
    waiting = next();
    await fresh.database.rows(TERMINATE);
    await waiting;
    waiting = next();
    await fresh.database.rows('notify bell');
    await waiting;
    await stop();
    expect(calls).toHaveLength(3);
    const listeners = await fresh.database.rows(
      'select 1 from pg_stat_activity where datname = current_database() and query = \'listen "bell"\'',
    );
    expect(listeners).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accountStates,
  checkHashes,
  checkLedger,
  dueHolds,
  findJournals,
  type Journal,
  journalsOf,
  lockAccounts,
  postJournals,
  reversalOf,
  totalsOf,
} from '../../src/capital/ledger/index.ts';
import { day, instant } from '../../src/kernel/day.ts';
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
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

async function post(...journals: Journal[]): Promise<string[]> {
  const outcomes = await postJournals(fresh.database, journals);
  return outcomes.map((outcome) => outcome.outcome);
}

async function stateOf(account: string) {
  const states = await accountStates(fresh.database, [account]);
  const { balance, held, available } = states.get(account) ?? {};
  return { balance, held, available };
}

describe('posting', () => {
  it('changes balances by journals that sum to zero, and by nothing else', async () => {
    const account = purseOf('plain');
    expect(await post(grant('plain', account, 2000n), spend('plain out', account, 300n))).toEqual([
      'posted',
      'posted',
    ]);
    expect(await stateOf(account)).toEqual({ balance: 1700n, held: 0n, available: 1700n });
    const [total] = await totalsOf(fresh.database, [account]);
    expect(total).toEqual({
      account,
      currency: 'HKD',
      debits: 300n,
      credits: 2000n,
      balance: 1700n,
      entries: 2,
    });
  });

  it('refuses a journal that does not sum to zero in each currency, and goes on with the next', async () => {
    const account = purseOf('unbalanced');
    const lopsided = journal('lopsided', [
      { account: 'pool:test:grants', currency: 'HKD', minor: 100n },
      { account, currency: 'HKD', minor: -101n },
    ]);
    const acrossCurrencies = journal('across', [
      { account: 'clearing:fx:HKD-CNY', currency: 'CNY', minor: 100n },
      { account: 'pool:test:grants', currency: 'HKD', minor: -100n },
    ]);
    expect(await post(lopsided, acrossCurrencies, grant('after', account, 5n))).toEqual([
      'unbalanced',
      'unbalanced',
      'posted',
    ]);
    expect(await stateOf(account)).toEqual({ balance: 5n, held: 0n, available: 5n });
  });

  it.each(['HKD', 'CNY', 'MOP'] as const)(
    'refuses what is balanced but for %s',
    async (currency) => {
      const lines = (['HKD', 'CNY', 'MOP'] as const).flatMap((one) => [
        { account: 'pool:test:grants', currency: one, minor: 100n },
        { account: 'clearing:fx:all', currency: one, minor: one === currency ? -99n : -100n },
      ]);
      expect(await post(journal(`but for ${currency}`, lines))).toEqual(['unbalanced']);
    },
  );

  it('is one effect however often the same content comes, in one call or in many', async () => {
    const account = purseOf('again');
    const once = grant('again', account, 700n);
    const retried = {
      ...once,
      journal_id: idOf('another id'),
      known_at: instant('2026-02-01T00:00:00Z'),
    };
    const first = await postJournals(fresh.database, [once, retried]);
    const second = await postJournals(fresh.database, [retried]);
    expect(first.map((outcome) => outcome.outcome)).toEqual(['posted', 'duplicate']);
    expect(second.map((outcome) => outcome.outcome)).toEqual(['duplicate']);
    for (const outcome of [...first, ...second]) {
      expect(outcome).toMatchObject({ journal_id: once.journal_id });
    }
    expect(
      new Set([...first, ...second].map((of) => ('sequence' in of ? of.sequence : 0n))).size,
    ).toBe(1);
    expect(await stateOf(account)).toMatchObject({ balance: 700n });
  });

  it('refuses the name of another journal for other content', async () => {
    const account = purseOf('reused');
    expect(await post(grant('reused', account, 10n), grant('reused', account, 11n))).toEqual([
      'posted',
      'key_reused',
    ]);
    expect(await post(grant('reused', account, 12n))).toEqual(['key_reused']);
    expect(await stateOf(account)).toMatchObject({ balance: 10n });
  });

  it('lets the name of a refused journal be used once there is money', async () => {
    const account = purseOf('later');
    const out = spend('later out', account, 50n);
    expect(await post(out, grant('later', account, 50n), out, out)).toEqual([
      'over_limit',
      'posted',
      'posted',
      'duplicate',
    ]);
  });

  it('never spends more than there is, and names the account', async () => {
    const account = purseOf('limit');
    await post(grant('limit', account, 100n));
    const [outcome] = await postJournals(fresh.database, [spend('limit out', account, 101n)]);
    expect(outcome).toEqual({
      outcome: 'over_limit',
      journal_id: spend('limit out', account, 101n).journal_id,
      account,
    });
    expect(await post(spend('limit exact', account, 100n))).toEqual(['posted']);
  });

  it('keeps a journal of two accounts whole: one empty account refuses both', async () => {
    const [full, empty] = [purseOf('full'), purseOf('empty')];
    await post(grant('full', full, 100n));
    const both = journal('both', [
      { account: full, currency: 'HKD', minor: 100n },
      { account: empty, currency: 'HKD', minor: 1n },
      { account: 'payable:test', currency: 'HKD', minor: -101n },
    ]);
    expect(await post(both)).toEqual(['over_limit']);
    expect(await stateOf(full)).toMatchObject({ balance: 100n });
    expect(await stateOf(empty)).toMatchObject({ balance: 0n });
  });

  it('refuses what would lift an account above the ceiling that the journal names', async () => {
    const account = purseOf('ceiling');
    const ceilings = [{ account, minor: 8000n }];
    expect(
      await post(
        grant('ceiling 1', account, 8000n, { ceilings }),
        grant('ceiling 2', account, 1n, { ceilings }),
        grant('ceiling 3', account, 1n),
      ),
    ).toEqual(['posted', 'above_ceiling', 'posted']);
  });

  it('keeps a limit account in its own currency: another currency finds nothing there', async () => {
    const account = purseOf('currency');
    await post(grant('currency', account, 100n));
    const cny = journal('currency out', [
      { account, currency: 'CNY', minor: 1n },
      { account: 'payable:test', currency: 'CNY', minor: -1n },
    ]);
    expect(await post(cny)).toEqual(['over_limit']);
  });
});

describe('holds', () => {
  it('reserve, and are posted, released or expired at most once', async () => {
    const account = purseOf('held');
    await post(grant('held', account, 1000n), hold('a', account, 600n));
    expect(await stateOf(account)).toEqual({ balance: 1000n, held: 600n, available: 400n });
    expect(await post(spend('held out', account, 401n), hold('b', account, 401n))).toEqual([
      'over_limit',
      'over_limit',
    ]);
    expect(
      await post(confirm('a', account, 600n), endHold('a', 'released'), endHold('a', 'expired')),
    ).toEqual(['posted', 'hold_resolved', 'hold_resolved']);
    expect(await post(endHold('a', 'released'))).toEqual(['hold_resolved']);
    expect(await stateOf(account)).toEqual({ balance: 400n, held: 0n, available: 400n });
  });

  it('let a confirmation take less, never more, and from no other account', async () => {
    const [account, other] = [purseOf('confirm'), purseOf('confirm other')];
    await post(grant('confirm', account, 1000n), grant('confirm other', other, 1000n));
    await post(hold('c', account, 300n), hold('d', account, 300n), hold('e', account, 300n));
    expect(await post(confirm('c', account, 301n))).toEqual(['over_limit']);
    expect(await post(confirm('d', other, 300n))).toEqual(['over_limit']);
    expect(await post(confirm('e', account, 299n))).toEqual(['posted']);
    expect(await stateOf(account)).toEqual({ balance: 701n, held: 600n, available: 101n });
  });

  it('give back exactly what they reserved when they expire', async () => {
    const account = purseOf('expiry');
    await post(grant('expiry', account, 500n), hold('f', account, 500n));
    const due = await dueHolds(fresh.database, instant('2026-02-07T16:00:00Z'), 1000);
    expect(due.find((open) => open.hold_id === idOf('hold f'))).toMatchObject({
      account,
      minor: 500n,
    });
    expect(await dueHolds(fresh.database, NOW, 10)).toEqual([]);
    expect(await post(endHold('f', 'expired'))).toEqual(['posted']);
    expect(await stateOf(account)).toEqual({ balance: 500n, held: 0n, available: 500n });
  });

  it('may be placed and confirmed by one call, in order', async () => {
    const account = purseOf('at once');
    expect(
      await post(
        confirm('g', account, 80n),
        grant('at once', account, 100n),
        hold('g', account, 80n),
        confirm('g', account, 80n),
        confirm('g', account, 80n),
      ),
    ).toEqual(['hold_resolved', 'posted', 'posted', 'posted', 'duplicate']);
    expect(await stateOf(account)).toEqual({ balance: 20n, held: 0n, available: 20n });
  });

  it('that nobody placed cannot be ended', async () => {
    expect(await post(endHold('never placed', 'released'))).toEqual(['hold_resolved']);
  });
});

describe('a journal that is refused', () => {
  it('leaves the holds that it would have ended for those after it in the same call', async () => {
    const account = purseOf('refused');
    await post(grant('refused in', account, 1000n), hold('refused', account, 500n));
    const lopsided = journal('lopsided end', [{ account, currency: 'HKD', minor: 10n }], {
      resolves: [{ hold_id: idOf('hold refused'), as: 'released' }],
    });
    expect(await post(lopsided, spend('refused out', account, 600n))).toEqual([
      'unbalanced',
      'over_limit',
    ]);
    expect(await stateOf(account)).toEqual({ balance: 1000n, held: 500n, available: 500n });
  });
});

describe('reversal', () => {
  it('is the mirror of a journal, once', async () => {
    const account = purseOf('mirror');
    const out = spend('mirror out', account, 250n);
    await post(grant('mirror', account, 300n), out);
    const stamp = { journal_id: idOf('mirror 1'), as_of: day('2026-02-02'), known_at: NOW };
    const back = reversalOf(out, { source: 'test', key: 'mirror back' }, stamp);
    expect(await post(back)).toEqual(['posted']);
    const other = reversalOf(
      out,
      { source: 'test', key: 'mirror back again' },
      { ...stamp, journal_id: idOf('mirror 2') },
    );
    expect(await post(other, back)).toEqual(['already_reversed', 'duplicate']);
    expect(await stateOf(account)).toMatchObject({ balance: 300n });
    const [stored] = await findJournals(fresh.database, [{ source: 'test', key: 'mirror back' }]);
    expect(stored).toMatchObject({ reverses: out.journal_id, kind: 'reversal' });
  });

  it('twice in one call is one', async () => {
    const account = purseOf('mirror twice');
    const out = spend('mirror twice out', account, 1n);
    await post(grant('mirror twice', account, 1n), out);
    const mirror = (key: string) =>
      reversalOf(
        out,
        { source: 'test', key },
        { journal_id: idOf(key), as_of: out.as_of, known_at: NOW },
      );
    expect(await post(mirror('x'), mirror('y'))).toEqual(['posted', 'already_reversed']);
  });
});

describe('the books', () => {
  it('show an account line by line with the balance after each, newest first', async () => {
    const account = purseOf('lines');
    await post(grant('l1', account, 100n), spend('l2', account, 30n), grant('l3', account, 5n));
    const page = await journalsOf(fresh.database, account, { limit: 2 });
    expect(page.map((entry) => [entry.key, entry.change, entry.balance_after])).toEqual([
      ['l3', 5n, 75n],
      ['l2', -30n, 70n],
    ]);
    const before = page.at(-1)?.sequence ?? 0n;
    const rest = await journalsOf(fresh.database, account, { limit: 2, before });
    expect(rest.map((entry) => [entry.key, entry.balance_after])).toEqual([['l1', 100n]]);
  });

  it('can be read as of any day of effect and any moment of writing', async () => {
    const account = purseOf('bitemporal');
    const late = { as_of: day('2026-01-01'), known_at: instant('2026-01-20T00:00:00Z') };
    await post(
      grant('t1', account, 100n, {
        as_of: day('2026-01-01'),
        known_at: instant('2026-01-01T00:00:00Z'),
      }),
      grant('t2', account, 10n, late),
      grant('t3', account, 1n, {
        as_of: day('2026-02-01'),
        known_at: instant('2026-01-21T00:00:00Z'),
      }),
    );
    const balance = async (until: Parameters<typeof totalsOf>[2]) =>
      (await totalsOf(fresh.database, [account], until))[0]?.balance;
    expect(await balance({})).toBe(111n);
    expect(await balance({ as_of: day('2026-01-31') })).toBe(110n);
    expect(await balance({ known_at: instant('2026-01-10T00:00:00Z') })).toBe(100n);
    expect(await balance({ as_of: day('2025-12-31') })).toBe(undefined);
  });

  it.each([
    ['journal', 'kind'],
    ['posting', 'minor'],
    ['hold', 'minor'],
    ['hold_resolution', 'line'],
  ])('refuse every change of capital.%s', async (table, column) => {
    for (const change of [
      `update capital.${table} set ${column} = ${column}`,
      `delete from capital.${table}`,
      `truncate capital.${table}`,
    ]) {
      await expect(fresh.database.rows(change)).rejects.toThrow('append-only');
    }
  });

  it('refuse to lose or rename an account, and a cached balance below zero', async () => {
    for (const change of [
      'delete from capital.account',
      `update capital.account set code = 'x'`,
      'truncate capital.account',
    ]) {
      await expect(fresh.database.rows(change)).rejects.toThrow('append-only');
    }
    await expect(
      fresh.database.rows('update capital.account set balance_minor = -1 where is_limit'),
    ).rejects.toThrow('account_limit');
  });

  it('leave nothing of a transaction that breaks off between two calls', async () => {
    const account = purseOf('crash');
    const broken = fresh.database.transaction(async (session) => {
      await postJournals(session, [grant('crash', account, 100n), hold('crash', account, 1n)]);
      await lockAccounts(session, [purseOf('crash too')]);
      throw new Error('crash');
    });
    await expect(broken).rejects.toThrow('crash');
    expect(await stateOf(account)).toEqual({ balance: 0n, held: 0n, available: 0n });
    expect(await findJournals(fresh.database, [{ source: 'test', key: 'crash' }])).toEqual([]);
    expect(await post(grant('crash', account, 100n))).toEqual(['posted']);
  });

  it('agree with themselves, and every journal says what it said', async () => {
    expect(await checkLedger(fresh.database)).toEqual([]);
    expect(await checkHashes(fresh.database)).toEqual([]);
  });

  it('show a wrong cached balance and a changed byte', async () => {
    const account = purseOf('tampered');
    await post(grant('tampered', account, 100n));
    await fresh.database
      .transaction(async (session) => {
        await session.rows(`set local session_replication_role = replica`);
        await session.rows(`update capital.account set balance_minor = 101 where code = $1`, [
          account,
        ]);
        await session.rows(
          `update capital.posting set minor = minor * 2 where sequence = (select max(sequence) from capital.posting)`,
        );
        const differences = await checkLedger(session);
        expect(
          differences.map((each) => [each.check, each.subject, each.expected, each.found]),
        ).toEqual([['balance', account, '200', '101']]);
        const hashes = await checkHashes(session);
        expect(hashes.map((each) => each.subject)).toEqual([
          `journal ${grant('tampered', account, 100n).journal_id}`,
        ]);
        throw new Error('put it back');
      })
      .catch((error: unknown) => {
        if ((error as Error).message !== 'put it back') throw error;
      });
    expect(await checkLedger(fresh.database)).toEqual([]);
  });
});

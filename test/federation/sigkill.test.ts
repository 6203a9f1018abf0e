import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareBooks } from './compare-books.ts';
import { compareClaims } from './compare-claims.ts';
import {
  type Client,
  type CounterLoad,
  confirm,
  openClient,
  startLoad,
  submit,
  untilHolds,
} from './processes/counter-load.ts';
import { type Installation, prepareInstallation } from './processes/installation.ts';
import { type NodeProcess, startProcess } from './processes/node-process.ts';

const START_MS = 600_000;
const TEST_MS = 900_000;
/** Claims between two blows. */
const SOME = 20;

describe('node processes that are killed', () => {
  let installation: Installation;
  let client: Client;
  const running = new Map<'HK' | 'GD', NodeProcess>();

  async function start(side: 'HK' | 'GD'): Promise<void> {
    running.set(side, await startProcess(installation.environment(side)));
  }
  async function kill(side: 'HK' | 'GD'): Promise<void> {
    await running.get(side)?.kill();
    running.delete(side);
  }

  beforeAll(async () => {
    installation = await prepareInstallation();
    await start('HK');
    await start('GD');
    client = await openClient(installation);
  }, START_MS);
  afterAll(async () => {
    for (const side of running.keys()) await kill(side);
    await installation.remove();
  });

  /** Whether every claim is decided and every message answered. */
  async function isQuiet(): Promise<boolean> {
    const { HK, GD } = installation.books;
    const waiting = [HK, GD].map((database) =>
      database.rows<{ waits: boolean }>(
        `select exists (select from exchange.outbox where state = 'waiting')
                or exists (select from capital.claim where state = 'SUBMITTED' or asked is not null) as waits`,
      ),
    );
    return (await Promise.all(waiting)).every(([row]) => row?.waits === false);
  }

  /** Home is gone while claims come in: the counter says so, and waits. */
  async function killHome(load: CounterLoad): Promise<void> {
    await load.until('claims are decided', () => load.acknowledged() >= SOME);
    await kill('HK');
    const waiting = () => load.entered.filter(({ shown }) => shown.has('SUBMITTED waiting'));
    await load.until('the counter shows claims that wait', () => waiting().length >= 4);
    const [one] = waiting();
    const path = `/api/capital/claims/${one?.claim_id}`;
    const shown = await client('GD', 'zs-clerk', ['GET', path]);
    expect(shown).toMatchObject({
      status: 200,
      json: { claim: { state: 'SUBMITTED', waiting_since: expect.any(String) } },
    });
    const peers = await client('GD', 'gd-operator', ['GET', '/api/exchange/peers']);
    expect(JSON.stringify(peers?.json)).toMatch(/"peer":"HK"[^}]*"unreachable_since":"20/);
    await start('HK');
    await load.until('a claim that waited is decided', async () => {
      const again = await client('GD', 'zs-clerk', ['GET', path]);
      return !JSON.stringify(again?.json).includes('"state":"SUBMITTED","submitted_at"');
    });
  }

  /** The counter's own node is gone: what it did not answer is sent once more, under the same key. */
  async function killTreating(load: CounterLoad): Promise<void> {
    const before = load.acknowledged();
    await load.until('more claims are decided', () => load.acknowledged() >= before + SOME);
    await kill('GD');
    const unanswered = () => load.entered.filter(({ claim_id }) => claim_id === null);
    await load.until('claims stay without answer', () => unanswered().length >= 4);
    await start('GD');
    const after = load.acknowledged();
    await load.until('claims are taken again', () => load.acknowledged() >= after + SOME);
  }

  it('lose no claim and pay none twice', { timeout: TEST_MS }, async () => {
    const load = startLoad(client);
    await killHome(load);
    await killTreating(load);
    await load.stop();
    for (const claim of load.entered) {
      if (claim.claim_id === null || claim.key.endsWith('5')) {
        expect(await submit(client, claim), claim.key).toBe(true);
      }
    }
    await untilHolds('nothing is on its way', isQuiet);
    for (const claim of load.entered) if (claim.by === 'zs-clerk') await confirm(client, claim);
    await untilHolds('nothing is on its way', isQuiet);
    await closeWindows();
    await untilHolds('nothing is on its way', isQuiet);
    const claims = await compareClaims(installation.books, load.entered);
    expect(claims.problems).toEqual([]);
    expect(await compareBooks(installation.books, { replay: true })).toEqual([]);
    expect(claims.states.filter((state) => state === 'ADJUDICATED').length).toBeGreaterThan(SOME);
  });

  async function closeWindows(): Promise<void> {
    const windows = await installation.books.HK.rows<{ month: string }>(
      `select month from capital."window" where counterparty = 'GD' and currency = 'CNY'`,
    );
    expect(windows.length).toBeGreaterThan(0);
    for (const { month } of windows) {
      const path = `/api/capital/statements/hk.elderly_voucher/GD/${month}/close`;
      const body = { early: true };
      const answer = await client('HK', 'ho-officer', ['POST', path], { body });
      expect(answer?.status).toBe(200);
    }
  }
});

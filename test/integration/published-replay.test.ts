import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { submitClaims } from '../../src/capital/claims/index.ts';
import {
  createKeysFile,
  type KeysFile,
  openKeyRing,
  type Transport,
} from '../../src/exchange/index.ts';
import { type Clock, day, instant, settableClock } from '../../src/kernel/day.ts';
import { SYSTEM_RANDOM } from '../../src/kernel/id.ts';
import type { Jurisdiction } from '../../src/kernel/jurisdiction.ts';
import { ok } from '../../src/kernel/result.ts';
import { type OpenNode, openNode, readLaw } from '../../src/node/index.ts';
import { elderHkid } from '../../src/node/published/claims-file.ts';
import { PUBLISHED_FIGURES } from '../../src/node/published/figures.ts';
import { type Elder, generateElders } from '../../src/node/published/generate-elders.ts';
import { generateVisits, type Visit } from '../../src/node/published/generate-visits.ts';
import { registerElders } from '../../src/node/published/register-elders.ts';
import { exchangeAll } from '../../src/node/published/replay.ts';
import { replayPilot } from '../../src/node/published/replay-pilot.ts';
import { seededRandom } from '../../src/node/published/seeded-random.ts';
import { claimFor, PROVIDER } from './claims-sides.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';

const ELDERS = 30;
const LIMIT_HKD = 8000;
const WEEKS_BEFORE_THE_BREAK = 55;
const LIVE = '2026-11-27T02:00:00Z';
const rulebook = readLaw({ policy_dir: undefined });
const keys_file: KeysFile = createKeysFile(instant(LIVE));
const SILENT = { info: () => undefined, warn: () => undefined, error: () => undefined };

const fresh = new Map<Jurisdiction, FreshDatabase>();
beforeAll(async () => {
  for (const node of ['HK', 'GD'] as const) fresh.set(node, await freshDatabase());
});
afterAll(() => Promise.all([...fresh.values()].map((one) => one.drop())));

function databaseOf(node: Jurisdiction) {
  const { database } = fresh.get(node) as FreshDatabase;
  return database;
}

/** Both nodes on the same books, with a clock of their own and messages that go from hand to hand. */
async function nodesAt(clock: Clock, replay: boolean): Promise<Record<'HK' | 'GD', OpenNode>> {
  const nodes = {} as Record<'HK' | 'GD', OpenNode>;
  const transport: Transport = {
    deliver: async (to, envelopes) => {
      const receipts = await nodes[to as 'HK' | 'GD'].exchange.receive(envelopes);
      if (!receipts.ok) throw new Error(receipts.error.code);
      return receipts.value;
    },
    ask: () => Promise.reject(new Error('nobody asks here')),
  };
  for (const node of ['HK', 'GD'] as const) {
    const source = { name: 'memory', read: async () => ok(keys_file) };
    const keys = await openKeyRing({ node, source, clock });
    if (!keys.ok) throw new Error(keys.error.code);
    nodes[node] = openNode({
      node,
      database: databaseOf(node),
      rulebook,
      log: SILENT,
      clock,
      random: SYSTEM_RANDOM,
      pair_keys: new Map([[node === 'HK' ? 'GD' : 'HK', new Uint8Array(32).fill(7)]]),
      keys: keys.value,
      transport,
      sends_past_only: replay,
    });
  }
  return nodes;
}

async function figures() {
  const [row] = await databaseOf('HK').rows<{ claims: number; paid: bigint; elders: number }>(
    `select count(*)::integer as claims, sum(voucher_hkd_minor)::bigint as paid,
            count(distinct person_id)::integer as elders
       from capital.claim where state = 'ADJUDICATED'`,
  );
  return row;
}

describe('a replay of the published pilot', () => {
  let elders: readonly Elder[] = [];
  let visits: readonly Visit[] = [];
  const clock = settableClock(`${PUBLISHED_FIGURES.from}T00:00:00Z`);

  async function replay(onWeek: (week: number) => void): Promise<number> {
    const { HK, GD } = await nodesAt(clock, true);
    await registerElders(HK, elders, day(PUBLISHED_FIGURES.from), () => undefined);
    let week = 0;
    return replayPilot(
      { home: HK, treating: GD, clock, check: () => undefined },
      { elders, visits },
      async () => onWeek(++week),
    );
  }

  it('that was broken off goes on where it stopped, whatever the nodes have taken in meanwhile', async () => {
    const random = seededRandom(11);
    elders = generateElders(random, LIMIT_HKD).slice(0, ELDERS);
    visits = generateVisits(random, rulebook.network, elders);
    await expect(
      replay((week) => {
        if (week === WEEKS_BEFORE_THE_BREAK) throw new Error('broken off');
      }),
    ).rejects.toThrow('broken off');
    const before = await figures();
    expect(before?.claims).toBeGreaterThan(0);
    expect(before?.claims).toBeLessThan(visits.length);

    const live = await nodesAt(settableClock(LIVE), false);
    const shown = { document_type: 'hkid' as const, number: elderHkid(0) };
    const draft = claimFor(
      { document: shown, birth_date: elders[0]?.birth_date ?? '' },
      { service_day: '2026-11-27' },
    );
    const [entered] = await submitClaims(live.GD.claims, [
      { principal: PROVIDER, key: 'entered-meanwhile', draft },
    ]);
    if (entered === undefined || !entered.ok) throw new Error('refused');

    clock.set(`${PUBLISHED_FIGURES.from}T00:00:00Z`);
    expect(await replay(() => undefined)).toBe(visits.length);
    const spent = visits.reduce((sum, visit) => sum + BigInt(visit.voucher_hkd) * 100n, 0n);
    expect(await figures()).toEqual({ claims: visits.length, paid: spent, elders: ELDERS });
    const stateOf = async () =>
      (
        await databaseOf('GD').rows<{ state: string }>(
          'select state from capital.claim where claim_id = $1',
          [entered.value.claim.claim_id],
        )
      )[0]?.state;
    expect(await stateOf()).toBe('SUBMITTED');

    const now = { home: live.HK, treating: live.GD, clock, check: () => undefined };
    await exchangeAll(now);
    expect(await stateOf()).not.toBe('SUBMITTED');
  });
});

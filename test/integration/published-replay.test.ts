import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { submitClaims } from '../../src/capital/claims/index.ts';
import { day, settableClock } from '../../src/kernel/day.ts';
import { elderHkid } from '../../src/node/published/claims-file.ts';
import { PUBLISHED_FIGURES } from '../../src/node/published/figures.ts';
import { type Elder, generateElders } from '../../src/node/published/generate-elders.ts';
import { generateVisits, type Visit } from '../../src/node/published/generate-visits.ts';
import { registerElders } from '../../src/node/published/register-elders.ts';
import { exchangeAll } from '../../src/node/published/replay.ts';
import { replayPilot } from '../../src/node/published/replay-pilot.ts';
import { seededRandom } from '../../src/node/published/seeded-random.ts';
import { claimFor, PROVIDER } from './claims-sides.ts';
import { type NodePair, openPair, rulebook } from './node-pair.ts';

const ELDERS = 30;
const LIMIT_HKD = 8000;
const WEEKS_BEFORE_THE_BREAK = 55;
const LIVE = '2026-11-27T02:00:00Z';

let pair: NodePair;
beforeAll(async () => {
  pair = await openPair(LIVE);
});
afterAll(() => pair?.drop());

async function figures() {
  const [row] = await pair.databases.HK.rows<{ claims: number; paid: bigint; elders: number }>(
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
    const { HK, GD } = await pair.open(clock, 'replay');
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

    const live = await pair.open(settableClock(LIVE));
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
        await pair.databases.GD.rows<{ state: string }>(
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

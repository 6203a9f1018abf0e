import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MUST_HAPPEN } from './play/must-happen.ts';
import { runSeed, type SeedReport } from './run-seed.ts';
import { type FederationBed, openFederationBed } from './world/three-nodes.ts';

/** The one seed to play again; its whole story is shown. */
const AGAIN = process.env['SAMPAN_TEST_SEED'];
const SEEDS = AGAIN === undefined ? Number(process.env['SAMPAN_TEST_SEEDS'] ?? 500) : 1;
const FIRST = AGAIN === undefined ? 1 : Number(AGAIN);

/** Seeds at a time, each on databases of its own: while one waits for its database another goes on. */
const LANES = 3;
const GROUP = 50;
const GROUP_MS = 900_000;
/** With fewer seeds chance may leave something out. */
const ENOUGH = 400;
const PROBLEMS_SHOWN = 12;

function groups(): number[][] {
  const seeds = Array.from({ length: SEEDS }, (_, index) => FIRST + index);
  const count = Math.ceil(seeds.length / GROUP);
  return Array.from({ length: count }, (_, nth) => seeds.slice(nth * GROUP, (nth + 1) * GROUP));
}

function failure(seed: number, { problems, story }: SeedReport): string {
  const shown = problems.slice(0, PROBLEMS_SHOWN).join('\n');
  const told = AGAIN === undefined ? '' : `\n\n${story.join('\n')}`;
  const command = `SAMPAN_TEST_SEED=${seed} npm run test:federation -- seeds`;
  return `Seed ${seed}: ${problems.length} problems\n${shown}\nPlay it again: ${command}${told}`;
}

describe('three nodes in all weathers', () => {
  const beds: FederationBed[] = [];
  const tally = new Map<string, number>();
  beforeAll(async () => {
    for (let lane = 0; lane < Math.min(LANES, SEEDS); lane++) beds.push(await openFederationBed());
  });
  afterAll(async () => {
    for (const bed of beds) await bed.drop();
  });

  /** Plays seeds from a queue until it is empty; gives what failed. */
  async function playFrom(queue: number[], bed: FederationBed): Promise<string[]> {
    const failed: string[] = [];
    for (let seed = queue.shift(); seed !== undefined; seed = queue.shift()) {
      const report = await runSeed(bed, seed);
      for (const [what, times] of report.tally) tally.set(what, (tally.get(what) ?? 0) + times);
      if (report.problems.length > 0) failed.push(failure(seed, report));
    }
    return failed;
  }

  for (const seeds of groups()) {
    const name = `agree on both books after seeds ${seeds[0]} to ${seeds.at(-1)}`;
    it(name, { timeout: GROUP_MS }, async () => {
      const queue = [...seeds];
      const failed = await Promise.all(beds.map((bed) => playFrom(queue, bed)));
      expect(failed.flat().join('\n\n')).toBe('');
    });
  }

  it.skipIf(SEEDS < ENOUGH)('have met everything that may happen', () => {
    expect(MUST_HAPPEN.filter((what) => !tally.has(what))).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runSeed, type SeedReport } from './run-seed.ts';
import { type FederationBed, openFederationBed } from './three-nodes.ts';

/** Seeds of a whole run, over all files. */
const SEEDS = Number(process.env['SAMPAN_TEST_SEEDS'] ?? 500);
/** The one seed to play again; its whole story is shown. */
const AGAIN = process.env['SAMPAN_TEST_SEED'];
/** With fewer seeds in a file chance may leave something out. */
const ENOUGH = 200;
const PROBLEMS_SHOWN = 12;
const SEED_MS = 60_000;

/** What has to have happened in a file's seeds, so that a script that does nothing cannot pass. */
const MUST_HAPPEN = [
  'claim ended ADJUDICATED',
  'claim ended DENIED',
  'claim ended EXPIRED',
  'claim ended RETURNED',
  'claim ended REVERSED',
  'confirm',
  'confirm refused',
  'confirm without answer',
  'consent given',
  'credit job broken off',
  'days pass',
  'delivery failing',
  'delivery unreachable',
  'expiry job broken off',
  'holds expired',
  'key with other content',
  'one way cut',
  'pairing declared',
  'process ended at statement',
  'process ended at commit',
  'process ended at committed',
  'process killed at rest',
  'question answered',
  'question could not be asked',
  'reverse',
  'reverse refused',
  'reverse without answer',
  'submission without answer',
  'submission repeated',
  'submissions together',
  'unknown point at Macao',
  'window closed',
  'window settled',
  'network drop',
  'network lose_answer',
  'network duplicate',
  'network delay',
  'network cut',
  'network arrives late',
];

function seedsOf(part: number, parts: number): readonly number[] {
  if (AGAIN !== undefined) return part === 0 ? [Number(AGAIN)] : [];
  const all = Array.from({ length: SEEDS }, (_, index) => index + 1);
  return all.filter((seed) => seed % parts === part);
}

function failure(seed: number, { problems, story }: SeedReport): string {
  const shown = problems.slice(0, PROBLEMS_SHOWN).join('\n');
  const told = AGAIN === undefined ? '' : `\n\n${story.join('\n')}`;
  const command = `SAMPAN_TEST_SEED=${seed} npm run test:federation -- seeds`;
  return `seed ${seed}: ${problems.length} problems\n${shown}\nPlay it again: ${command}${told}`;
}

/** Plays one part of the seeds, on databases of its own. */
export function playSeeds(part: number, parts: number): void {
  const seeds = seedsOf(part, parts);
  describe.skipIf(seeds.length === 0)(`three nodes, seeds ${part} of ${parts}`, () => {
    let bed: FederationBed;
    const tally = new Map<string, number>();
    beforeAll(async () => {
      bed = await openFederationBed();
    });
    afterAll(() => bed.drop());

    it.each(seeds)('both books agree after seed %i', { timeout: SEED_MS }, async (seed) => {
      const report = await runSeed(bed, seed);
      for (const [what, times] of report.tally) tally.set(what, (tally.get(what) ?? 0) + times);
      if (report.problems.length > 0) expect.fail(failure(seed, report));
    });

    it.skipIf(seeds.length < ENOUGH)('everything has happened that may happen', () => {
      expect(MUST_HAPPEN.filter((what) => !tally.has(what))).toEqual([]);
    });
  });
}

import { compareBooks } from './compare-books.ts';
import { compareClaims } from './compare-claims.ts';
import { registerElders } from './play/elders.ts';
import { endHolds, endMonths, fileUnanswered, mendAll, settle } from './play/heal.ts';
import { note, type Play, pick } from './play/play.ts';
import { playScript } from './play/seed-script.ts';
import { seededRandom } from './world/seeded-random.ts';
import type { FederationBed } from './world/three-nodes.ts';

/** What one seed came to. */
export interface SeedReport {
  readonly problems: readonly string[];
  readonly story: readonly string[];
  readonly tally: ReadonlyMap<string, number>;
}

/** Days around which something ends: a year, a month, or nothing. */
const BEGINNINGS = [
  '2025-12-12T01:00:00Z',
  '2025-12-29T07:30:00Z',
  '2026-01-15T15:50:00Z',
  '2026-01-30T09:00:00Z',
  '2026-03-10T03:00:00Z',
];
const EVENTS = 22;
/** Every so many seeds all decisions are decided once more. */
const REPLAY_EVERY = 4;

/** Plays one seed from empty books to the end of the month, and compares everything. */
export async function runSeed(bed: FederationBed, seed: number): Promise<SeedReport> {
  const random = seededRandom(seed * 7919);
  const federation = await bed.begin(seed, pick(random, BEGINNINGS));
  const elders = await registerElders(federation.nodes.HK, random);
  const play: Play = {
    federation,
    random,
    elders,
    filings: [],
    story: [],
    tally: new Map(),
    problems: [],
  };
  await playScript(play, EVENTS);
  mendAll(play);
  await settle(play);
  await fileUnanswered(play);
  await settle(play);
  await endHolds(play);
  await endMonths(play);
  countWeather(play);
  const { HK, MO, GD } = federation.nodes;
  const books = { HK: HK.database, MO: MO.database, GD: GD.database };
  const claims = await compareClaims(books, play.filings);
  for (const state of claims.states) note(play, `claim ended ${state}`);
  play.problems.push(
    ...claims.problems,
    ...(await compareBooks(books, { replay: seed % REPLAY_EVERY === 0 })),
    ...federation.complaints,
  );
  return play;
}

/** Counts what the network did to messages and questions. */
function countWeather({ federation, tally }: Play): void {
  for (const line of federation.network.log) {
    const fate = /(drop|lose_answer|duplicate|delay|garble|cut|arrives late)$/.exec(line)?.[1];
    if (fate === undefined) continue;
    const what = `network ${fate}`;
    tally.set(what, (tally.get(what) ?? 0) + 1);
  }
}

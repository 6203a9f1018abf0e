import { JURISDICTIONS } from '../../../src/kernel/jurisdiction.ts';
import { FAIR } from '../world/simulated-network.ts';
import { askFor } from './counter-events.ts';
import { close, creditAll, expire, pay, windowsOf } from './home-events.ts';
import { file, note, type Play, pump } from './play.ts';

const ROUNDS_MAX = 80;
/** Longer than any hold. */
const HOLD_MS = 16 * 24 * 3_600_000;

/** Ends all trouble: ways mended, processes started anew, and nothing lost any more. */
export function mendAll(play: Play): void {
  const { federation } = play;
  federation.network.mend();
  federation.network.setWeather(FAIR);
  for (const side of JURISDICTIONS) federation.restart(side);
}

/** Lets all nodes deliver until nobody has anything to send and nothing is on its way. */
export async function settle(play: Play): Promise<void> {
  const { network } = play.federation;
  for (let round = 0; round < ROUNDS_MAX; round++) {
    let isQuiet = network.delayed === 0;
    for (const side of JURISDICTIONS) isQuiet = (await pump(play, side)) && isQuiet;
    if (isQuiet) return;
    await network.advance(2_000);
  }
  play.problems.push(`not quiet after ${ROUNDS_MAX} rounds`);
}

/** Whoever never heard an answer sends once more. */
export async function fileUnanswered(play: Play): Promise<void> {
  for (const filing of play.filings) if (filing.claim_id === null) await file(play, filing);
}

/** Brings every claim to its end: what is held is confirmed by chance, and what is not runs out. */
export async function endHolds(play: Play): Promise<void> {
  const { federation, random, filings } = play;
  const held = await federation.nodes.GD.database.rows<{ claim_id: string }>(
    `select claim_id from capital.claim where state = 'HELD' order by claim_id`,
  );
  const ids = new Set(held.map(({ claim_id }) => claim_id));
  for (const filing of filings) {
    if (!ids.has(filing.claim_id ?? '') || random.chance(0.5)) continue;
    await askFor(play, filing, 'confirm');
  }
  await settle(play);
  await federation.network.advance(HOLD_MS);
  await expire(play);
  await creditAll(play);
  await settle(play);
}

/** Closes every window, lets both sides compare, and has some of the windows paid. */
export async function endMonths(play: Play): Promise<void> {
  for (const { key, state } of await windowsOf(play)) {
    if (state !== 'INSTRUCTED' && state !== 'SETTLED') await close(play, key);
  }
  await settle(play);
  for (const { key, state } of await windowsOf(play)) {
    // What was instructed has to be paid.
    if (state === 'INSTRUCTED' || play.random.chance(0.3)) await pay(play, key);
  }
  await settle(play);
  note(play, 'months ended');
}

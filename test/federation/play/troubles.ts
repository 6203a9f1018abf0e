import { JURISDICTIONS, type Jurisdiction } from '../../../src/kernel/jurisdiction.ts';
import { FAIR, STORM } from '../world/simulated-network.ts';
import { note, type Play, pick } from './play.ts';

const LONGEST_STEPS = 45;
/** The mainland and Hong Kong have something to lose; Macao mostly looks on. */
const MOSTLY: readonly Jurisdiction[] = ['HK', 'HK', 'HK', 'GD', 'GD', 'GD', 'MO'];

/** A process will end at one of its next steps. */
export function armCrash(play: Play): void {
  const side = pick(play.random, MOSTLY);
  note(play, `end of a process prepared`, side);
  play.federation.nodes[side].crashing.crashAfter(1 + play.random.below(LONGEST_STEPS));
}

/** A connection to a database will break at one of the next steps. */
export function armLostConnection(play: Play): void {
  const side = pick(play.random, MOSTLY);
  note(play, 'loss of a connection prepared', side);
  play.federation.nodes[side].crashing.loseConnectionAfter(1 + play.random.below(LONGEST_STEPS));
}

/** Processes that have ended are started again, sooner or later; one that lives may be ended between two steps. */
export function restartSome(play: Play, probability: number): void {
  const { federation, random } = play;
  for (const side of JURISDICTIONS) {
    const { crashedAt } = federation.nodes[side].crashing;
    const isDue = crashedAt === null ? random.chance(0.01) : random.chance(probability);
    if (!isDue) continue;
    note(
      play,
      crashedAt === null ? 'process killed at rest' : `process ended at ${crashedAt}`,
      side,
    );
    federation.restart(side);
  }
}

/** One direction between two sides is cut. */
export function cut(play: Play): void {
  const from = pick(play.random, JURISDICTIONS);
  const to = pick(
    play.random,
    JURISDICTIONS.filter((side) => side !== from),
  );
  note(play, 'one way cut', `${from}>${to}`);
  play.federation.network.cut(from, to);
}

/** The network is whole again. */
export function mend(play: Play): void {
  note(play, 'ways mended');
  play.federation.network.mend();
}

/** Fair, stormy, or a delay for everything. */
export function changeWeather(play: Play): void {
  const { random, federation } = play;
  const weather = pick(random, [FAIR, STORM, STORM, { ...STORM, drop: 0, delay: 0.6 }]);
  note(play, 'weather changed');
  federation.network.setWeather(weather);
}

import { JURISDICTIONS } from '../../../src/kernel/jurisdiction.ts';
import {
  act,
  ask,
  giveConsent,
  pair,
  repeat,
  reuseKey,
  submit,
  submitAtHome,
  submitAtMacao,
  submitFromWrongSide,
} from './counter-events.ts';
import { closeSome, creditAll, expire, paySome } from './home-events.ts';
import { note, type Play, pick, pump } from './play.ts';
import { armCrash, armLostConnection, changeWeather, cut, mend, restartSome } from './troubles.ts';

const HOUR_MS = 3_600_000;

/** What may happen next, with how often it does against the others. */
const EVENTS: readonly (readonly [number, (play: Play) => Promise<void> | void])[] = [
  [9, (play) => submit(play, 'provider')],
  [9, (play) => submit(play, 'clerk')],
  [9, (play) => act(play, 'confirm')],
  [6, (play) => act(play, 'reverse')],
  [3, repeat],
  [2, reuseKey],
  [3, pair],
  [2, giveConsent],
  [2, ask],
  [1, submitAtMacao],
  [1, submitFromWrongSide],
  [2, submitAtHome],
  [2, creditAll],
  [2, expire],
  [3, closeSome],
  [2, paySome],
  [2, passDays],
  [10, armCrash],
  [3, armLostConnection],
  [3, changeWeather],
  [3, cut],
  [3, mend],
];
const WEIGHTS = EVENTS.reduce((sum, [weight]) => sum + weight, 0);

/** Days pass, sometimes so many that holds run out and a month or a year ends. */
async function passDays(play: Play): Promise<void> {
  const { random, federation } = play;
  const days = random.chance(0.3) ? 15 + random.below(5) : 1 + random.below(4);
  note(play, 'days pass', String(days));
  await federation.network.advance(days * 24 * HOUR_MS + random.below(HOUR_MS));
}

/** Lets things happen in an order that follows from the seed, with deliveries between them. */
export async function playScript(play: Play, events: number): Promise<void> {
  const { random, federation } = play;
  for (let turn = 0; turn < events; turn++) {
    await nextEvent(play);
    restartSome(play, 0.5);
    for (let round = random.below(3); round > 0; round--) {
      await pump(play, random.chance(0.1) ? 'MO' : pick(random, ['HK', 'GD']));
    }
    await federation.network.advance(random.below(8_000));
    restartSome(play, 0.5);
  }
  for (const side of JURISDICTIONS) await pump(play, side);
}

async function nextEvent(play: Play): Promise<void> {
  let left = play.random.below(WEIGHTS);
  for (const [weight, happen] of EVENTS) {
    left -= weight;
    if (left < 0) return happen(play);
  }
}

import type { Transport } from '../../../src/exchange/index.ts';
import type { Clock, Instant } from '../../../src/kernel/day.ts';
import type { Fault } from '../../../src/kernel/fault.ts';
import type { Jurisdiction } from '../../../src/kernel/jurisdiction.ts';
import type { Result } from '../../../src/kernel/result.ts';
import { seededRandom } from './seeded-random.ts';

/** What the network needs of a node. */
interface Reachable {
  receive(envelopes: readonly string[]): Promise<Result<readonly string[], Fault>>;
  answer(envelope: string): Promise<Result<string, Fault>>;
}

/** Probabilities, from 0 to 1, of what may happen to one delivery or question. */
export interface Weather {
  /** It is lost on its way. */
  readonly drop: number;
  /** It arrives, its answer is lost. */
  readonly lose_answer: number;
  /** It arrives twice at once; the sender hears the second answer. */
  readonly duplicate: number;
  /** The sender gives up; it arrives later, after others that were sent later. */
  readonly delay: number;
  /** It arrives, and a character of its answer is damaged on the way back. */
  readonly garble: number;
  /** Longest delay, in milliseconds. */
  readonly delay_ms: number;
}

export const FAIR: Weather = {
  drop: 0,
  lose_answer: 0,
  duplicate: 0,
  delay: 0,
  garble: 0,
  delay_ms: 0,
};
export const STORM: Weather = {
  drop: 0.15,
  lose_answer: 0.15,
  duplicate: 0.15,
  delay: 0.15,
  garble: 0.1,
  delay_ms: 20_000,
};

/** A clock that the simulation moves. */
export interface MovableClock extends Clock {
  set(at: Instant): void;
}

/** The network between nodes of one process, with virtual time. */
export interface SimulatedNetwork {
  /** Connects a side; `node` gives null while its process is down. */
  join(side: Jurisdiction, node: () => Reachable | null): void;
  transport(from: Jurisdiction): Transport;
  /** Cuts one direction. */
  cut(from: Jurisdiction, to: Jurisdiction): void;
  /** Mends all cuts. */
  mend(): void;
  setWeather(weather: Weather): void;
  /** Moves time on and lets arrive what was delayed until then, in order of its time. */
  advance(ms: number): Promise<void>;
  /** Deliveries that are still on their way. */
  readonly delayed: number;
  /** What happened, one line each: equal for equal seeds. */
  readonly log: readonly string[];
}

interface Delayed {
  readonly due: number;
  readonly arrive: () => Promise<unknown>;
  readonly label: string;
}

type Fate = 'arrives' | 'drop' | 'lose_answer' | 'duplicate' | 'delay' | 'garble' | 'cut';

const FATES = ['drop', 'lose_answer', 'duplicate', 'delay', 'garble'] as const;

/** The text with another character in its middle. */
function damaged(text: string): string {
  const middle = Math.floor(text.length / 2);
  return `${text.slice(0, middle)}${text[middle] === 'A' ? 'B' : 'A'}${text.slice(middle + 1)}`;
}

/** Makes a network whose every accident follows from the seed. */
export function simulatedNetwork(options: {
  readonly seed: number;
  readonly clock: MovableClock;
  readonly weather?: Weather;
}): SimulatedNetwork {
  const { clock } = options;
  const random = seededRandom(options.seed);
  const nodes = new Map<Jurisdiction, () => Reachable | null>();
  const cuts = new Set<string>();
  const log: string[] = [];
  let weather = options.weather ?? FAIR;
  let delayed: Delayed[] = [];

  const fateOf = (from: Jurisdiction, to: Jurisdiction): Fate => {
    if (cuts.has(`${from}>${to}`)) return 'cut';
    // One draw for each kind of accident, whatever the outcome: changing a probability keeps the rest of the run.
    const fates = FATES.filter((fate) => random.chance(weather[fate]));
    return fates[0] ?? 'arrives';
  };

  async function carry<T>(
    from: Jurisdiction,
    to: Jurisdiction,
    label: string,
    reach: (node: Reachable) => Promise<Result<T, Fault>>,
    damage: (answer: T) => T,
  ): Promise<T> {
    const arrive = async (): Promise<T> => {
      const node = nodes.get(to)?.() ?? null;
      if (node === null) throw new Error(`${to} is down`);
      const answer = await reach(node);
      if (!answer.ok) throw new Error(answer.error.code);
      return answer.value;
    };
    const fate = fateOf(from, to);
    log.push(`${clock.now().toString()} ${from}>${to} ${label} ${fate}`);
    if (fate === 'delay') {
      const due = clock.now().epochMilliseconds + 1 + random.below(weather.delay_ms);
      delayed.push({ due, arrive, label: `${from}>${to} ${label}` });
    }
    if (fate === 'drop' || fate === 'cut' || fate === 'delay') throw new Error(`network: ${fate}`);
    const answer = await arrive();
    if (fate === 'lose_answer') throw new Error('network: lose_answer');
    if (fate === 'garble') return damage(answer);
    return fate === 'duplicate' ? arrive() : answer;
  }

  const nextDue = (until: number): Delayed | undefined => {
    const [first] = delayed.filter(({ due }) => due <= until).sort((a, b) => a.due - b.due);
    delayed = delayed.filter((one) => one !== first);
    return first;
  };

  return {
    join: (side, node) => nodes.set(side, node),
    transport: (from) => ({
      deliver: (to, envelopes) =>
        carry(
          from,
          to,
          `${envelopes.length} messages`,
          (node) => node.receive(envelopes),
          (receipts) => receipts.map(damaged),
        ),
      ask: (to, envelope) => carry(from, to, 'question', (node) => node.answer(envelope), damaged),
    }),
    cut: (from, to) => cuts.add(`${from}>${to}`),
    mend: () => cuts.clear(),
    setWeather: (next) => {
      weather = next;
    },
    async advance(ms) {
      const until = clock.now().add({ milliseconds: ms });
      for (let one = nextDue(until.epochMilliseconds); one !== undefined; ) {
        log.push(`${one.due} ${one.label} arrives late`);
        // Nobody waits for the answer any more, and nobody hears of a failure.
        await one.arrive().catch(() => undefined);
        one = nextDue(until.epochMilliseconds);
      }
      clock.set(until);
    },
    get delayed() {
      return delayed.length;
    },
    log,
  };
}

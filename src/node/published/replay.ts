import type { OpenNode } from '../open-node.ts';

/** The two nodes of a replay and the clock that both of them show. */
export interface Replay {
  readonly home: OpenNode;
  readonly treating: OpenNode;
  readonly clock: { set(at: string): void };
}

/** Lets both sides deliver until nothing is on its way. Throws when a side does not answer as it should. */
export async function exchangeAll({ home, treating }: Replay): Promise<void> {
  for (;;) {
    const rounds = [...(await treating.exchange.pump()), ...(await home.exchange.pump())];
    if (rounds.every((round) => round.outcome === 'idle')) return;
    const stuck = rounds.find((round) => STUCK.includes(round.outcome));
    if (stuck !== undefined)
      throw new Error(`The exchange with ${stuck.peer} is ${stuck.outcome}.`);
  }
}

const STUCK: readonly string[] = ['paused', 'failing', 'unreachable'];

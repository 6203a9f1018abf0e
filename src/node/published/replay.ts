import type { OpenNode } from '../open-node.ts';

/** The two nodes of a replay and the clock that both of them show. */
export interface Replay {
  readonly home: OpenNode;
  readonly treating: OpenNode;
  readonly clock: { set(at: string): void };
  /** Throws when the nodes may be at work themselves again. */
  readonly check: () => void;
}

/** Lets both sides deliver until nothing is on its way. Throws when a side does not answer as it should. */
export async function exchangeAll({ home, treating, check }: Replay): Promise<void> {
  for (;;) {
    check();
    // Both at once: while one database writes, this process seals and decides for the other side.
    const rounds = (await Promise.all([treating.exchange.pump(), home.exchange.pump()])).flat();
    if (rounds.every((round) => round.outcome === 'idle') && (await isQuiet(treating, home)))
      return;
    const stuck = rounds.find((round) => STUCK.includes(round.outcome));
    if (stuck !== undefined)
      throw new Error(`The exchange with ${stuck.peer} is ${stuck.outcome}.`);
  }
}

/** A side that was idle may have got an answer to send meanwhile, so quiet means idle once more. */
async function isQuiet(...nodes: readonly OpenNode[]): Promise<boolean> {
  for (const { exchange } of nodes) {
    const rounds = await exchange.pump();
    if (rounds.some((round) => round.outcome !== 'idle')) return false;
  }
  return true;
}

const STUCK: readonly string[] = ['paused', 'failing', 'unreachable'];

import { setTimeout as pause } from 'node:timers/promises';
import type { OpenNode } from '../open-node.ts';
import { PUBLISHED_FIGURES } from './figures.ts';

const TRIES = 20;
const PAUSE_MS = 250;

/** Whether the stream of messages to the other side begins with one of a day that the replay does not come to. */
async function isHeldUp({ exchange }: OpenNode, other: OpenNode): Promise<boolean> {
  const peers = await exchange.views.peers();
  return peers.some(
    ({ peer, assigned, answered, oldest_waiting_at }) =>
      peer === other.exchange.node &&
      assigned > answered &&
      (oldest_waiting_at ?? '') > PUBLISHED_FIGURES.to,
  );
}

/**
 * Ends pauses after failures, whose end is a moment of today's clock, and waits until deliveries that were under way when the replay began have ended: what has its number in the stream goes
 * before everything that the replay sends. Throws when they do not end.
 */
export async function awaitQuiet(home: OpenNode, treating: OpenNode): Promise<void> {
  await home.exchange.views.deliverNow(treating.exchange.node);
  await treating.exchange.views.deliverNow(home.exchange.node);
  for (let tries = 0; tries < TRIES; tries++) {
    if (!(await isHeldUp(home, treating)) && !(await isHeldUp(treating, home))) return;
    await pause(PAUSE_MS);
  }
  throw new Error(
    'Messages between Hong Kong and Guangdong wait for delivery; start both nodes, let them be delivered, and try again.',
  );
}

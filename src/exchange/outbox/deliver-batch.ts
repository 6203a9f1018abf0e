import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import {
  backoffMs,
  findPeer,
  noteContact,
  noteFailure,
  type Peer,
  SEALED_PER_BYTE,
  takeTurn,
} from '../peers/index.ts';
import { messageText, seal, textDigest } from '../wire/index.ts';
import type { DeliveryPorts } from './ports.ts';
import { readAnswers, type Sealed } from './read-answers.ts';
import {
  hasWaiting,
  type NumberedMessage,
  nextBatch,
  numberMessages,
  recordAnswers,
  rewindTo,
} from './store.ts';

/** How one round to one side ended. */
export interface Round {
  readonly peer: Jurisdiction;
  /**
   * `idle` nothing to send · `busy` another process has the turn · `waiting` a pause after a failure is not over ·
   * `paused` by the operator · `delivered` some were answered · `rewound` an earlier message is wanted ·
   * `failing` the side answered but not well · `unreachable` no answer.
   */
  readonly outcome:
    | 'idle'
    | 'busy'
    | 'waiting'
    | 'paused'
    | 'delivered'
    | 'rewound'
    | 'failing'
    | 'unreachable';
  /** Messages that were answered for in this round. */
  readonly answered: number;
  /** For `waiting`, `failing` and `unreachable`: milliseconds until the next attempt. */
  readonly wait_ms: number;
}

function sealOne(ports: DeliveryPorts, message: NumberedMessage): Sealed | null {
  const { node, keys } = ports;
  const to = keys.encryptionKey(message.peer);
  if (to === null || message.body === null) return null;
  const text = messageText({ ...message, from: node, to: message.peer }, message.body);
  const envelope = seal(text, 'sampan-message', keys, message.peer, to);
  return {
    sequence: message.sequence,
    envelope,
    envelope_hash: textDigest(envelope),
    hash: textDigest(text),
  };
}

/** Seals until the delivery is full. */
function sealBatch(ports: DeliveryPorts, batch: readonly NumberedMessage[]): Sealed[] {
  const sealed: Sealed[] = [];
  let bytes = 0;
  for (const message of batch) {
    const one = sealOne(ports, message);
    if (one === null) break;
    bytes += one.envelope.length;
    if (sealed.length > 0 && bytes > ports.limits.batch_bytes) break;
    sealed.push(one);
  }
  return sealed;
}

async function failed(
  ports: DeliveryPorts,
  peer: Peer,
  code: string,
  answered: number,
): Promise<Round> {
  const now = ports.clock.now();
  const wait_ms = backoffMs(peer.failures + 1, ports.limits, ports.random);
  const next_attempt_at = now.add({ milliseconds: wait_ms });
  await noteFailure(ports.database, peer.peer, { code, now, next_attempt_at });
  ports.log.warn({ flow: 'exchange', peer: peer.peer, code, wait_ms }, 'delivery failed');
  const outcome = code === 'peer.unreachable' ? 'unreachable' : 'failing';
  return { peer: peer.peer, outcome, answered, wait_ms };
}

async function deliverSealed(ports: DeliveryPorts, peer: Peer, batch: Sealed[]): Promise<Round> {
  let receipts: readonly string[];
  try {
    const envelopes = batch.map((one) => one.envelope);
    receipts = await ports.transport.deliver(peer.peer, envelopes);
  } catch (error) {
    ports.log.info({ flow: 'exchange', peer: peer.peer, error }, 'no answer');
    return failed(ports, peer, 'peer.unreachable', 0);
  }
  const read = () => readAnswers(batch, receipts, peer.peer, ports.keys);
  let { answers, stopped } = read();
  // A receipt signed with a key that came after our last look at the keys.
  if (stopped?.why === 'failing' && (await ports.keys.refresh())) ({ answers, stopped } = read());
  await recordAnswers(ports.database, peer.peer, answers, ports.clock.now());
  if (stopped?.why === 'failing') return failed(ports, peer, stopped.code, answers.length);
  if (stopped?.why === 'gap') {
    const rewound = await rewindTo(ports.database, peer.peer, stopped.expected);
    if (!rewound) return failed(ports, peer, 'message.sequence_gap', answers.length);
    return { peer: peer.peer, outcome: 'rewound', answered: answers.length, wait_ms: 0 };
  }
  await noteContact(ports.database, peer.peer, ports.clock.now());
  return { peer: peer.peer, outcome: 'delivered', answered: answers.length, wait_ms: 0 };
}

async function deliverInTurn(ports: DeliveryPorts, side: Jurisdiction): Promise<Round> {
  const { database, clock, limits } = ports;
  const peer = await findPeer(database, side);
  const wait_ms = peer.next_attempt_at?.since(clock.now()).total('milliseconds') ?? 0;
  if (wait_ms > 0) return { peer: side, outcome: 'waiting', answered: 0, wait_ms };
  const until = ports.sends_past_only ? clock.now() : null;
  await numberMessages(database, side, limits.batch_messages, until);
  const batch = await nextBatch(database, side, {
    messages: limits.batch_messages,
    bytes: limits.batch_bytes / SEALED_PER_BYTE,
    until,
  });
  if (batch.length === 0) return { peer: side, outcome: 'idle', answered: 0, wait_ms: 0 };
  await ports.keys.refresh();
  const sealed = sealBatch(ports, batch);
  if (sealed.length > 0) return deliverSealed(ports, peer, sealed);
  const code = batch[0]?.body === null ? 'message.no_longer_kept' : 'message.key_unknown';
  return failed(ports, peer, code, 0);
}

/**
 * One round to one side: numbers what is committed, seals, delivers, verifies the receipts and stores them. Every step
 * is committed before the next begins, so that an end at any point leads at most to a delivery that is recognised.
 */
export async function deliverBatch(ports: DeliveryPorts, side: Jurisdiction): Promise<Round> {
  const ended = (outcome: Round['outcome']): Round => ({
    peer: side,
    outcome,
    answered: 0,
    wait_ms: 0,
  });
  if (await ports.isPaused()) return ended('paused');
  if (!(await hasWaiting(ports.database, side))) return ended('idle');
  return ports.database.transaction(async (turn) =>
    (await takeTurn(turn, side)) ? deliverInTurn(ports, side) : ended('busy'),
  );
}

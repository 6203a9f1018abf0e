import { setImmediate as otherWork } from 'node:timers/promises';
import { type Fault, fault } from '../../kernel/fault.ts';
import { newId } from '../../kernel/id.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import { isTransient, noteSignOfLife } from '../peers/index.ts';
import { countUnproven } from '../refusals/index.ts';
import {
  claimedSender,
  type OpenedMessage,
  openMessage,
  type Receipt,
  signReceipt,
  textDigest,
  USED_UP,
  type WireProblem,
} from '../wire/index.ts';
import type { Verdict } from './handle-messages.ts';
import type { InboxPorts } from './ports.ts';
import { takeMessages } from './take-messages.ts';

interface Opened {
  /** Messages of one side, in the order of their envelopes. */
  readonly messages: readonly OpenedMessage[];
  /** What is wrong with the envelope after them. */
  readonly problem: WireProblem | null;
}

/** Opens envelopes up to the first that cannot be opened or comes from another side than the first. */
async function openAll(ports: InboxPorts, envelopes: readonly string[]): Promise<Opened> {
  const messages: OpenedMessage[] = [];
  for (const envelope of envelopes) {
    let opened = openMessage(envelope, ports.keys);
    if (!opened.ok && opened.error === 'message.key_unknown' && (await ports.keys.refresh())) {
      opened = openMessage(envelope, ports.keys);
    }
    if (!opened.ok) return { messages, problem: opened.error };
    if (messages[0] !== undefined && messages[0].from !== opened.value.from) break;
    messages.push(opened.value);
    if (messages.length % 16 === 0) await otherWork();
  }
  return { messages, problem: null };
}

/** Cuts messages into groups whose texts together stay within `bytes`; a larger one stands alone. */
function groupsOf(messages: readonly OpenedMessage[], bytes: number): OpenedMessage[][] {
  const groups: OpenedMessage[][] = [];
  let room = 0;
  for (const message of messages) {
    room -= message.text.length;
    if (room < 0 || groups.length === 0) {
      groups.push([]);
      room = bytes - message.text.length;
    }
    groups.at(-1)?.push(message);
  }
  return groups;
}

/** Takes groups until one has to wait; gives whether all were used up. A failing database ends it early. */
async function takeGroups(
  ports: InboxPorts,
  messages: readonly OpenedMessage[],
  verdicts: Verdict[],
): Promise<'all' | 'some' | 'unavailable'> {
  const first = messages[0];
  if (first === undefined) return 'all';
  try {
    for (const group of groupsOf(messages, ports.limits.group_bytes)) {
      await takeMessages(ports, first.from, group, verdicts);
      if (!verdicts.every(({ outcome }) => USED_UP.has(outcome))) return 'some';
    }
    const soon = ports.clock.now().add({ milliseconds: ports.limits.backoff_first_ms });
    await noteSignOfLife(ports.database, first.from, soon);
    return 'all';
  } catch (error) {
    if (!isTransient(error)) throw error;
    ports.log.warn({ flow: 'exchange', error }, 'the database is not available');
    return 'unavailable';
  }
}

function receiptOf(ports: InboxPorts, verdict: Verdict, envelope: string): Receipt {
  return {
    from: ports.node,
    to: verdict.message.from,
    outcome: verdict.outcome,
    code: verdict.code,
    envelope: textDigest(envelope),
    message: verdict.message.hash,
    expected: verdict.expected,
    at: ports.clock.now().toString(),
  };
}

/** Rejects an envelope that cannot be opened: to whom it says it comes from, or to nobody known. */
async function reject(ports: InboxPorts, envelope: string, code: WireProblem): Promise<Receipt> {
  const { node, clock, random, database, log } = ports;
  const claimed_from = claimedSender(envelope);
  await countUnproven(database, { id: newId(clock, random), claimed_from, code }, clock.now());
  log.warn({ flow: 'exchange', claimed_from, code }, 'an envelope was rejected');
  return {
    from: node,
    to: claimed_from ?? node,
    outcome: 'rejected',
    code,
    envelope: textDigest(envelope),
    message: null,
    expected: null,
    at: clock.now().toString(),
  };
}

/**
 * Takes one delivery: opens, handles in order, and gives a signed receipt for each envelope up to the first that has
 * to wait. Fails with `request.too_large` or, when nothing could be taken, `node.unavailable`.
 */
export async function receiveMessages(
  ports: InboxPorts,
  envelopes: readonly string[],
): Promise<Result<readonly string[], Fault>> {
  const { batch_messages } = ports.limits;
  if (envelopes.length > batch_messages) {
    return no(fault('request.too_large', { limit: `${batch_messages}` }));
  }
  const { messages, problem } = await openAll(ports, envelopes);
  const verdicts: Verdict[] = [];
  const taken = await takeGroups(ports, messages, verdicts);
  if (taken === 'unavailable' && verdicts.length === 0) return no(fault('node.unavailable'));
  const receipts = verdicts.map((one, i) => receiptOf(ports, one, envelopes[i] ?? ''));
  if (taken === 'all' && problem !== null) {
    receipts.push(await reject(ports, envelopes[messages.length] ?? '', problem));
  }
  return ok(receipts.map((receipt) => signReceipt(receipt, ports.keys)));
}

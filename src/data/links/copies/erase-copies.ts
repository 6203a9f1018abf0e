import type { LinkPorts } from '../ports.ts';
import { COPY_ERASED, recallCopy } from './copy-messages.ts';
import { signErasure } from './erasure-proof.ts';
import { overdueCopies } from './holder-store.ts';
import { eraseDue } from './receiver-store.ts';

const AT_ONCE = 200;

/**
 * Erases copies of other sides' records whose time is over, each batch in one transaction with the signed word to its
 * home; cut off at any point nothing is erased without the word. Gives how many.
 */
export async function eraseCopies(ports: LinkPorts): Promise<number> {
  await ports.keys.refresh();
  let erased = 0;
  for (let batch = AT_ONCE; batch === AT_ONCE; erased += batch) {
    batch = await ports.database.transaction(async (session) => {
      const gone = await eraseDue(session, ports.clock.now(), AT_ONCE);
      for (const { home, link_id, institution, sha256, erased_at } of gone) {
        const word = {
          link_id,
          institution,
          sha256,
          erased_at: erased_at ?? ports.clock.now(),
          reason: 'time_ended' as const,
        };
        const proof = signErasure(word, ports.keys);
        await ports.send(session, { to: home, of: COPY_ERASED, body: { link_id, proof } });
      }
      return gone.length;
    });
  }
  return erased;
}

/** Asks again for copies that should be gone and of which nobody has said so; gives how many. */
export function recallOverdue(ports: LinkPorts): Promise<number> {
  return ports.database.transaction(async (session) => {
    const overdue = await overdueCopies(session, ports.clock.now(), AT_ONCE);
    for (const copy of overdue) await recallCopy(session, ports, copy);
    return overdue.length;
  });
}

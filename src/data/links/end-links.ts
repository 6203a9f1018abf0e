import { dayAt } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import type { Principal } from '../../kernel/principal.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import { holderFor } from './application/applicant.ts';
import { recallCopy } from './copies/copy-messages.ts';
import { copiesOf } from './copies/holder-store.ts';
import type { LinkPorts } from './ports.ts';
import { insertEvent, sweepFiles, writeRevocation } from './store.ts';
import { receiptLink } from './told/receipt-link.ts';
import { recordLinkAct } from './told/record-act.ts';

/**
 * Ends a link of the person who is signed in, at once: from the commit on nobody opens it, its files are gone, copies
 * that receivers keep are called back, and a receipt says so at both sides.
 * Doing it again changes nothing. Fails with `link.not_found`.
 */
export async function revokeLink(
  ports: LinkPorts,
  principal: Principal,
  of: { readonly link_id: string; readonly for_person: string | null },
): Promise<Result<null, Fault>> {
  const { link_id, for_person } = of;
  const { organisation, subject } = principal;
  const at = ports.clock.now();
  const today = dayAt(at, ZONE);
  const person_id = await holderFor(ports, principal, { for_person, today });
  if (person_id === null) return no(fault('link.not_found'));
  return ports.database.transaction(async (session) => {
    const ended = await writeRevocation(session, { link_id, person_id, at });
    if (ended === null) return no(fault('link.not_found'));
    const by = { side: ports.node, organisation, subject };
    if (ended.is_new) {
      await insertEvent(session, { link_id, outcome: 'revoked', at, by });
      const act = { by: principal, at, act: 'revoked' } as const;
      await recordLinkAct(session, { link_id, person_id }, act);
      await receiptLink(session, ports, { terms: ended.terms, act: 'withdrawn' });
      const copies = await copiesOf(session, [link_id]);
      for (const copy of copies) {
        if (copy.erased_at === null) await recallCopy(session, ports, copy);
      }
    }
    return ok(null);
  });
}

/** Removes the ciphertext of links that are over; gives how many files. */
export function sweepLinks({
  database,
  clock,
}: Pick<LinkPorts, 'database' | 'clock'>): Promise<number> {
  return database.transaction((session) => sweepFiles(session, clock.now()));
}

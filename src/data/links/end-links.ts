import { type Fault, fault } from '../../kernel/fault.ts';
import type { Principal } from '../../kernel/principal.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { LinkPorts } from './ports.ts';
import { insertEvent, sweepFiles, writeRevocation } from './store.ts';
import { recordLinkAct } from './told/record-act.ts';

/**
 * Ends a link of the person who is signed in, at once: from the commit on nobody opens it, and its files are gone.
 * Doing it again changes nothing. Fails with `link.not_found`.
 */
export function revokeLink(
  ports: LinkPorts,
  principal: Principal,
  link_id: string,
): Promise<Result<null, Fault>> {
  return ports.database.transaction(async (session) => {
    const { person_id, organisation, subject } = principal;
    if (person_id === undefined) return no(fault('link.not_found'));
    const at = ports.clock.now();
    const ended = await writeRevocation(session, { link_id, person_id, at });
    if (ended === 'none') return no(fault('link.not_found'));
    const by = { side: ports.node, organisation, subject };
    if (ended !== 'revoked') return ok(null);
    await insertEvent(session, { link_id, outcome: 'revoked', at, by });
    const act = { by: principal, at, act: 'revoked' } as const;
    await recordLinkAct(session, { link_id, person_id }, act);
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

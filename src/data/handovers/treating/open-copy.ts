import { type Fault, fault } from '../../../kernel/fault.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { COPY_OPENED } from '../messages.ts';
import type { HandoverPorts } from '../ports.ts';
import { readDeskCopy } from './desk-copy-store.ts';
import { findDesk } from './desk-store.ts';
import { staffOf } from './request-handover.ts';

/**
 * Opens the copy of a record for a clinician of the hospital, within the caller's transaction; home is told, and tells the
 * patient. Fails with `handover.not_found` or `handover.copy_none`.
 */
export async function openCopy(
  session: Session,
  ports: HandoverPorts,
  principal: Principal,
  of: { readonly handover_id: string; readonly institution: string },
): Promise<Result<Uint8Array, Fault>> {
  const desk = await findDesk(session, of);
  if (desk === null) return no(fault('handover.not_found'));
  const copy = await readDeskCopy(session, of.handover_id);
  if (copy === null) return no(fault('handover.copy_none'));
  await ports.send(session, {
    to: desk.home,
    of: COPY_OPENED,
    body: {
      handover_id: of.handover_id,
      copy_id: copy.copy_id,
      opened_at: ports.clock.now().toString(),
      by: staffOf(principal),
    },
  });
  return ok(copy.bytes);
}

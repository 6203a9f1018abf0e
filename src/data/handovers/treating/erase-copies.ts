import { dayAt, type Instant } from '../../../kernel/day.ts';
import { type Jurisdiction, ZONE } from '../../../kernel/jurisdiction.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { fetchFile } from '../fetch-file.ts';
import { COPY_ERASED } from '../messages.ts';
import type { HandoverPorts } from '../ports.ts';
import { comingCopies, endedCopies, eraseCopy, holdCopy } from './desk-copy-store.ts';

const AT_ONCE = 200;

/**
 * Keeps the copies at a hospital as they should be: fetches those that did not fit into their message, and erases those
 * whose last day has passed. Doing it again changes nothing.
 */
export async function tendCopies(
  ports: HandoverPorts,
): Promise<{ readonly fetched: number; readonly erased: number; readonly waiting: number }> {
  const today = dayAt(ports.clock.now(), ZONE);
  let erased = 0;
  for (const copy of await endedCopies(ports.database, today, AT_ONCE)) {
    const isErased = await ports.database.transaction((session) =>
      eraseAndTell(session, ports, copy, ports.clock.now()),
    );
    if (isErased) erased += 1;
  }
  let [fetched, waiting] = [0, 0];
  for (const copy of await comingCopies(ports.database, AT_ONCE)) {
    const file = { ...copy, file_id: copy.copy_id };
    const bytes = await fetchFile(ports, copy.home, file);
    if (!bytes.ok) {
      waiting += 1;
      continue;
    }
    await holdCopy(ports.database, copy.copy_id, bytes.value);
    fetched += 1;
  }
  return { fetched, erased, waiting };
}

/** Erases a copy and sends home the proof, once. */
export async function eraseAndTell(
  session: Session,
  { send }: Pick<HandoverPorts, 'send'>,
  of: { readonly home: Jurisdiction; readonly handover_id: string; readonly copy_id: string },
  at: Instant,
): Promise<boolean> {
  if (!(await eraseCopy(session, of, at))) return false;
  const { home, handover_id, copy_id } = of;
  await send(session, {
    to: home,
    of: COPY_ERASED,
    body: { handover_id, copy_id, erased_at: at.toString() },
  });
  return true;
}

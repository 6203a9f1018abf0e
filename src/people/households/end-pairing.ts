import { type Clock, dayAt } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { Session } from '../../platform/postgres/index.ts';
import type { Notify } from '../notices/index.ts';
import type { OnDeath } from '../persons/index.ts';
import { writePairingEnd } from './store.ts';

export interface EndPorts {
  readonly clock: Clock;
  readonly notify: Notify;
}

/**
 * Ends a pairing today on the application of a spouse and tells both. With `member` it must be a pairing of that
 * person; null is for staff who hold a written application. Fails with `pairing.not_found`.
 */
export async function endPairing(
  session: Session,
  ports: EndPorts,
  asked: { readonly pairing_id: string; readonly member: string | null; readonly by: string },
): Promise<Result<null, Fault>> {
  const at = ports.clock.now();
  const end = { on: dayAt(at, ZONE), at, for: 'application' as const, by: asked.by };
  const ended = await writePairingEnd(session, asked, end);
  if (ended.length === 0) return no(fault('pairing.not_found'));
  await ports.notify(
    session,
    ended.map(({ person_id, to }) => ({
      person_id,
      kind: 'pairing_ended' as const,
      facts: { day: { day: to.toString() } },
      about: { type: 'pairing' as const, id: asked.pairing_id },
    })),
  );
  return ok(null);
}

/** What this room does at a death: the pairing ends on that day and the spouse who is left is told. */
export function endPairingAtDeath(ports: EndPorts): OnDeath {
  return async (session, { person_id, died_on, recorded_by }) => {
    const end = { on: died_on, at: ports.clock.now(), for: 'death' as const, by: recorded_by };
    const ended = await writePairingEnd(session, { pairing_id: null, member: person_id }, end);
    await ports.notify(
      session,
      ended
        .filter((member) => member.person_id !== person_id)
        .map((member) => ({
          person_id: member.person_id,
          kind: 'pairing_ended_at_death' as const,
          facts: { day: { day: member.to.toString() } },
        })),
    );
  };
}

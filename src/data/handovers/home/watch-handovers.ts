import { compareDays, dayAt } from '../../../kernel/day.ts';
import { ZONE } from '../../../kernel/jurisdiction.ts';
import { findPerson } from '../../../people/persons/index.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import type { Handover } from '../handover.ts';
import type { HandoverPorts } from '../ports.ts';
import { endAndTell } from './give-copy.ts';
import { openCopies } from './store/copy-store.ts';
import { findHandover, lockLapsing, writeFinding } from './store/home-store.ts';
import { tellHospital } from './tell-hospital.ts';

const AT_ONCE = 500;

/**
 * Ends what has ended at home: copies whose consent was withdrawn or whose last day has passed, and hand-overs whose
 * period is over without a visit, whose patients are told. Doing it again changes nothing.
 */
export async function watchHandovers(
  ports: HandoverPorts,
): Promise<{ readonly copies_ended: number; readonly lapsed: number }> {
  const copies_ended = await endCopies(ports);
  const lapsed = await ports.database.transaction((session) => lapseUnused(session, ports));
  return { copies_ended, lapsed };
}

async function endCopies(ports: HandoverPorts): Promise<number> {
  const { database, consents, clock } = ports;
  const copies = await openCopies(database, AT_ONCE);
  if (copies.length === 0) return 0;
  const ids = copies.map(({ consent_id }) => consent_id);
  const live = await consents.inForce(database, ids);
  const today = dayAt(clock.now(), ZONE);
  let ended = 0;
  for (const copy of copies) {
    const isOver = compareDays(today, copy.erase_on) >= 0;
    if (!isOver && live.has(copy.consent_id)) continue;
    const isEnded = await database.transaction(async (session) => {
      const handover = await findHandover(session, copy.handover_id, 'lock');
      if (handover === null) return false;
      const why = isOver ? 'over' : 'withdrawn';
      return endAndTell(session, ports, { copy, side: handover.side, why });
    });
    if (isEnded) ended += 1;
  }
  return ended;
}

async function lapseUnused(session: Session, ports: HandoverPorts): Promise<number> {
  const today = dayAt(ports.clock.now(), ZONE);
  const lapsing = await lockLapsing(session, today, AT_ONCE);
  for (const handover of lapsing) await lapse(session, ports, handover);
  return lapsing.length;
}

async function lapse(session: Session, ports: HandoverPorts, handover: Handover): Promise<void> {
  const person = await findPerson(session, handover.person_id);
  if (person === null) throw new Error(`nobody of hand-over ${handover.handover_id}`);
  const { appointment_id, hospital, period_ends_on } = handover;
  const decided_at = ports.clock.now();
  const found = { ...handover, state: 'LAPSED', reasons: [], appointment_id, hospital } as const;
  const revision = await writeFinding(session, handover, {
    ...found,
    decided_by: 'node',
    decided_at,
  });
  await tellHospital(session, ports, { ...found, revision }, person);
  await ports.notify(session, [
    {
      person_id: handover.person_id,
      kind: 'handover_period_over',
      facts: { day: { day: period_ends_on?.toString() ?? '' } },
      about: { type: 'handover', id: handover.handover_id },
    },
  ]);
}

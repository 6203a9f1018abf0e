import { type Fault, fault } from '../../../../kernel/fault.ts';
import { newId } from '../../../../kernel/id.ts';
import type { Principal } from '../../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../../kernel/result.ts';
import { findPerson, lockPersons } from '../../../../people/persons/index.ts';
import type { Session } from '../../../../platform/postgres/index.ts';
import type { Finding, Handover } from '../../handover.ts';
import { findingOf } from '../../handover-law.ts';
import type { HandoverPorts } from '../../ports.ts';
import { findAppointment, writeAppointments } from '../store/appointment-store.ts';
import { findHandover, isAppointmentTaken, writeFinding } from '../store/home-store.ts';
import { tellHospital, tellPatient } from '../tell-hospital.ts';

/** Why an officer refuses by hand. */
export const REFUSALS = ['handover.appointment_unknown', 'handover.person_differs'] as const;

/** What an officer found out about an application that waits. */
export type HandDecision =
  | { readonly verifies: true; readonly hospital: string; readonly is_exempt: boolean }
  | { readonly verifies: false; readonly code: (typeof REFUSALS)[number] };

/**
 * Decides an application that waits, by hand, within the caller's transaction. Verified it goes into the register of
 * appointments; what the law refuses stays refused. Fails with `handover.not_found` or `handover.decided`.
 */
export async function decideHandover(
  session: Session,
  ports: HandoverPorts,
  principal: Principal,
  asked: { readonly handover_id: string; readonly decision: HandDecision },
): Promise<Result<Handover, Fault>> {
  const { handover_id, decision } = asked;
  const seen = await findHandover(session, handover_id);
  if (seen === null) return no(fault('handover.not_found'));
  await lockPersons(session, [seen.person_id]);
  const handover = await findHandover(session, handover_id, 'lock');
  if (handover?.state !== 'WAITING') return no(fault('handover.decided'));
  const at = ports.clock.now();
  const look = { by: principal, purpose: 'handover', at } as const;
  const person = await findPerson(session, handover.person_id, look);
  if (person === null) return no(fault('person.not_found'));
  const found = await foundByHand(session, ports, principal, { handover, decision });
  const decided = { ...found, decided_by: principal.subject, decided_at: at };
  const revision = await writeFinding(session, handover, decided);
  const done: Handover = { ...handover, ...decided, revision };
  await tellHospital(session, ports, done, person);
  await tellPatient(session, ports, done);
  return ok(done);
}

type Found = Finding & Pick<Handover, 'appointment_id' | 'hospital'>;

async function foundByHand(
  session: Session,
  ports: HandoverPorts,
  principal: Principal,
  { handover, decision }: { readonly handover: Handover; readonly decision: HandDecision },
): Promise<Found> {
  const { appointment_id, hospital } = handover;
  if (!decision.verifies) {
    const reasons = [{ code: decision.code, facts: {} }];
    return { ...handover, state: 'REFUSED', reasons, appointment_id, hospital };
  }
  const { is_exempt } = decision;
  const finding = findingOf(ports.rulebook, {
    on: handover.appointment_day,
    institution: handover.institution,
    clinic: handover.clinic,
    has_appointment: true,
    lives_in_area: handover.lives_in_area,
    is_exempt,
  });
  if (finding.state === 'REFUSED') return { ...finding, appointment_id, hospital };
  const entered = await enterAppointment(session, ports, principal, { handover, decision });
  const { person_id, handover_id } = handover;
  const isTaken = await isAppointmentTaken(session, {
    person_id,
    handover_id,
    appointment_id: entered,
  });
  const kept = { appointment_id: entered, hospital: decision.hospital };
  if (isTaken) {
    const reasons = [{ code: 'handover.appointment_taken', facts: {} }];
    return { ...finding, state: 'REFUSED', reasons, ...kept };
  }
  // What the law leaves open the officer has decided, with name and moment.
  return { ...finding, state: 'VERIFIED', reasons: [], ...kept };
}

async function enterAppointment(
  session: Session,
  ports: HandoverPorts,
  { subject }: Principal,
  of: {
    readonly handover: Handover;
    readonly decision: Extract<HandDecision, { readonly verifies: true }>;
  },
): Promise<string> {
  const { person_id, clinic, appointment_day: visit_day } = of.handover;
  const { hospital, is_exempt } = of.decision;
  const fresh = newId(ports.clock, ports.random);
  const entered = { person_id, clinic, visit_day, hospital, is_exempt, appointment_id: fresh };
  await writeAppointments(session, [entered], { subject, at: ports.clock.now() });
  const kept = await findAppointment(session, { person_id, clinic, visit_day });
  return kept?.appointment_id ?? fresh;
}

import { compareDays, dayAt } from '../../../../kernel/day.ts';
import { type Fault, fault } from '../../../../kernel/fault.ts';
import { newId } from '../../../../kernel/id.ts';
import { ZONE } from '../../../../kernel/jurisdiction.ts';
import type { Principal } from '../../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../../kernel/result.ts';
import { findPerson, lockPersons } from '../../../../people/persons/index.ts';
import type { Session } from '../../../../platform/postgres/index.ts';
import { APPLICATION_TEXT } from '../../consent-text.ts';
import type { Handover } from '../../handover.ts';
import { pilotInstitutions } from '../../handover-law.ts';
import type { HandoverPorts } from '../../ports.ts';
import { appointmentsOf } from '../store/appointment-store.ts';
import { insertHandover } from '../store/home-store.ts';
import { tellHospital, tellPatient } from '../tell-hospital.ts';
import { verifyHandover } from './verify-handover.ts';

/** Most appointments that a person has ahead. */
export const APPOINTMENTS_MAX = 100;

/** What a person asks for at home. */
export interface OwnApplication {
  readonly appointment_id: string;
  readonly institution: string;
  readonly lives_in_area: boolean;
  readonly text_version: string;
  readonly expressed: boolean;
}

/**
 * A person applies at home for one of the own appointments, within the caller's transaction; the hospital is told at
 * once. Fails with `consent.*`, `handover.not_found` for an appointment that is none, or `organisation.not_a_point`.
 */
export async function applyAtHome(
  session: Session,
  ports: HandoverPorts,
  principal: Principal,
  asked: OwnApplication,
): Promise<Result<Handover, Fault>> {
  const { person_id, subject } = principal;
  if (person_id === undefined) return no(fault('person.not_found'));
  const wrong = consentProblem(asked);
  if (wrong !== null) return no(wrong);
  const now = ports.clock.now();
  const today = dayAt(now, ZONE);
  await lockPersons(session, [person_id]);
  const person = await findPerson(session, person_id);
  const ahead = await appointmentsOf(session, person_id, today, APPOINTMENTS_MAX);
  const appointment = ahead.find((one) => one.appointment_id === asked.appointment_id);
  if (person === null || appointment === undefined) {
    return no(fault('handover.not_found', {}, 'appointment_id'));
  }
  const point = pointOf(ports, asked.institution, appointment.visit_day);
  if (point === null) return no(fault('organisation.not_a_point', {}, 'institution'));
  const handover_id = newId(ports.clock, ports.random);
  const { institution, lives_in_area, text_version } = asked;
  const { clinic, visit_day: appointment_day, appointment_id, hospital } = appointment;
  const place = { institution, service_point: point.service_point, clinic, appointment_day };
  const to_verify = { person_id, handover_id, ...place, lives_in_area };
  const { finding } = await verifyHandover(session, ports, to_verify);
  const handover: Handover = {
    ...to_verify,
    ...finding,
    side: point.jurisdiction,
    appointment_id,
    hospital,
    text_version,
    applied_through: 'person',
    applied_by: subject,
    applied_at: now,
    revision: 1,
    decided_by: null,
    decided_at: finding.state === 'WAITING' ? null : now,
    visited_on: null,
    encounter_id: null,
    note_id: null,
  };
  await insertHandover(session, handover);
  // A hospital hears of nobody who may not come.
  if (handover.state !== 'REFUSED') await tellHospital(session, ports, handover, person);
  await tellPatient(session, ports, handover);
  return ok(handover);
}

function consentProblem({ expressed, text_version: version }: OwnApplication): Fault | null {
  if (!expressed) return fault('consent.not_expressed', {}, 'expressed');
  const expected = APPLICATION_TEXT.version;
  if (version === expected) return null;
  return fault('consent.text_unknown', { version, expected }, 'text_version');
}

/** The service point of an institution of the pilot that is in use on a day, its first one. */
function pointOf(
  { rulebook, network }: HandoverPorts,
  institution: string,
  on: Handover['appointment_day'],
) {
  if (!pilotInstitutions(rulebook, on).includes(institution)) return null;
  const points = network.on(on).filter((one) => one.institution === institution);
  return points.toSorted((a, b) => compareDays(a.from, b.from))[0] ?? null;
}

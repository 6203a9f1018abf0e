import type { PlainDate } from '../../../../kernel/day.ts';
import type { Session } from '../../../../platform/postgres/index.ts';
import type { Rulebook } from '../../../../rulebook/index.ts';
import type { Finding } from '../../handover.ts';
import { findingOf } from '../../handover-law.ts';
import { type Appointment, findAppointment } from '../store/appointment-store.ts';
import { isAppointmentTaken } from '../store/home-store.ts';

/** What is to be verified. */
export interface ToVerify {
  readonly person_id: string;
  readonly handover_id: string;
  readonly institution: string;
  readonly clinic: string;
  readonly appointment_day: PlainDate;
  readonly lives_in_area: boolean;
}

/** What the register and the law say together. */
export interface Verified {
  readonly finding: Finding;
  readonly appointment: Appointment | null;
}

/**
 * Verifies an application: the appointment in the register, the exemption, and the law on the day of the appointment.
 * Where the register knows no appointment and nothing else forbids it, somebody has to look; so where the law is not
 * settled.
 */
export async function verifyHandover(
  session: Session,
  { rulebook }: { readonly rulebook: Rulebook },
  of: ToVerify,
): Promise<Verified> {
  const { person_id, handover_id, clinic, appointment_day } = of;
  const appointment = await findAppointment(session, {
    person_id,
    clinic,
    visit_day: appointment_day,
  });
  const finding = findingOf(rulebook, {
    on: appointment_day,
    institution: of.institution,
    clinic,
    has_appointment: true,
    lives_in_area: of.lives_in_area,
    is_exempt: appointment?.is_exempt ?? false,
  });
  if (finding.state === 'REFUSED') return { finding, appointment };
  if (appointment === null) {
    const unknown = { code: 'handover.appointment_unknown', facts: {} };
    return {
      finding: { ...finding, state: 'WAITING', reasons: [unknown, ...finding.reasons] },
      appointment,
    };
  }
  const { appointment_id } = appointment;
  if (await isAppointmentTaken(session, { person_id, appointment_id, handover_id })) {
    const taken = { code: 'handover.appointment_taken', facts: {} };
    return { finding: { ...finding, state: 'REFUSED', reasons: [taken] }, appointment };
  }
  return { finding, appointment };
}

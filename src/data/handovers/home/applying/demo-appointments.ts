import { dayAt } from '../../../../kernel/day.ts';
import { newId } from '../../../../kernel/id.ts';
import { ZONE } from '../../../../kernel/jurisdiction.ts';
import type { Session } from '../../../../platform/postgres/index.ts';
import type { HandoverPorts } from '../../ports.ts';
import { type Appointment, appointmentsOf, writeAppointments } from '../store/appointment-store.ts';

/** Follow-ups of invented patients: so many days ahead, at a hospital that exists. */
const AHEAD = [
  { days: 9, clinic: 'internal_medicine', hospital: 'Queen Mary Hospital' },
  { days: 14, clinic: 'ophthalmology', hospital: 'Hong Kong Eye Hospital' },
] as const;

/** Gives the persons of the demonstration a follow-up each, unless they have one ahead. Says how many were written. */
export async function seedAppointments(
  session: Session,
  ports: Pick<HandoverPorts, 'clock' | 'random'>,
  patients: readonly { readonly person_id: string; readonly is_exempt: boolean }[],
): Promise<number> {
  const now = ports.clock.now();
  const today = dayAt(now, ZONE);
  const fresh: Appointment[] = [];
  for (const { person_id, is_exempt } of patients) {
    const ahead = await appointmentsOf(session, person_id, today, 1);
    if (ahead.length > 0) continue;
    for (const { days, ...place } of AHEAD) {
      const appointment_id = newId(ports.clock, ports.random);
      const visit_day = today.add({ days });
      fresh.push({ person_id, appointment_id, ...place, visit_day, is_exempt });
    }
  }
  if (fresh.length === 0) return 0;
  return writeAppointments(session, fresh, { subject: 'demonstration', at: now });
}

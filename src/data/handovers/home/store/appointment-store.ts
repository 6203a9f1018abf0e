import { day, type Instant, type PlainDate } from '../../../../kernel/day.ts';
import type { Session } from '../../../../platform/postgres/index.ts';

/** A follow-up of the Hospital Authority. */
export interface Appointment {
  readonly person_id: string;
  readonly appointment_id: string;
  /** The hospital in its own name. */
  readonly hospital: string;
  readonly clinic: string;
  readonly visit_day: PlainDate;
  readonly is_exempt: boolean;
}

type Row = Omit<Appointment, 'visit_day'> & { readonly visit_day: string };

/** Writes appointments; one of the same person, clinic and day is brought up to date. Says how many were new. */
export async function writeAppointments(
  session: Session,
  appointments: readonly Appointment[],
  by: { readonly subject: string; readonly at: Instant },
): Promise<number> {
  const rows = await session.rows<{ is_new: boolean }>(
    `insert into data.ha_appointment (person_id, appointment_id, hospital, clinic, visit_day,
       is_exempt, recorded_by, recorded_at)
     select r.person_id, r.appointment_id, r.hospital, r.clinic, r.visit_day, r.is_exempt, $2,
            $3::timestamptz
       from jsonb_to_recordset($1::jsonb) as r(person_id uuid, appointment_id uuid, hospital text,
              clinic text, visit_day date, is_exempt boolean)
     on conflict (person_id, clinic, visit_day) do update
       set hospital = excluded.hospital, is_exempt = excluded.is_exempt,
           recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at
     returning xmax = 0 as is_new`,
    [
      JSON.stringify(appointments.map((one) => ({ ...one, visit_day: one.visit_day.toString() }))),
      by.subject,
      by.at,
    ],
  );
  return rows.filter(({ is_new }) => is_new).length;
}

/** The appointment of a person at a clinic on a day; null where the register holds none. */
export async function findAppointment(
  session: Session,
  of: { readonly person_id: string; readonly clinic: string; readonly visit_day: PlainDate },
): Promise<Appointment | null> {
  const [row] = await session.rows<Row>(
    `select person_id, appointment_id, hospital, clinic, visit_day, is_exempt
       from data.ha_appointment where person_id = $1 and clinic = $2 and visit_day = $3`,
    [of.person_id, of.clinic, of.visit_day],
  );
  return row === undefined ? null : { ...row, visit_day: day(row.visit_day) };
}

/** Appointments of a person from a day on, the next one first. */
export async function appointmentsOf(
  session: Session,
  person_id: string,
  from: PlainDate,
  limit: number,
): Promise<readonly Appointment[]> {
  const rows = await session.rows<Row>(
    `select person_id, appointment_id, hospital, clinic, visit_day, is_exempt
       from data.ha_appointment where person_id = $1 and visit_day >= $2
      order by visit_day, clinic limit $3`,
    [person_id, from, limit],
  );
  return rows.map((row) => ({ ...row, visit_day: day(row.visit_day) }));
}

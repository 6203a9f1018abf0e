import { day, type Instant, instant, type PlainDate } from '../../../../kernel/day.ts';
import type { Session } from '../../../../platform/postgres/index.ts';
import type { Finding, Handover } from '../../handover.ts';

type Row = Omit<
  Handover,
  'appointment_day' | 'applied_at' | 'fee' | 'period_ends_on' | 'decided_at' | 'visited_on'
> & {
  readonly appointment_day: string;
  readonly applied_at: string;
  readonly fee_minor: bigint | null;
  readonly period_ends_on: string | null;
  readonly decided_at: string | null;
  readonly visited_on: string | null;
};

const COLUMNS = `h.person_id, h.handover_id, h.side, h.institution, h.service_point, h.clinic,
  h.appointment_day, h.appointment_id, h.hospital, h.lives_in_area, h.text_version,
  h.applied_through, h.applied_by, h.applied_at, h.state, h.revision, h.reasons, h.is_exempt,
  h.fee_minor, h.period, h.period_ends_on, h.decided_by, h.decided_at, h.visited_on,
  h.encounter_id, h.note_id`;

function handoverOf({ fee_minor, ...row }: Row): Handover {
  return {
    ...row,
    appointment_day: day(row.appointment_day),
    applied_at: instant(row.applied_at),
    fee: fee_minor,
    period_ends_on: dayOrNull(row.period_ends_on),
    decided_at: row.decided_at === null ? null : instant(row.decided_at),
    visited_on: dayOrNull(row.visited_on),
  };
}

function dayOrNull(text: string | null): PlainDate | null {
  return text === null ? null : day(text);
}

/** Writes an application with what was found; says false when it is there already. */
export async function insertHandover(session: Session, made: Handover): Promise<boolean> {
  const rows = await session.rows(
    `insert into data.handover (person_id, handover_id, side, institution, service_point, clinic,
       appointment_day, appointment_id, hospital, lives_in_area, text_version, applied_through,
       applied_by, applied_at, state, revision, reasons, is_exempt, fee_minor, period,
       period_ends_on, decided_by, decided_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17::jsonb,
       $18, $19, $20, $21, $22, $23)
     on conflict (handover_id) do nothing returning handover_id`,
    [
      made.person_id,
      made.handover_id,
      made.side,
      made.institution,
      made.service_point,
      made.clinic,
      made.appointment_day,
      made.appointment_id,
      made.hospital,
      made.lives_in_area,
      made.text_version,
      made.applied_through,
      made.applied_by,
      made.applied_at,
      made.state,
      made.revision,
      JSON.stringify(made.reasons),
      made.is_exempt,
      made.fee,
      made.period,
      made.period_ends_on,
      made.decided_by,
      made.decided_at,
    ],
  );
  return rows.length === 1;
}

/** A hand-over; null where there is none. `lock` keeps others from changing it until the transaction ends. */
export async function findHandover(
  session: Session,
  handover_id: string,
  lock: 'lock' | 'look' = 'look',
): Promise<Handover | null> {
  const [row] = await session.rows<Row>(
    `select ${COLUMNS} from data.handover h where h.handover_id = $1
      ${lock === 'lock' ? 'for update' : ''}`,
    [handover_id],
  );
  return row === undefined ? null : handoverOf(row);
}

/** One's own hand-overs, newest first. */
export async function handoversOf(
  session: Session,
  person_id: string,
  limit: number,
): Promise<readonly Handover[]> {
  const rows = await session.rows<Row>(
    `select ${COLUMNS} from data.handover h where h.person_id = $1
      order by h.sequence desc limit $2`,
    [person_id, limit],
  );
  return rows.map(handoverOf);
}

/** Which hand-overs an officer wants to see. */
export type QueueState = 'WAITING' | 'any';

/** Hand-overs for those who verify them: those that wait, the oldest first, or all, newest first. */
export async function queueOf(
  session: Session,
  state: QueueState,
  limit: number,
): Promise<readonly Handover[]> {
  const rows = await session.rows<Row>(
    state === 'WAITING'
      ? `select ${COLUMNS} from data.handover h where h.state = 'WAITING'
          order by h.sequence limit $1`
      : `select ${COLUMNS} from data.handover h order by h.sequence desc limit $1`,
    [limit],
  );
  return rows.map(handoverOf);
}

/** Whether an appointment went into another hand-over already. */
export async function isAppointmentTaken(
  session: Session,
  of: { readonly person_id: string; readonly appointment_id: string; readonly handover_id: string },
): Promise<boolean> {
  const rows = await session.rows(
    `select from data.handover where person_id = $1 and appointment_id = $2
        and state in ('VERIFIED', 'VISITED') and handover_id <> $3`,
    [of.person_id, of.appointment_id, of.handover_id],
  );
  return rows.length > 0;
}

/** Writes what was decided as the next revision, which is given back. */
export async function writeFinding(
  session: Session,
  of: { readonly person_id: string; readonly handover_id: string },
  found: Finding & {
    readonly appointment_id: string | null;
    readonly hospital: string | null;
    readonly decided_by: string;
    readonly decided_at: Instant;
  },
): Promise<number> {
  const [row] = await session.rows<{ revision: number }>(
    `update data.handover
        set state = $3, reasons = $4::jsonb, is_exempt = $5, fee_minor = $6, period = $7,
            period_ends_on = $8, appointment_id = $9, hospital = $10, decided_by = $11,
            decided_at = $12, revision = revision + 1
      where person_id = $1 and handover_id = $2 returning revision`,
    [
      of.person_id,
      of.handover_id,
      found.state,
      JSON.stringify(found.reasons),
      found.is_exempt,
      found.fee,
      found.period,
      found.period_ends_on,
      found.appointment_id,
      found.hospital,
      found.decided_by,
      found.decided_at,
    ],
  );
  return row?.revision ?? 0;
}

/** Writes that the visit took place, and where its records stand. */
export async function writeVisited(
  session: Session,
  of: { readonly person_id: string; readonly handover_id: string },
  visit: {
    readonly visited_on: PlainDate;
    readonly encounter_id: string;
    readonly note_id: string;
  },
): Promise<void> {
  await session.rows(
    `update data.handover set state = 'VISITED', visited_on = $3, encounter_id = $4, note_id = $5,
            revision = revision + 1
      where person_id = $1 and handover_id = $2`,
    [of.person_id, of.handover_id, visit.visited_on, visit.encounter_id, visit.note_id],
  );
}

/** Hand-overs that were never used and whose period is over, locked; others that work on them are not waited for. */
export async function lockLapsing(
  session: Session,
  today: PlainDate,
  limit: number,
): Promise<readonly Handover[]> {
  const rows = await session.rows<Row>(
    `select ${COLUMNS} from data.handover h
      where h.state = 'VERIFIED' and h.period_ends_on <= $1::date
      order by h.period_ends_on, h.handover_id limit $2 for update skip locked`,
    [today, limit],
  );
  return rows.map(handoverOf);
}

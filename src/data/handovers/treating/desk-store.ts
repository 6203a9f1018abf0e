import { day, type Instant, instant, type PlainDate } from '../../../kernel/day.ts';
import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import type { Finding, HandoverPlace, HandoverState } from '../handover.ts';

/** A hand-over as the hospital knows it. */
export interface DeskHandover extends HandoverPlace, Omit<Finding, 'state' | 'period'> {
  readonly handover_id: string;
  readonly home: Jurisdiction;
  readonly hospital: string | null;
  /** The identity document, masked. */
  readonly masked: string;
  readonly pseudonyms: readonly string[];
  readonly state: HandoverState | 'SENT';
  readonly revision: number;
  readonly opened_by: string;
  readonly opened_at: Instant;
  readonly told_at: Instant | null;
}

type Row = Omit<
  DeskHandover,
  'appointment_day' | 'fee' | 'period_ends_on' | 'opened_at' | 'told_at'
> & {
  readonly appointment_day: string;
  readonly fee_minor: bigint | null;
  readonly period_ends_on: string | null;
  readonly opened_at: string;
  readonly told_at: string | null;
};

const COLUMNS = `d.handover_id, d.home, d.institution, d.service_point, d.clinic, d.appointment_day,
  d.hospital, d.masked, d.pseudonyms, d.state, d.revision, d.reasons, d.is_exempt, d.fee_minor,
  d.period_ends_on, d.opened_by, d.opened_at, d.told_at`;

function deskOf({ fee_minor, ...row }: Row): DeskHandover {
  return {
    ...row,
    appointment_day: day(row.appointment_day),
    fee: fee_minor,
    period_ends_on: row.period_ends_on === null ? null : day(row.period_ends_on),
    opened_at: instant(row.opened_at),
    told_at: row.told_at === null ? null : instant(row.told_at),
  };
}

/** Writes an application; says false when it is there already. */
export async function insertDesk(session: Session, made: DeskHandover): Promise<boolean> {
  const rows = await session.rows(
    `insert into data.handover_desk (handover_id, home, institution, service_point, clinic,
       appointment_day, hospital, masked, pseudonyms, state, revision, reasons, is_exempt, fee_minor,
       period_ends_on, opened_by, opened_at, told_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::jsonb, $13, $14, $15, $16, $17, $18)
     on conflict do nothing returning handover_id`,
    [
      made.handover_id,
      made.home,
      made.institution,
      made.service_point,
      made.clinic,
      made.appointment_day,
      made.hospital,
      made.masked,
      made.pseudonyms,
      made.state,
      made.revision,
      JSON.stringify(made.reasons),
      made.is_exempt,
      made.fee,
      made.period_ends_on,
      made.opened_by,
      made.opened_at,
      made.told_at,
    ],
  );
  return rows.length === 1;
}

/** Writes what home told, where it is newer than what is known. */
export async function writeTold(
  session: Session,
  of: { readonly home: Jurisdiction; readonly handover_id: string },
  told: Pick<DeskHandover, 'state' | 'revision' | 'reasons' | 'hospital' | 'is_exempt' | 'fee'> & {
    readonly period_ends_on: PlainDate | null;
    readonly told_at: Instant;
  },
): Promise<void> {
  await session.rows(
    `update data.handover_desk
        set state = case when state = 'VISITED' and $3 = 'VERIFIED' then state else $3 end,
            revision = $4, reasons = $5::jsonb, hospital = $6, is_exempt = $7,
            fee_minor = $8, period_ends_on = $9, told_at = $10
      where home = $1 and handover_id = $2 and revision < $4`,
    [
      of.home,
      of.handover_id,
      told.state,
      told.revision,
      JSON.stringify(told.reasons),
      told.hospital,
      told.is_exempt,
      told.fee,
      told.period_ends_on,
      told.told_at,
    ],
  );
}

/** A hand-over to an institution; null where it has none of that identifier. */
export async function findDesk(
  session: Session,
  of: { readonly handover_id: string; readonly institution: string },
  lock: 'lock' | 'look' = 'look',
): Promise<DeskHandover | null> {
  const [row] = await session.rows<Row>(
    `select ${COLUMNS} from data.handover_desk d where d.handover_id = $1 and d.institution = $2
      ${lock === 'lock' ? 'for update' : ''}`,
    [of.handover_id, of.institution],
  );
  return row === undefined ? null : deskOf(row);
}

/** Whether home may speak of a hand-over: it is that home's. */
export async function isDeskOf(
  session: Session,
  of: { readonly handover_id: string; readonly home: Jurisdiction },
): Promise<boolean> {
  const rows = await session.rows(
    'select from data.handover_desk where handover_id = $1 and home = $2',
    [of.handover_id, of.home],
  );
  return rows.length === 1;
}

/** Hand-overs in a list, with how their copy and report fare. */
export interface ListedDesk extends DeskHandover {
  readonly sequence: bigint;
  readonly copy_state: 'COMING' | 'HELD' | 'ERASED' | null;
  readonly report_state: 'SENT' | 'KEPT' | 'REFUSED' | null;
}

/** Hand-overs to an institution, newest first; `before` is the last one of the page before. */
export async function desksOf(
  session: Session,
  institution: string,
  page: { readonly before: bigint | null; readonly limit: number },
): Promise<readonly ListedDesk[]> {
  const rows = await session.rows<
    Row & Pick<ListedDesk, 'sequence' | 'copy_state' | 'report_state'>
  >(
    `select ${COLUMNS}, d.sequence, c.state as copy_state, v.state as report_state
       from data.handover_desk d
       left join lateral (select state from data.handover_desk_copy
          where handover_id = d.handover_id
          order by state = 'ERASED', given_at desc limit 1) c on true
       left join lateral (select state from data.handover_visit
          where handover_id = d.handover_id order by version desc limit 1) v on true
      where d.institution = $1 and ($2::bigint is null or d.sequence < $2::bigint)
      order by d.sequence desc limit $3`,
    [institution, page.before, page.limit],
  );
  return rows.map(({ sequence, copy_state, report_state, ...row }) => ({
    ...deskOf(row),
    sequence,
    copy_state,
    report_state,
  }));
}

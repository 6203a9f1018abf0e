import { type Instant, instant } from '../../kernel/day.ts';
import type { Session } from '../../platform/postgres/index.ts';
import type { Opening, Review } from './opening/opening.ts';

const MOMENTS = [
  'confirm_until',
  'opened_at',
  'ends_at',
  'ended_at',
  'review_until',
  'reviewed_at',
] as const;

type Row = Omit<Opening, 'asked_at' | (typeof MOMENTS)[number]> & {
  readonly asked_at: string;
} & { readonly [K in (typeof MOMENTS)[number]]: string | null };

const COLUMNS = `o.person_id, o.opening_id, o.masked, o.institution, o.organisation, o.reason, o.asked_by,
  o.asked_name, o.asked_at, o.confirm_until, o.confirmed_by, o.confirmed_name, o.opened_at,
  o.ends_at, o.ended_at, o.hours, o.opened_classes, o.law_digest, o.review_until, o.review,
  o.review_note, o.reviewed_by, o.reviewed_at`;

/** Writes what was asked. */
export async function insertOpening(session: Session, of: Opening): Promise<void> {
  const at = (moment: Instant | null) => moment?.toString() ?? null;
  await session.rows(
    `insert into data.emergency_opening (person_id, opening_id, masked, institution, organisation,
       reason, asked_by, asked_name, asked_at, confirm_until, opened_at, ends_at, hours,
       opened_classes, law_digest, review_until)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      of.person_id,
      of.opening_id,
      of.masked,
      of.institution,
      of.organisation,
      of.reason,
      of.asked_by,
      of.asked_name,
      at(of.asked_at),
      at(of.confirm_until),
      at(of.opened_at),
      at(of.ends_at),
      of.hours,
      of.opened_classes,
      of.law_digest,
      at(of.review_until),
    ],
  );
}

/** One opening, held until the transaction ends; null where there is none. */
export async function lockOpening(session: Session, opening_id: string): Promise<Opening | null> {
  const rows = await session.rows<Row>(
    `select ${COLUMNS} from data.emergency_opening o where o.opening_id = $1 for update`,
    [opening_id],
  );
  return rows[0] === undefined ? null : openingOf(rows[0]);
}

/** What an institution has asked of a person and is not over; two who ask at once take turns. */
export async function findCurrent(
  session: Session,
  of: { readonly person_id: string; readonly institution: string; readonly at: Instant },
): Promise<Opening | null> {
  await session.rows(
    `select pg_advisory_xact_lock(hashtextextended('data.emergency:' || $1 || $2, 0))`,
    [of.person_id, of.institution],
  );
  const rows = await session.rows<Row>(
    `select ${COLUMNS} from data.emergency_opening o
      where o.institution = $2 and o.person_id = $1 and o.ended_at is null
        and coalesce(o.ends_at, o.confirm_until) > $3::timestamptz
      order by o.asked_at desc limit 1`,
    [of.person_id, of.institution, of.at.toString()],
  );
  return rows[0] === undefined ? null : openingOf(rows[0]);
}

/** A witness has confirmed: it is open from now on. */
export async function writeConfirmation(
  session: Session,
  opening_id: string,
  of: {
    readonly by: string;
    readonly name: string;
    readonly opened_at: Instant;
    readonly ends_at: Instant;
    readonly review_until: Instant;
  },
): Promise<void> {
  await session.rows(
    `update data.emergency_opening set confirmed_by = $2, confirmed_name = $3, opened_at = $4,
       ends_at = $5, review_until = $6 where opening_id = $1`,
    [
      opening_id,
      of.by,
      of.name,
      of.opened_at.toString(),
      of.ends_at.toString(),
      of.review_until.toString(),
    ],
  );
}

/** It is over before its time. */
export async function writeEnd(session: Session, opening_id: string, at: Instant): Promise<void> {
  await session.rows('update data.emergency_opening set ended_at = $2 where opening_id = $1', [
    opening_id,
    at.toString(),
  ]);
}

/** What an officer found. */
export async function writeReview(
  session: Session,
  opening_id: string,
  of: {
    readonly review: Review;
    readonly note: string | null;
    readonly by: string;
    readonly at: Instant;
  },
): Promise<void> {
  await session.rows(
    `update data.emergency_opening set review = $2, review_note = $3, reviewed_by = $4,
       reviewed_at = $5 where opening_id = $1`,
    [opening_id, of.review, of.note, of.by, of.at.toString()],
  );
}

/** Openings of one institution or of all, newest first; `open_only` leaves out what has been reviewed. */
export async function listOpenings(
  session: Session,
  of: {
    readonly institution: string | null;
    readonly open_only: boolean;
    readonly before: string | null;
    readonly limit: number;
  },
): Promise<readonly Opening[]> {
  const rows = await session.rows<Row>(
    `select ${COLUMNS} from data.emergency_opening o
      where ($1::text is null or o.institution = $1)
        and (not $2::boolean or o.review is null)
        and ($3::uuid is null or o.opening_id < $3::uuid)
      order by o.opening_id desc limit $4`,
    [of.institution, of.open_only, of.before, of.limit],
  );
  return rows.map(openingOf);
}

function openingOf(row: Row): Opening {
  const moment = (text: string | null) => (text === null ? null : instant(text));
  const { confirm_until, opened_at, ends_at, ended_at, review_until, reviewed_at } = row;
  return {
    ...row,
    asked_at: instant(row.asked_at),
    confirm_until: moment(confirm_until),
    opened_at: moment(opened_at),
    ends_at: moment(ends_at),
    ended_at: moment(ended_at),
    review_until: moment(review_until),
    reviewed_at: moment(reviewed_at),
  };
}

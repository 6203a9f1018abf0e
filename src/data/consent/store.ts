import { day, type Instant, type PlainDate } from '../../kernel/day.ts';
import type { Session } from '../../platform/postgres/index.ts';
import type { ConsentRecorder, JoiningConsent } from './consent.ts';

/** Latest act of each person up to a day, where it is a consent that has not run out. */
const IN_FORCE = `select latest.person_id, latest.from_day, latest.text_version from (
    select distinct on (person_id) person_id, act, from_day, to_day, text_version
      from data.joining_consent
     where person_id = any($1::uuid[]) and from_day <= $2::date
     order by person_id, from_day desc, sequence desc) latest
  where latest.act = 'given' and (latest.to_day is null or latest.to_day > $2::date)`;

/** A consent as it is in force. */
export interface ConsentInForce {
  readonly from: PlainDate;
  readonly text_version: string;
}

/** Which of these persons have joined the record system, with a consent in force on the day. */
export async function joinedOn(
  session: Session,
  person_ids: readonly string[],
  on: PlainDate,
): Promise<ReadonlySet<string>> {
  const rows = await session.rows<{ person_id: string }>(IN_FORCE, [person_ids, on.toString()]);
  return new Set(rows.map((row) => row.person_id));
}

/** The consent of one person in force on a day; null when there is none. */
export async function consentInForce(
  session: Session,
  person_id: string,
  on: PlainDate,
): Promise<ConsentInForce | null> {
  const rows = await session.rows<{ from_day: string; text_version: string }>(IN_FORCE, [
    [person_id],
    on.toString(),
  ]);
  const row = rows[0];
  return row === undefined ? null : { from: day(row.from_day), text_version: row.text_version };
}

/** A consent on its way into the record. */
export type ConsentEntry = JoiningConsent & { readonly consent_id: string };

/** Appends consents given; any number in one statement. */
export async function insertConsents(
  session: Session,
  consents: readonly ConsentEntry[],
  recorded_at: Instant,
): Promise<void> {
  const rows = consents.map(({ from, to, ...consent }) => ({
    ...consent,
    from_day: from.toString(),
    to_day: to?.toString() ?? null,
  }));
  await session.rows(
    `insert into data.joining_consent
       (person_id, consent_id, act, from_day, to_day, text_version, channel,
        recorded_in, recorded_through, recorded_by, recorded_at)
     select n.person_id, n.consent_id, 'given', n.from_day, n.to_day, n.text_version, n.channel,
            n.recorded_in, n.recorded_through, n.recorded_by, $2::timestamptz
       from jsonb_to_recordset($1::jsonb) as n(person_id uuid, consent_id uuid, from_day date,
            to_day date, text_version text, channel text, recorded_in text, recorded_through text,
            recorded_by text)`,
    [JSON.stringify(rows), recorded_at.toString()],
  );
}

/** Appends a withdrawal; it counts from its day on. */
export async function insertWithdrawal(
  session: Session,
  withdrawal: ConsentRecorder & {
    readonly person_id: string;
    readonly consent_id: string;
    readonly on: PlainDate;
    readonly text_version: string;
  },
  recorded_at: Instant,
): Promise<void> {
  await session.rows(
    `insert into data.joining_consent
       (person_id, consent_id, act, from_day, text_version, channel,
        recorded_in, recorded_through, recorded_by, recorded_at)
     values ($1, $2, 'withdrawn', $3, $4, 'portal', $5, $6, $7, $8)`,
    [
      withdrawal.person_id,
      withdrawal.consent_id,
      withdrawal.on.toString(),
      withdrawal.text_version,
      withdrawal.recorded_in,
      withdrawal.recorded_through,
      withdrawal.recorded_by,
      recorded_at.toString(),
    ],
  );
}

/** Lets one act on a person's consent happen at a time, until the transaction ends. */
export async function lockConsents(session: Session, person_id: string): Promise<void> {
  await session.rows(`select pg_advisory_xact_lock(hashtextextended('data.consent:' || $1, 0))`, [
    person_id,
  ]);
}

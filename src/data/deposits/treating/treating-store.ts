import { day, type Instant, instant, type PlainDate } from '../../../kernel/day.ts';
import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import type { Session } from '../../../platform/postgres/index.ts';

/** An authorisation that was shown at a desk, as the institution knows it. */
export interface DepositVisit {
  readonly deposit_id: string;
  readonly home: Jurisdiction;
  readonly service_point: string;
  readonly institution: string;
  /** The identity document shown, masked. */
  readonly masked: string;
  /** Stands for the person between the two sides; null for visits of before it was kept. */
  readonly pseudonym: string | null;
  readonly visit_day: PlainDate;
  readonly ends_on: PlainDate;
  readonly opened_by: string;
  readonly opened_at: Instant;
}

/** A visit in a list, with how its images fare. */
export interface ListedVisit extends DepositVisit {
  readonly waiting: number;
  readonly kept: number;
  readonly refused: readonly { readonly sop_instance_uid: string; readonly code: string }[];
}

interface VisitRow extends Omit<DepositVisit, 'visit_day' | 'ends_on' | 'opened_at'> {
  readonly visit_day: string;
  readonly ends_on: string;
  readonly opened_at: string;
}

const COLUMNS = `v.deposit_id, v.home, v.service_point, v.institution, v.masked, v.pseudonym, v.visit_day,
  v.ends_on, v.opened_by, v.opened_at`;

function visitOf(row: VisitRow): DepositVisit {
  return {
    ...row,
    visit_day: day(row.visit_day),
    ends_on: day(row.ends_on),
    opened_at: instant(row.opened_at),
  };
}

/** Opens a visit; shown again it stays as it is. */
export async function insertVisit(session: Session, visit: DepositVisit): Promise<void> {
  await session.rows(
    `insert into data.deposit_visit
       (deposit_id, home, service_point, institution, masked, pseudonym, visit_day, ends_on, opened_by,
        opened_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict do nothing`,
    [
      visit.deposit_id,
      visit.home,
      visit.service_point,
      visit.institution,
      visit.masked,
      visit.pseudonym,
      visit.visit_day,
      visit.ends_on,
      visit.opened_by,
      visit.opened_at,
    ],
  );
}

/** A visit of an institution; null when it has none of that identifier. */
export async function findVisit(
  session: Session,
  of: { readonly deposit_id: string; readonly institution: string },
): Promise<DepositVisit | null> {
  const [row] = await session.rows<VisitRow>(
    `select ${COLUMNS} from data.deposit_visit v where v.deposit_id = $1 and v.institution = $2`,
    [of.deposit_id, of.institution],
  );
  return row === undefined ? null : visitOf(row);
}

/** Visits of an institution, newest first. */
export async function visitsOf(
  session: Session,
  institution: string,
  limit: number,
): Promise<readonly ListedVisit[]> {
  const rows = await session.rows<VisitRow & Pick<ListedVisit, 'waiting' | 'kept' | 'refused'>>(
    `select ${COLUMNS},
            count(*) filter (where f.state = 'SENT')::int as waiting,
            count(*) filter (where f.state = 'KEPT')::int as kept,
            coalesce(jsonb_agg(jsonb_build_object('sop_instance_uid', f.sop_instance_uid,
              'code', f.code)) filter (where f.state = 'REFUSED'), '[]') as refused
       from data.deposit_visit v left join data.deposit_file f using (deposit_id)
      where v.institution = $1
      group by v.deposit_id order by v.sequence desc limit $2`,
    [institution, limit],
  );
  return rows.map(({ waiting, kept, refused, ...row }) => ({
    ...visitOf(row),
    waiting,
    kept,
    refused,
  }));
}

/** A file on its way home. */
export interface DepositFile {
  readonly sop_instance_uid: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** Digests of what was sent under a visit already. */
export async function sentDigests(
  session: Session,
  deposit_id: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await session.rows<{ sop_instance_uid: string; sha256: string }>(
    `select sop_instance_uid, sha256 from data.deposit_file where deposit_id = $1`,
    [deposit_id],
  );
  return new Map(rows.map((row) => [row.sop_instance_uid, row.sha256]));
}

/** Keeps files until home has them. */
export async function insertFiles(
  session: Session,
  sent: { readonly deposit_id: string; readonly by: string; readonly at: Instant },
  files: readonly DepositFile[],
): Promise<void> {
  await session.rows(
    `insert into data.deposit_file
       (deposit_id, sop_instance_uid, sha256, size, bytes, state, sent_by, sent_at)
     select $1::uuid, r.uid, r.sha256, length(r.bytes), r.bytes, 'SENT', $5, $6::timestamptz
       from unnest($2::text[], $3::text[], $4::bytea[]) as r(uid, sha256, bytes)`,
    [
      sent.deposit_id,
      files.map(({ sop_instance_uid }) => sop_instance_uid),
      files.map(({ sha256 }) => sha256),
      files.map(({ bytes }) => Buffer.from(bytes)),
      sent.by,
      sent.at,
    ],
  );
}

/** A part of a file that the side of the person asks for; null where it has no claim to it or it is gone. */
export async function partOfFile(
  session: Session,
  of: {
    readonly home: Jurisdiction;
    readonly deposit_id: string;
    readonly sop_instance_uid: string;
    readonly offset: number;
  },
  length: number,
): Promise<Uint8Array | null> {
  const [row] = await session.rows<{ part: Uint8Array }>(
    `select substring(f.bytes from $4::int + 1 for $5::int) as part
       from data.deposit_file f join data.deposit_visit v using (deposit_id)
      where v.home = $1 and f.deposit_id = $2 and f.sop_instance_uid = $3
        and f.bytes is not null and $4::int < f.size`,
    [of.home, of.deposit_id, of.sop_instance_uid, of.offset, length],
  );
  return row?.part ?? null;
}

/** Writes what home decided, and lets go of the bytes: nothing is held longer than needed. */
export async function writeDecisions(
  session: Session,
  of: { readonly home: Jurisdiction; readonly deposit_id: string; readonly at: Instant },
  images: readonly { readonly sop_instance_uid: string; readonly code: string | null }[],
): Promise<void> {
  await session.rows(
    `update data.deposit_file f
        set state = case when r.code is null then 'KEPT' else 'REFUSED' end, code = r.code,
            bytes = null, decided_at = $4
       from jsonb_to_recordset($3::jsonb) as r(sop_instance_uid text, code text), data.deposit_visit v
      where v.deposit_id = f.deposit_id and v.home = $1 and f.deposit_id = $2
        and f.sop_instance_uid = r.sop_instance_uid and f.state = 'SENT'`,
    [of.home, of.deposit_id, JSON.stringify(images), of.at],
  );
}

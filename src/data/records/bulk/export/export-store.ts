import type { Session } from '../../../../platform/postgres/index.ts';
import type { BulkExport, BulkPart } from './bulk-export.ts';

const COLUMNS = `export_id, subject, role, organisation, jurisdiction, person_id, purpose, level, about,
  record_types, since, request_url, state, transaction_at, counted, at_person, at_resource, expires_at`;

/** Keeps an export that was asked for. */
export async function insertExport(
  session: Session,
  asked: Omit<BulkExport, 'state' | 'counted' | 'at_person' | 'at_resource'>,
): Promise<void> {
  await session.rows(
    `insert into data.bulk_export (export_id, subject, role, organisation, jurisdiction, person_id,
       purpose, level, about, record_types, since, request_url, state, transaction_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'WAITING', $13, $14)`,
    [
      asked.export_id,
      asked.subject,
      asked.role,
      asked.organisation,
      asked.jurisdiction,
      asked.person_id,
      asked.purpose,
      asked.level,
      asked.about,
      asked.record_types,
      asked.since,
      asked.request_url,
      asked.transaction_at,
      asked.expires_at,
    ],
  );
}

/** How many exports a sign-in has under way. */
export async function countWaiting(
  session: Session,
  of: Pick<BulkExport, 'subject' | 'organisation'>,
): Promise<number> {
  const rows = await session.rows<{ amount: bigint }>(
    `select count(*) as amount from data.bulk_export
      where subject = $1 and organisation = $2 and state = 'WAITING'`,
    [of.subject, of.organisation],
  );
  return Number(rows[0]?.amount ?? 0n);
}

/** Whose export: an identifier alone opens nothing. */
export interface ExportOwner {
  readonly export_id: string;
  readonly subject: string;
  readonly organisation: string;
  readonly at: string;
}

/** An export of this sign-in that is not over; null for everything else. */
export async function findExport(session: Session, of: ExportOwner): Promise<BulkExport | null> {
  const rows = await session.rows<BulkExport>(
    `select ${COLUMNS} from data.bulk_export
      where export_id = $1 and subject = $2 and organisation = $3 and expires_at > $4::timestamptz`,
    [of.export_id, of.subject, of.organisation, of.at],
  );
  return rows[0] ?? null;
}

/** The next export to plan, held until the transaction ends; null when none waits that nobody else plans. */
export async function lockWaiting(session: Session): Promise<BulkExport | null> {
  const rows = await session.rows<BulkExport>(
    `select ${COLUMNS} from data.bulk_export where state = 'WAITING'
      order by transaction_at for update skip locked limit 1`,
  );
  return rows[0] ?? null;
}

/** The parts of an export in the order of their types. */
export async function readParts(session: Session, export_id: string): Promise<readonly BulkPart[]> {
  return await session.rows<BulkPart>(
    `select record_type, part_number, after_person, after_resource, to_person, to_resource, amount
       from data.bulk_part where export_id = $1 order by record_type, part_number`,
    [export_id],
  );
}

/** Writes parts as they are now, and how far the planning is. */
export async function writePlan(
  session: Session,
  export_id: string,
  of: {
    readonly parts: readonly BulkPart[];
    readonly counted: number;
    readonly at_person: string;
    readonly at_resource: bigint;
    readonly is_done: boolean;
  },
): Promise<void> {
  const column = <Key extends keyof BulkPart>(key: Key) => of.parts.map((part) => part[key]);
  await session.rows(
    `insert into data.bulk_part (export_id, record_type, part_number, after_person, after_resource,
       to_person, to_resource, amount)
     select $1::uuid, n.* from unnest($2::text[], $3::integer[], $4::uuid[], $5::bigint[],
       $6::uuid[], $7::bigint[], $8::integer[]) as n
     on conflict (export_id, record_type, part_number) do update
       set to_person = excluded.to_person, to_resource = excluded.to_resource,
           amount = excluded.amount`,
    [
      export_id,
      column('record_type'),
      column('part_number'),
      column('after_person'),
      column('after_resource'),
      column('to_person'),
      column('to_resource'),
      column('amount'),
    ],
  );
  await session.rows(
    `update data.bulk_export
        set counted = counted + $2, at_person = $3, at_resource = $4, state = $5
      where export_id = $1`,
    [export_id, of.counted, of.at_person, of.at_resource, of.is_done ? 'DONE' : 'WAITING'],
  );
}

/** Forgets an export of this sign-in; false where there is none. */
export async function deleteExport(session: Session, of: ExportOwner): Promise<boolean> {
  const rows = await session.rows(
    `delete from data.bulk_export where export_id = $1 and subject = $2 and organisation = $3
      returning export_id`,
    [of.export_id, of.subject, of.organisation],
  );
  return rows.length > 0;
}

/** Forgets exports that are over; gives how many. */
export async function deleteOver(session: Session, at: string): Promise<number> {
  const rows = await session.rows(
    'delete from data.bulk_export where expires_at <= $1 returning export_id',
    [at],
  );
  return rows.length;
}

import type { Instant } from '../../../kernel/day.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import type { Described, Scanned, ScanState } from './stored-file.ts';

/** Which file of whom. */
export interface FileKey {
  readonly person_id: string;
  readonly file_id: string;
}

/** Writes down how the holder describes a file now. */
export async function describeFile(
  session: Session,
  { person_id, file_id }: FileKey,
  described: Described,
): Promise<void> {
  await session.rows(
    `update data.stored_file
        set title = $3, document_type = $4, document_day = $5, origin = $6
      where person_id = $1 and file_id = $2`,
    [
      person_id,
      file_id,
      described.title,
      described.document_type,
      described.document_day,
      described.origin,
    ],
  );
}

/** Takes a file out of every view, or brings it back with null. */
export async function markRemoved(
  session: Session,
  { person_id, file_id }: FileKey,
  removed_at: Instant | null,
): Promise<void> {
  await session.rows(
    `update data.stored_file set removed_at = $3, erased_at = null
      where person_id = $1 and file_id = $2`,
    [person_id, file_id, removed_at],
  );
}

/** A document that names a file. */
export interface NamedFile extends FileKey {
  readonly document_id: string;
  readonly custodian: string;
}

/** Ties files to the documents of their custodian that name them; gives how many could be tied. */
export async function tieFiles(session: Session, named: readonly NamedFile[]): Promise<number> {
  const rows = await session.rows(
    `update data.stored_file f set document_id = n.document_id
       from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[])
         as n(person_id, file_id, document_id, custodian)
      where f.person_id = n.person_id and f.file_id = n.file_id and f.custodian = n.custodian
        and f.removed_at is null and (f.document_id is null or f.document_id = n.document_id)
      returning f.file_id`,
    [
      named.map(({ person_id }) => person_id),
      named.map(({ file_id }) => file_id),
      named.map(({ document_id }) => document_id),
      named.map(({ custodian }) => custodian),
    ],
  );
  return rows.length;
}

/** A file that waits for the scanner, with its bytes. */
export type WaitingFile = FileKey & { readonly bytes: Uint8Array };

/** The file that has waited longest behind a moment; null where none does. */
export async function nextWaiting(
  session: Session,
  after: { readonly stored_at: string; readonly file_id: string } | null,
): Promise<(WaitingFile & { readonly stored_at: string }) | null> {
  const rows = await session.rows<WaitingFile & { readonly stored_at: string }>(
    `select f.person_id, f.file_id, f.stored_at, b.bytes
       from data.stored_file f join data.stored_bytes b using (person_id, sha256)
      where f.scan = 'WAITING'
        and ($1::timestamptz is null or (f.stored_at, f.file_id) > ($1::timestamptz, $2::uuid))
      order by f.stored_at, f.file_id limit 1`,
    [after?.stored_at ?? null, after?.file_id ?? null],
  );
  return rows[0] ?? null;
}

/** Writes what the scanner said of a file that waited. */
export async function writeScan(
  session: Session,
  { person_id, file_id }: FileKey,
  said: { readonly scan: ScanState; readonly virus: string | null; readonly at: Instant },
): Promise<void> {
  await session.rows(
    `update data.stored_file set scan = $3, virus = $4, scanned_at = $5
      where person_id = $1 and file_id = $2 and scan = 'WAITING'`,
    [person_id, file_id, said.scan, said.virus, said.at],
  );
}

/** Writes what the scanner said of a file that was sent again. */
export async function scanAgain(
  session: Session,
  { person_id, file_id }: FileKey,
  { scan, virus, scanned_at }: Scanned,
): Promise<void> {
  await session.rows(
    `update data.stored_file set scan = $3, virus = $4, scanned_at = $5
      where person_id = $1 and file_id = $2`,
    [person_id, file_id, scan, virus, scanned_at],
  );
}

/** Erases the bytes of files that were removed before a moment, where no other file has the same; gives how many. */
export async function eraseRemoved(
  session: Session,
  before: Instant,
  at: Instant,
  limit: number,
): Promise<number> {
  const rows = await session.rows<{ person_id: string; sha256: string }>(
    `update data.stored_file set erased_at = $2
      where (person_id, file_id) in (
        select person_id, file_id from data.stored_file
         where removed_at < $1 and erased_at is null
         order by removed_at limit $3 for update skip locked)
      returning person_id, sha256`,
    [before, at, limit],
  );
  await session.rows(
    `delete from data.stored_bytes b
      using (select distinct * from unnest($1::uuid[], $2::text[]) as n(person_id, sha256)) n
      where b.person_id = n.person_id and b.sha256 = n.sha256
        and not exists (select from data.stored_file f
              where f.person_id = b.person_id and f.sha256 = b.sha256 and f.erased_at is null)`,
    [rows.map(({ person_id }) => person_id), rows.map(({ sha256 }) => sha256)],
  );
  return rows.length;
}

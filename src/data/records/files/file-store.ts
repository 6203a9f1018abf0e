import type { Session } from '../../../platform/postgres/index.ts';
import { type Scope, visible } from '../scope.ts';
import { type Parameters, parameters } from '../search/parameters.ts';
import type { FileEntry, StoredFile } from './stored-file.ts';

const COLUMNS = `f.person_id, f.file_id, f.document_id, f.custodian, f.sha256, f.size, f.kind,
  f.content_type, f.filename, f.notices, f.scan, f.virus, f.title, f.document_type, f.document_day,
  f.origin, f.stored_at, f.removed_at, f.erased_at`;

const WITH_DOCUMENT = `data.stored_file f
  left join data.resource r on r.person_id = f.person_id
   and r.resource_type = 'DocumentReference' and r.id = f.document_id`;

/** Whoever may see the document may see its file; one that no document names is its custodian's and the person's. */
function seen(scope: Scope, given: Parameters): string {
  const alone =
    scope.kind === 'person'
      ? `f.person_id = ${given.add(scope.person_id)}::uuid`
      : scope.kind === 'institution'
        ? `f.custodian = ${given.add(scope.institution)}`
        : 'false';
  return `case when r.id is null then ${alone} else ${visible(scope, 'r', given, 'record')} end`;
}

/** Lets one transaction at a time add files of a person, so that nothing is kept twice and no limit is passed. */
export async function lockFiles(session: Session, person_id: string): Promise<void> {
  await session.rows(`select pg_advisory_xact_lock(hashtextextended('data.files ' || $1, 0))`, [
    person_id,
  ]);
}

/** The files that a person keeps under these digests, removed ones among them. */
export async function sameFiles(
  session: Session,
  person_id: string,
  digests: readonly string[],
): Promise<ReadonlyMap<string, StoredFile>> {
  const rows = await session.rows<StoredFile>(
    `select ${COLUMNS} from data.stored_file f
      where f.person_id = $1 and f.custodian = 'self' and f.sha256 = any($2::text[])`,
    [person_id, digests],
  );
  return new Map(rows.map((row) => [row.sha256, row]));
}

/** How much a custodian keeps of a person: whatever still takes room. */
export async function usageOf(
  session: Session,
  of: { readonly person_id: string; readonly custodian: string },
): Promise<{ readonly files: number; readonly bytes: number }> {
  const [row] = await session.rows<{ files: number; bytes: bigint }>(
    `select count(*)::int as files, coalesce(sum(size), 0)::bigint as bytes
       from data.stored_file where person_id = $1 and custodian = $2 and erased_at is null`,
    [of.person_id, of.custodian],
  );
  return { files: row?.files ?? 0, bytes: Number(row?.bytes ?? 0n) };
}

/** Keeps files with their bytes; the same bytes of a person are kept once. */
export async function insertFiles(session: Session, files: readonly FileEntry[]): Promise<void> {
  if (files.length === 0) return;
  await keepBytes(session, files);
  const rows = files.map(({ bytes, stored_at, scanned_at, ...file }) => ({
    ...file,
    size: bytes.length,
    stored_at: stored_at.toString(),
    scanned_at: scanned_at?.toString() ?? null,
  }));
  await session.rows(
    `insert into data.stored_file (person_id, file_id, document_id, custodian, sha256, size, kind,
       content_type, filename, notices, scan, scanned_at, virus, title, document_type,
       document_day, origin, stored_at, stored_by)
     select n.person_id, n.file_id, n.document_id, n.custodian, n.sha256, n.size, n.kind,
            n.content_type, n.filename, n.notices, n.scan, n.scanned_at, n.virus, n.title,
            n.document_type, n.document_day, n.origin, n.stored_at, n.stored_by
       from jsonb_to_recordset($1::jsonb) as n(person_id uuid, file_id uuid, document_id text,
            custodian text, sha256 text, size integer, kind text, content_type text, filename text,
            notices text[], scan text, scanned_at timestamptz, virus text, title text,
            document_type text, document_day date, origin text, stored_at timestamptz,
            stored_by text)`,
    [JSON.stringify(rows)],
  );
}

/** Keeps bytes under their digest, where they are not kept yet. */
export async function keepBytes(
  session: Session,
  files: readonly Pick<FileEntry, 'person_id' | 'sha256' | 'bytes'>[],
): Promise<void> {
  await session.rows(
    `insert into data.stored_bytes (person_id, sha256, bytes)
     select * from unnest($1::uuid[], $2::text[], $3::bytea[]) on conflict do nothing`,
    [
      files.map(({ person_id }) => person_id),
      files.map(({ sha256 }) => sha256),
      files.map(({ bytes }) => Buffer.from(bytes)),
    ],
  );
}

/** One file within the scope, removed or not; null for everything else, whether it is there or not. */
export async function seenFile(
  session: Session,
  scope: Scope,
  file_id: string,
): Promise<(StoredFile & { readonly is_deleted: boolean }) | null> {
  const given = parameters();
  const rows = await session.rows<StoredFile & { readonly is_deleted: boolean }>(
    `select ${COLUMNS}, (f.removed_at is not null or coalesce(r.is_deleted, false)) as is_deleted
       from ${WITH_DOCUMENT}
      where f.file_id = ${given.add(file_id)}::uuid and ${seen(scope, given)}`,
    given.values,
  );
  return rows[0] ?? null;
}

/** Whose file it is, or who of these keeps files here; null where nobody. For the trail alone: it asks for no scope. */
export async function fileOwner(
  session: Session,
  of: { readonly file_id: string | null; readonly person_id: string | null },
): Promise<string | null> {
  const rows = await session.rows<{ person_id: string }>(
    `select person_id from data.stored_file
      where file_id = $1::uuid or person_id = $2::uuid limit 1`,
    [of.file_id, of.person_id],
  );
  return rows[0]?.person_id ?? null;
}

/** A part of a file from a byte on; null once it may not be seen, was removed or may not be given out. */
export async function seenBytes(
  session: Session,
  scope: Scope,
  of: { readonly file_id: string; readonly from: number; readonly length: number },
): Promise<Uint8Array | null> {
  const given = parameters();
  const [id, from, length] = [of.file_id, of.from + 1, of.length].map((one) => given.add(one));
  const rows = await session.rows<{ bytes: Uint8Array }>(
    `select substring(b.bytes from ${from}::integer for ${length}::integer) as bytes
       from ${WITH_DOCUMENT}
       join data.stored_bytes b on b.person_id = f.person_id and b.sha256 = f.sha256
      where f.file_id = ${id}::uuid and f.removed_at is null and not coalesce(r.is_deleted, false)
        and f.scan in ('CLEAN', 'NOT_SCANNED') and ${seen(scope, given)}`,
    given.values,
  );
  return rows[0]?.bytes ?? null;
}

/** What a list of files is asked for; null asks for nothing. */
export interface FileSearch {
  readonly person_id: string;
  /** A part of title, file name or origin, in any case. */
  readonly text: string | null;
  readonly document_type: string | null;
  readonly from: string | null;
  /** Last day, included. */
  readonly until: string | null;
  readonly is_removed: boolean;
  readonly limit: number;
  readonly offset: number;
}

/** What people keep themselves, as far as the scope may see it, newest first, with how many there are in all. */
export async function seenFiles(
  session: Session,
  scope: Scope,
  search: FileSearch,
): Promise<readonly (StoredFile & { readonly total: bigint })[]> {
  const given = parameters();
  const [text, type] = [given.add(search.text), given.add(search.document_type)];
  const [from, until] = [given.add(search.from), given.add(search.until)];
  return await session.rows(
    `select ${COLUMNS}, count(*) over () as total
       from ${WITH_DOCUMENT}
      where f.person_id = ${given.add(search.person_id)}::uuid and f.custodian = 'self'
        and f.erased_at is null
        and (f.removed_at is not null) = ${given.add(search.is_removed)}::boolean
        and (${text}::text is null
          or strpos(lower(f.title || ' ' || f.filename || ' ' || f.origin), lower(${text}::text)) > 0)
        and (${type}::text is null or f.document_type = ${type}::text)
        and (${from}::date is null or f.document_day >= ${from}::date)
        and (${until}::date is null or f.document_day <= ${until}::date)
        and ${seen(scope, given)}
      order by f.stored_at desc, f.file_id
      limit ${given.add(search.limit)} offset ${given.add(search.offset)}`,
    given.values,
  );
}

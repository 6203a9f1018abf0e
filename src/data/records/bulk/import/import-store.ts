import type { Session } from '../../../../platform/postgres/index.ts';
import type { BulkImport, Chunk, LineProblem } from './import-run.ts';

const COLUMNS = `import_id, institution, organisation, subject, role, jurisdiction, state, phase, next_chunk,
  lines, chunks, added, changed, known, refused, requested_at, finished_at`;

/** Lets one file of an institution come in at a time, until the transaction ends. */
export async function lockInstitution(session: Session, institution: string): Promise<void> {
  await session.rows(`select pg_advisory_xact_lock(hashtextextended('data.bulk:' || $1, 0))`, [
    institution,
  ]);
}

/** Begins to keep a file; its digest and size are known only at its end. */
export async function insertImport(
  session: Session,
  of: Pick<
    BulkImport,
    'import_id' | 'institution' | 'organisation' | 'subject' | 'role' | 'jurisdiction'
  > & { readonly requested_at: string },
): Promise<void> {
  await session.rows(
    `insert into data.bulk_import (import_id, digest, institution, organisation, subject, role,
       jurisdiction, state, phase, next_chunk, lines, chunks, requested_at)
     values ($1::uuid, $1::text, $2, $3, $4, $5, $6, 'WAITING', 'patients', 0, 0, 0, $7)`,
    [
      of.import_id,
      of.institution,
      of.organisation,
      of.subject,
      of.role,
      of.jurisdiction,
      of.requested_at,
    ],
  );
}

/** Keeps a chunk of a file. */
export async function insertChunk(
  session: Session,
  import_id: string,
  { nth, first_line, content }: Chunk & { readonly nth: number },
): Promise<void> {
  await session.rows(
    `insert into data.bulk_import_chunk (import_id, chunk, first_line, content)
     values ($1, $2, $3, $4)`,
    [import_id, nth, first_line, content],
  );
}

/** The same file of the same institution, taken before; null where there is none. */
export async function findSame(
  session: Session,
  of: { readonly institution: string; readonly digest: string },
): Promise<BulkImport | null> {
  const rows = await session.rows<BulkImport>(
    `select ${COLUMNS} from data.bulk_import
      where institution = $1 and digest = $2 and state <> 'CANCELLED'`,
    [of.institution, of.digest],
  );
  return rows[0] ?? null;
}

/** Says what the whole file is. */
export async function closeFile(
  session: Session,
  import_id: string,
  of: { readonly digest: string; readonly lines: number; readonly chunks: number },
): Promise<void> {
  await session.rows(
    'update data.bulk_import set digest = $2, lines = $3, chunks = $4 where import_id = $1',
    [import_id, of.digest, of.lines, of.chunks],
  );
}

/** Forgets an import with its chunks and problems. What it wrote stays. */
export async function deleteImport(session: Session, import_id: string): Promise<void> {
  await session.rows('delete from data.bulk_import where import_id = $1', [import_id]);
}

/** An import of an institution; null for everything else. */
export async function findImport(
  session: Session,
  of: { readonly import_id: string; readonly institution: string },
): Promise<BulkImport | null> {
  const rows = await session.rows<BulkImport>(
    `select ${COLUMNS} from data.bulk_import where import_id = $1 and institution = $2`,
    [of.import_id, of.institution],
  );
  return rows[0] ?? null;
}

/** The import whose turn it is, held until the transaction ends; null when none waits. Files take turns. */
export async function lockNext(session: Session): Promise<BulkImport | null> {
  const rows = await session.rows<BulkImport>(
    `select ${COLUMNS} from data.bulk_import where state = 'WAITING'
      order by phase desc, next_chunk, requested_at, import_id for update skip locked limit 1`,
  );
  return rows[0] ?? null;
}

/** One chunk of an import; null behind the last. */
export async function readChunk(
  session: Session,
  { import_id, next_chunk }: Pick<BulkImport, 'import_id' | 'next_chunk'>,
): Promise<Chunk | null> {
  const rows = await session.rows<{ first_line: bigint; content: string }>(
    'select first_line, content from data.bulk_import_chunk where import_id = $1 and chunk = $2',
    [import_id, next_chunk],
  );
  const [row] = rows;
  return row === undefined ? null : { first_line: Number(row.first_line), content: row.content };
}

/** Counts what a chunk came to and goes on to the next. */
export async function countChunk(
  session: Session,
  import_id: string,
  of: {
    readonly added: number;
    readonly changed: number;
    readonly known: number;
    readonly problems: readonly LineProblem[];
  },
): Promise<void> {
  const lines = new Set(of.problems.map(({ line }) => line));
  await session.rows(
    `update data.bulk_import
        set next_chunk = next_chunk + 1, added = added + $2, changed = changed + $3,
            known = known + $4, refused = refused + $5
      where import_id = $1`,
    [import_id, of.added, of.changed, of.known, lines.size],
  );
  if (of.problems.length === 0) return;
  await session.rows(
    `insert into data.bulk_import_problem (import_id, line, nth, code, facts, place)
     select $1::uuid, n.line, row_number() over (partition by n.line order by n.at), n.code,
            n.facts::jsonb, n.place
       from unnest($2::bigint[], $3::text[], $4::text[], $5::text[])
         with ordinality as n(line, code, facts, place, at)`,
    [
      import_id,
      of.problems.map(({ line }) => line),
      of.problems.map(({ code }) => code),
      of.problems.map(({ facts }) => JSON.stringify(facts)),
      of.problems.map(({ place }) => place),
    ],
  );
}

/** Begins the second way through a file. */
export async function beginOthers(session: Session, import_id: string): Promise<void> {
  await session.rows(
    `update data.bulk_import set phase = 'others', next_chunk = 0 where import_id = $1`,
    [import_id],
  );
}

/** Ends an import: its lines are records now, and no second copy of them stays. */
export async function finishImport(
  session: Session,
  import_id: string,
  of: { readonly state: 'DONE' | 'CANCELLED'; readonly at: string },
): Promise<void> {
  await session.rows('delete from data.bulk_import_chunk where import_id = $1', [import_id]);
  await session.rows(
    'update data.bulk_import set state = $2, finished_at = $3 where import_id = $1',
    [import_id, of.state, of.at],
  );
}

/** Ends an import that is under way; false where there is none. */
export async function cancelImport(
  session: Session,
  of: { readonly import_id: string; readonly institution: string; readonly at: string },
): Promise<boolean> {
  const rows = await session.rows(
    `select from data.bulk_import
      where import_id = $1 and institution = $2 and state = 'WAITING' for update`,
    [of.import_id, of.institution],
  );
  if (rows.length === 0) return false;
  await finishImport(session, of.import_id, { state: 'CANCELLED', at: of.at });
  return true;
}

/** What was wrong, line by line, behind a line. */
export async function readProblems(
  session: Session,
  import_id: string,
  of: { readonly after: number; readonly limit: number },
): Promise<readonly LineProblem[]> {
  const rows = await session.rows<LineProblem & { readonly line: bigint | number }>(
    `select line, code, facts, place from data.bulk_import_problem
      where import_id = $1 and line > $2 order by line, nth limit $3`,
    [import_id, of.after, of.limit],
  );
  return rows.map((row) => ({ ...row, line: Number(row.line) }));
}

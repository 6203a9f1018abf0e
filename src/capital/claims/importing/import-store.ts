import { type Instant, instant } from '../../../kernel/day.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import type { ImportProblem, ImportRun, ImportTally } from './import-run.ts';

type Row = Omit<ImportRun, 'started_at' | 'finished_at'> & {
  readonly started_at: string;
  readonly finished_at: string | null;
};

/** Nobody works on an import whose lock is free, whatever its row says: a process that is killed writes nothing. */
const IS_FREE = `not exists (
  select from pg_locks l join pg_database d on d.oid = l.database and d.datname = current_database()
   where l.locktype = 'advisory' and l.objsubid = 1
     and ((l.classid::bigint << 32) | l.objid::bigint) = hashtextextended('import|' || i.import_id, 77))`;

const COLUMNS = `i.import_id, i.organisation, i.filename, i.submitted_by,
  case when i.state = 'running' and ${IS_FREE} then 'waiting' else i.state end as state,
  i.rows_total, i.rows_done, i.rows_good, i.rows_bad, i.rows_known, i.started_at, i.finished_at`;

function runOf(row: Row): ImportRun {
  const finished_at = row.finished_at === null ? null : instant(row.finished_at);
  return { ...row, started_at: instant(row.started_at), finished_at };
}

/** A new file, or the same file again. */
export interface NewImport {
  readonly import_id: string;
  readonly organisation: string;
  readonly content_digest: string;
  readonly filename: string | null;
  readonly submitted_by: string;
  readonly rows_total: number;
  readonly at: Instant;
}

/** The import of a file: a new one, or the one that the same content made before. */
export async function findOrOpenImport(session: Session, of: NewImport): Promise<ImportRun> {
  await session.rows(
    `insert into capital.import (import_id, organisation, content_digest, filename,
       submitted_by, state, rows_total, started_at)
     values ($1, $2, $3, $4, $5, 'waiting', $6, $7::timestamptz)
     on conflict (organisation, content_digest) do nothing`,
    [
      of.import_id,
      of.organisation,
      of.content_digest,
      of.filename,
      of.submitted_by,
      of.rows_total,
      of.at,
    ],
  );
  const [row] = await session.rows<Row>(
    `select ${COLUMNS} from capital.import i where i.organisation = $1 and i.content_digest = $2`,
    [of.organisation, of.content_digest],
  );
  return runOf(row as Row);
}

/** Takes an import for the length of the transaction; says no where somebody else has it. */
export async function lockImport(session: Session, import_id: string): Promise<boolean> {
  const [row] = await session.rows<{ is_mine: boolean }>(
    `select pg_try_advisory_xact_lock(hashtextextended('import|' || $1::text, 77)) as is_mine`,
    [import_id],
  );
  return row?.is_mine ?? false;
}

/** Notes what a portion came to, with its problems; one transaction of the caller. */
export async function noteProgress(
  session: Session,
  import_id: string,
  tally: ImportTally,
): Promise<ImportRun> {
  const problems = tally.problems.map((one, index) => {
    const earlier = tally.problems.findIndex((other) => other.row === one.row);
    return { ...one, import_id, nth: index - earlier + 1 };
  });
  if (problems.length > 0) {
    await session.rows(
      `insert into capital.import_problem
       select * from json_populate_recordset(null::capital.import_problem, $1::json)
       on conflict do nothing`,
      [JSON.stringify(problems)],
    );
  }
  const [row] = await session.rows<Row>(
    `update capital.import i set rows_done = rows_done + $2 + $4, rows_good = rows_good + $2,
       rows_known = rows_known + $3, rows_bad = rows_bad + $4
     where i.import_id = $1 returning ${COLUMNS}`,
    [import_id, tally.good, tally.known, tally.bad],
  );
  return runOf(row as Row);
}

/** Notes that an import begins, ends, or is left to be taken up again. */
export async function moveImport(
  session: Session,
  import_id: string,
  of: { readonly state: ImportRun['state']; readonly at: Instant },
): Promise<ImportRun> {
  const [row] = await session.rows<Row>(
    `update capital.import i set state = $2,
       finished_at = case when $2 = 'done' then $3::timestamptz end
     where i.import_id = $1 returning ${COLUMNS}`,
    [import_id, of.state, of.at],
  );
  return runOf(row as Row);
}

/** Imports of an organisation, the latest first. */
export async function listImports(
  session: Session,
  organisation: string,
  limit: number,
): Promise<readonly ImportRun[]> {
  const rows = await session.rows<Row>(
    `select ${COLUMNS} from capital.import i where i.organisation = $1
      order by i.started_at desc, i.import_id desc limit $2`,
    [organisation, limit],
  );
  return rows.map(runOf);
}

/** One import of an organisation; null where it has none of that id. */
export async function findImport(
  session: Session,
  organisation: string,
  import_id: string,
): Promise<ImportRun | null> {
  const [row] = await session.rows<Row>(
    `select ${COLUMNS} from capital.import i where i.organisation = $1 and i.import_id = $2`,
    [organisation, import_id],
  );
  return row === undefined ? null : runOf(row);
}

/** What was wrong in the rows of an import, in their order. */
export function problemsOf(
  session: Session,
  import_id: string,
  limit: number,
): Promise<ImportProblem[]> {
  return session.rows<ImportProblem>(
    `select p.row, p."column", p.value, p.code, p.facts from capital.import_problem p
      where p.import_id = $1 order by p.row, p.nth limit $2`,
    [import_id, limit],
  );
}

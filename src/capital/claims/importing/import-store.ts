import { type Instant, instant } from '../../../kernel/day.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import type { ImportProblem, ImportRun, ImportTally } from './import-run.ts';

type Row = Omit<ImportRun, 'started_at' | 'finished_at'> & {
  readonly started_at: string;
  readonly finished_at: string | null;
};

const COLUMNS = `import_id, organisation, filename, submitted_by, state, rows_total, rows_done,
  rows_good, rows_bad, rows_known, started_at, finished_at`;

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
  /** Whoever has shown no sign of life since then has stopped. */
  readonly dead_since: Instant;
}

/**
 * Takes a file up: as a new import, or one that stopped. Says whether the caller may run it; somebody else is at it, or
 * it is done, otherwise.
 */
export async function takeUpImport(
  session: Session,
  of: NewImport,
): Promise<{ readonly run: ImportRun; readonly is_mine: boolean }> {
  const mine = await session.rows<Row>(
    `insert into capital.import as i (import_id, organisation, content_digest, filename,
       submitted_by, state, rows_total, started_at, beat_at)
     values ($1, $2, $3, $4, $5, 'running', $6, $7::timestamptz, $7::timestamptz)
     on conflict (organisation, content_digest) do update
       set state = 'running', beat_at = excluded.beat_at, submitted_by = excluded.submitted_by
       where i.state = 'waiting' or (i.state = 'running' and i.beat_at < $8::timestamptz)
     returning ${COLUMNS}`,
    [
      of.import_id,
      of.organisation,
      of.content_digest,
      of.filename,
      of.submitted_by,
      of.rows_total,
      of.at,
      of.dead_since,
    ],
  );
  if (mine[0] !== undefined) return { run: runOf(mine[0]), is_mine: true };
  const [other] = await session.rows<Row>(
    `select ${COLUMNS} from capital.import where organisation = $1 and content_digest = $2`,
    [of.organisation, of.content_digest],
  );
  return { run: runOf(other as Row), is_mine: false };
}

/** Notes what a portion came to, with its problems; one transaction of the caller. */
export async function noteProgress(
  session: Session,
  import_id: string,
  tally: ImportTally,
  at: Instant,
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
    `update capital.import set rows_done = rows_done + $2 + $4, rows_good = rows_good + $2,
       rows_known = rows_known + $3, rows_bad = rows_bad + $4, beat_at = $5::timestamptz
     where import_id = $1 returning ${COLUMNS}`,
    [import_id, tally.good, tally.known, tally.bad, at],
  );
  return runOf(row as Row);
}

/** Ends an import, or leaves it to be taken up again. */
export async function leaveImport(
  session: Session,
  import_id: string,
  of: { readonly state: 'done' | 'waiting'; readonly at: Instant },
): Promise<ImportRun> {
  const [row] = await session.rows<Row>(
    `update capital.import set state = $2, beat_at = $3::timestamptz,
       finished_at = case when $2 = 'done' then $3::timestamptz end
     where import_id = $1 returning ${COLUMNS}`,
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
    `select ${COLUMNS} from capital.import where organisation = $1
      order by started_at desc, import_id desc limit $2`,
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
    `select ${COLUMNS} from capital.import where organisation = $1 and import_id = $2`,
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

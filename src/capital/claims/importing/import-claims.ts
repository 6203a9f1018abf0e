import { canonicalJson, pseudonym, sha256 } from '../../../kernel/digest.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { newId } from '../../../kernel/id.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import { CLAIMS_MAX } from '../messages.ts';
import type { HomePorts } from '../ports.ts';
import type { ClaimDraft } from '../treating/claim-draft.ts';
import { type Submission, submitClaims } from '../treating/submit-claims.ts';
import {
  columnOf,
  draftOf,
  type Layout,
  OPTIONAL_COLUMNS,
  REQUIRED_COLUMNS,
  readLayout,
  shownCell,
} from './claim-columns.ts';
import type { ImportProblem, ImportRun, ImportTally } from './import-run.ts';
import { leaveImport, noteProgress, takeUpImport } from './import-store.ts';
import { countRows, type FileRow, LINE_MAX, readRows } from './read-rows.ts';

/** A file of claims as it is sent. */
export interface ClaimFile {
  readonly principal: Principal;
  readonly filename: string | null;
  readonly text: string;
}

/** An import that the caller may run, or somebody else's. */
export interface TakenUp {
  readonly run: ImportRun;
  /** Runs it to its end; null where it is done or somebody else is at it. */
  readonly go: ((onProgress?: (run: ImportRun) => void) => Promise<ImportRun>) | null;
}

/** After so long without a sign of life an import counts as stopped. */
const DEAD_AFTER = { seconds: 30 };

/**
 * Takes up a file of claims. Its content names it: the same file again changes nothing, and one that was interrupted
 * goes on where it stopped. Good rows are committed 200 at a time, each under a key made from its content; bad rows are
 * noted with row, column and what would be right. Fails as a whole only when its first line is not right.
 */
export async function takeUpFile(
  ports: HomePorts,
  file: ClaimFile,
): Promise<Result<TakenUp, Fault>> {
  const layout = layoutOf(file.text);
  if (!layout.ok) return layout;
  const at = ports.clock.now().round('millisecond');
  const { organisation, subject } = file.principal;
  const { run, is_mine } = await takeUpImport(ports.database, {
    import_id: newId(ports.clock, ports.random),
    organisation,
    content_digest: sha256(file.text),
    filename: file.filename,
    submitted_by: subject,
    rows_total: countRows(file.text),
    at,
    dead_since: at.subtract(DEAD_AFTER),
  });
  if (!is_mine) return ok({ run, go: null });
  return ok({
    run,
    go: (onProgress) => runImport(ports, file, { run, layout: layout.value, onProgress }),
  });
}

function layoutOf(text: string): Result<Layout, Fault> {
  const [first] = readRows(text, 1);
  const header = first?.[0];
  if (header === undefined) return no(fault('import.empty'));
  return readLayout(header.cells ?? ['']);
}

interface Going {
  readonly run: ImportRun;
  readonly layout: Layout;
  readonly onProgress: ((run: ImportRun) => void) | undefined;
}

async function runImport(ports: HomePorts, file: ClaimFile, going: Going): Promise<ImportRun> {
  const { import_id, rows_done } = going.run;
  const seen = new Map<string, number>();
  let passed = -1;
  try {
    for (const rows of readRows(file.text, CLAIMS_MAX)) {
      const read = rows.map((row) => readRow(ports, file.principal, row, going.layout));
      const fresh = read.filter(() => ++passed > rows_done);
      noteSeen(seen, read);
      if (fresh.length === 0) continue;
      const tally = await takeRows(ports, file.principal, fresh, seen);
      const at = ports.clock.now();
      going.onProgress?.(
        await ports.database.transaction((session) => noteProgress(session, import_id, tally, at)),
      );
    }
  } catch (error) {
    await leaveImport(ports.database, import_id, { state: 'waiting', at: ports.clock.now() });
    throw error;
  }
  return leaveImport(ports.database, import_id, { state: 'done', at: ports.clock.now() });
}

/** A row that was read: a keyed draft, or what is wrong with it. */
interface ReadRow {
  readonly row: number;
  readonly read: Result<{ key: string; draft: ClaimDraft }, readonly ImportProblem[]>;
  readonly show: (column: string) => string;
}

function readRow(
  ports: HomePorts,
  principal: Principal,
  { row, cells }: FileRow,
  layout: Layout,
): ReadRow {
  const show = (column: string) => shownCell(column, cells ?? [], layout);
  if (cells === null || cells.length !== layout.size) {
    const facts = { expected: String(layout.size), limit: String(LINE_MAX) };
    const problem = { row, column: '', value: '', code: 'import.row_unreadable', facts };
    return { row, read: no([problem]), show };
  }
  const draft = draftOf(cells, layout);
  if (draft.ok)
    return {
      row,
      read: ok({ key: rowKey(ports, principal, draft.value), draft: draft.value }),
      show,
    };
  const problems = draft.error.map(({ column, fault: of }) => {
    return { row, column, value: show(column), code: of.code, facts: of.facts };
  });
  return { row, read: no(problems), show };
}

/** What a row is called for ever: a keyed digest of its content, which does not tell the content. */
function rowKey(ports: HomePorts, { organisation }: Principal, draft: ClaimDraft): string {
  const [key] = ports.pair_keys.values();
  if (key === undefined) throw new Error('a node without keys cannot take in files');
  return `row-${pseudonym(key, canonicalJson([organisation, { ...draft, fee: { ...draft.fee } }]))}`;
}

function noteSeen(seen: Map<string, number>, rows: readonly ReadRow[]): void {
  for (const { row, read } of rows) {
    if (read.ok && !seen.has(read.value.key)) seen.set(read.value.key, row);
  }
}

async function takeRows(
  ports: HomePorts,
  principal: Principal,
  rows: readonly ReadRow[],
  seen: ReadonlyMap<string, number>,
): Promise<ImportTally> {
  const problems: ImportProblem[] = [];
  const sent: (Submission & { readonly of: ReadRow })[] = [];
  for (const of of rows) {
    const { row, read } = of;
    if (!read.ok) problems.push(...read.error);
    else if (seen.get(read.value.key) !== row)
      problems.push(repeated(row, seen.get(read.value.key)));
    else sent.push({ principal, ...read.value, of });
  }
  const answers = await submitClaims(ports, sent);
  let known = 0;
  answers.forEach((answer, index) => {
    const of = sent[index]?.of as ReadRow;
    if (!answer.ok) problems.push(...answer.error.map((one) => problemOf(of, one)));
    else if (!answer.value.is_new) known += 1;
  });
  const bad = new Set(problems.map((one) => one.row)).size;
  const inOrder = problems.sort((a, b) => a.row - b.row);
  return { good: rows.length - bad, known, bad, problems: inOrder };
}

function problemOf({ row, show }: ReadRow, { code, facts, at }: Fault): ImportProblem {
  const column = columnOf(at);
  return { row, column, value: show(column), code, facts };
}

function repeated(row: number, first: number | undefined): ImportProblem {
  const facts = { row: String(first ?? 0) };
  return { row, column: '', value: '', code: 'import.row_repeated', facts };
}

/** The columns of a file of claims, for those who write one. */
export const FILE_COLUMNS = { required: REQUIRED_COLUMNS, optional: OPTIONAL_COLUMNS } as const;

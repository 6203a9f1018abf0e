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
import {
  findImport,
  findOrOpenImport,
  lockImport,
  moveImport,
  noteProgress,
} from './import-store.ts';
import { countRows, type FileRow, LINE_MAX, readRows } from './read-rows.ts';

/** A file of claims as it is sent. */
export interface ClaimFile {
  readonly principal: Principal;
  readonly filename: string | null;
  readonly text: string;
}

/** An import that was found or opened. */
export interface TakenUp {
  readonly run: ImportRun;
  /** Runs it to its end, or gives it as it stands where somebody else is at it; null where it is done. */
  readonly go: ((onProgress?: (run: ImportRun) => void) => Promise<ImportRun>) | null;
}

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
  const { organisation, subject } = file.principal;
  const run = await findOrOpenImport(ports.database, {
    import_id: newId(ports.clock, ports.random),
    organisation,
    content_digest: sha256(file.text),
    filename: file.filename,
    submitted_by: subject,
    rows_total: countRows(file.text),
    at: ports.clock.now().round('millisecond'),
  });
  if (run.state === 'done') return ok({ run, go: null });
  const going = { import_id: run.import_id, layout: layout.value };
  return ok({ run, go: (onProgress) => runAlone(ports, file, { ...going, onProgress }) });
}

function layoutOf(text: string): Result<Layout, Fault> {
  const [first] = readRows(text, 1);
  const header = first?.[0];
  if (header === undefined) return no(fault('import.empty'));
  return readLayout(header.cells ?? ['']);
}

interface Going {
  readonly import_id: string;
  readonly layout: Layout;
  readonly onProgress: ((run: ImportRun) => void) | undefined;
}

/** One process at a time works on an import; its lock ends with it, however it ends. */
function runAlone(ports: HomePorts, file: ClaimFile, going: Going): Promise<ImportRun> {
  const { database, clock } = ports;
  const { import_id } = going;
  return database.transaction(async (lock) => {
    const isMine = await lockImport(lock, import_id);
    const { organisation } = file.principal;
    const run = (await findImport(database, organisation, import_id)) as ImportRun;
    if (!isMine || run.state === 'done') return run;
    await moveImport(database, import_id, { state: 'running', at: clock.now() });
    try {
      await runRows(ports, file, going, run.rows_done);
    } catch (error) {
      await moveImport(database, import_id, { state: 'waiting', at: clock.now() });
      throw error;
    }
    return moveImport(database, import_id, { state: 'done', at: clock.now() });
  });
}

async function runRows(
  ports: HomePorts,
  { principal, text }: ClaimFile,
  { import_id, layout, onProgress }: Going,
  rows_done: number,
): Promise<void> {
  const seen = new Map<string, number>();
  // The first line names the columns and counts as none.
  let passed = -1;
  for (const rows of readRows(text, CLAIMS_MAX)) {
    const read = rows.map((row) => readRow(ports, principal, row, layout));
    noteSeen(seen, read);
    const fresh = read.filter(() => {
      passed += 1;
      return passed > rows_done;
    });
    if (fresh.length === 0) continue;
    const tally = await takeRows(ports, principal, fresh, seen);
    const run = await ports.database.transaction((session) =>
      noteProgress(session, import_id, tally),
    );
    onProgress?.(run);
  }
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

/** The service point that the first row of data names; null where there is none. */
export function firstServicePoint(text: string): string | null {
  const layout = layoutOf(text);
  const [portion] = readRows(text, 2);
  const cells = portion?.[1]?.cells;
  if (!layout.ok || !cells) return null;
  return cells[layout.value.get('service_point') ?? -1]?.trim() || null;
}

/** The columns of a file of claims, for those who write one. */
export const FILE_COLUMNS = { required: REQUIRED_COLUMNS, optional: OPTIONAL_COLUMNS } as const;

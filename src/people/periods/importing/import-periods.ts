import { dayAt } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { newId } from '../../../kernel/id.ts';
import { ZONE } from '../../../kernel/jurisdiction.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import type { Database, Session } from '../../../platform/postgres/index.ts';
import {
  documentName,
  type FileRow,
  fileRows,
  findByDocuments,
  type Look,
  lockPersons,
  maskedCell,
  type Person,
  SHOWN_MAX,
} from '../../persons/index.ts';
import { type OtherEntry, objectionTo } from '../check-entry.ts';
import { contentDigest, type EntryContent } from '../entry.ts';
import { firstVersion, type StandingPorts } from '../record-entry.ts';
import { entriesOf, everRecorded, insertVersions, type NewVersion } from '../store.ts';
import { PERIOD_FILE, type PeriodColumn, type PeriodOfRow, periodOfRow } from './period-file.ts';

/** What is wrong in one row; what says something about a person is masked. Row 1 names the columns. */
export interface PeriodFileProblem {
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly fault: Fault;
}

export interface ImportedPeriods {
  readonly rows_total: number;
  readonly recorded: number;
  /** Rows whose content was recorded before; the same file twice changes nothing. */
  readonly known: number;
  readonly problems: readonly PeriodFileProblem[];
}

export interface ImportPeriodPorts extends StandingPorts {
  readonly database: Database;
}

type Row = FileRow<PeriodColumn>;
type ReadRow = Row & PeriodOfRow;

interface Tally {
  recorded: number;
  known: number;
  readonly problems: PeriodFileProblem[];
}

const ROWS_AT_ONCE = 1000;

/**
 * Records the periods, statuses and dependants of a CSV text. Good rows are committed, some hundred at a time, so that a file that was
 * interrupted goes on with what is missing when it is sent again; bad rows are told one by one. Fails as a whole only when
 * the text is not CSV (`request.malformed`) or a column is missing (`person.file_column`).
 */
export async function importPeriods(
  ports: ImportPeriodPorts,
  by: Principal,
  text: string,
  onRows: (done: number, total: number) => void = () => undefined,
): Promise<Result<ImportedPeriods, Fault>> {
  const file = fileRows(text, PERIOD_FILE);
  if (!file.ok) return file;
  const rows = file.value;
  const tally: Tally = { recorded: 0, known: 0, problems: [] };
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    const some = rows.slice(start, start + ROWS_AT_ONCE);
    const today = dayAt(ports.clock.now(), ZONE);
    const readable = some.flatMap((row): readonly ReadRow[] => {
      const read = periodOfRow(row.cells, today);
      if (read.ok) return [{ ...row, ...read.value }];
      tally.problems.push(problemOf(row, read.error));
      return [];
    });
    const done = await ports.database.transaction((session) =>
      recordRows(session, ports, by, readable),
    );
    tally.recorded += done.recorded;
    tally.known += done.known;
    tally.problems.push(...done.problems);
    onRows(Math.min(start + ROWS_AT_ONCE, rows.length), rows.length);
  }
  tally.problems.sort((a, b) => a.row - b.row);
  return ok({ rows_total: rows.length, ...tally });
}

/** Records the readable rows of one part of the file, in few statements and in the order of the file. */
async function recordRows(
  session: Session,
  ports: ImportPeriodPorts,
  by: Principal,
  rows: readonly ReadRow[],
): Promise<Tally> {
  const at = ports.clock.now();
  const desk = await openDesk(session, rows, { by, purpose: 'standing', at });
  const tally: Tally = { recorded: 0, known: 0, problems: [] };
  const versions: NewVersion[] = [];
  for (const row of rows) {
    const placed = placeRow(ports, desk, row);
    if (placed === 'known') tally.known += 1;
    else if ('entry_id' in placed) versions.push(placed);
    else tally.problems.push(problemOf(row, placed));
  }
  if (versions.length > 0) await insertVersions(session, versions, { by, at });
  return { ...tally, recorded: versions.length };
}

/** What is known of the persons of some rows while these are recorded. */
interface Desk {
  readonly holders: ReadonlyMap<string, Person>;
  readonly recorded: Map<string, readonly OtherEntry[]>;
  /** Contents that were recorded at some time, as `person_id digest`. */
  readonly seen: Set<string>;
}

async function openDesk(session: Session, rows: readonly ReadRow[], look: Look): Promise<Desk> {
  const documents = rows.flatMap(({ document, dependant }) =>
    dependant === null ? [document] : [document, dependant],
  );
  const holders = await findByDocuments(session, documents, look);
  const person_ids = [...new Set([...holders.values()].map(({ person_id }) => person_id))];
  await lockPersons(session, person_ids);
  const entries = await entriesOf(session, person_ids, null);
  const contents = rows.flatMap((row) => {
    const person = holders.get(documentName(row.document));
    const content = contentOf(row, holders);
    return person === undefined || content === null
      ? []
      : [{ person_id: person.person_id, digest: contentDigest(content) }];
  });
  return {
    holders,
    recorded: new Map(Map.groupBy(entries, ({ person_id }) => person_id)),
    seen: new Set(await everRecorded(session, contents)),
  };
}

/** What a row says, with the dependant whom its other document names; null where nobody is registered with that one. */
function contentOf(
  { content, dependant }: ReadRow,
  holders: ReadonlyMap<string, Person>,
): EntryContent | null {
  if (dependant === null) return content;
  const found = holders.get(documentName(dependant));
  return found === undefined ? null : { ...content, dependant_id: found.person_id };
}

/** Decides one row and remembers it, so that later rows are held against it. */
function placeRow(
  ports: ImportPeriodPorts,
  desk: Desk,
  row: ReadRow,
): NewVersion | 'known' | Fault {
  const person = desk.holders.get(documentName(row.document));
  if (person === undefined) return fault('person.not_found', {}, 'number');
  const content = contentOf(row, desk.holders);
  if (content === null) return fault('person.not_found', {}, 'dependant_number');
  const { person_id } = person;
  const key = `${person_id} ${contentDigest(content)}`;
  if (desk.seen.has(key)) return 'known';
  const others = desk.recorded.get(person_id) ?? [];
  const against = { today: dayAt(ports.clock.now(), ZONE), entry_id: null, others };
  const objection = objectionTo(ports.period_law, person, content, against);
  if (objection !== null) return objection;
  const entry_id = newId(ports.clock, ports.random);
  const version = firstVersion(ports.period_law, { person_id, entry_id }, content);
  desk.seen.add(key);
  desk.recorded.set(person_id, [...others, version]);
  return version;
}

/** Codes and days may be shown; whatever names a person is masked. */
const MASKED_COLUMNS = ['number', 'dependant_number', 'evidence_reference'];

function problemOf(row: Row, of: Fault): PeriodFileProblem {
  // A check of the entry speaks of the dependant as such.
  const at = of.at === 'dependant' ? 'dependant_number' : of.at;
  const column = (at ?? 'number') as PeriodColumn;
  const cell = row.cells[column] ?? '';
  const value = MASKED_COLUMNS.includes(column) ? maskedCell(cell) : cell.slice(0, SHOWN_MAX);
  return { row: row.row, column, value, fault: of };
}

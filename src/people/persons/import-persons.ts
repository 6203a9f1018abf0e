import type { Fault } from '../../kernel/fault.ts';
import { ok, type Result } from '../../kernel/result.ts';
import type { Database } from '../../platform/postgres/index.ts';
import { type FileRow, fileRows, maskedCell, SHOWN_MAX } from './file-rows.ts';
import type { NewPerson } from './person.ts';
import { PERSON_FILE, type PersonColumn, personOfRow } from './person-file.ts';
import { type RegisterPorts, registerPersons } from './register-persons.ts';

/** What is wrong in one row; `value` is masked. Row 1 names the columns. */
interface PersonFileProblem {
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly fault: Fault;
}

export interface ImportedPersons {
  readonly rows_total: number;
  readonly registered: number;
  /** Rows whose person was in the register already; the same file twice changes nothing. */
  readonly known: number;
  readonly problems: readonly PersonFileProblem[];
}

type Row = FileRow<PersonColumn>;
type ReadRow = Row & { readonly person: NewPerson };

const ROWS_AT_ONCE = 2000;

/**
 * Registers the persons of a CSV text. Good rows are committed, some thousand at a time; bad rows are told one by one.
 * Fails as a whole only when the text is not CSV (`request.malformed`) or a column is missing (`person.file_column`).
 */
export async function importPersons(
  ports: RegisterPorts & { readonly database: Database },
  text: string,
  onRows: (done: number, total: number) => void = () => undefined,
): Promise<Result<ImportedPersons, Fault>> {
  const file = fileRows(text, PERSON_FILE);
  if (!file.ok) return file;
  const rows = file.value;
  const tally: Tally = { registered: 0, known: 0, problems: [] };
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    await importSome(ports, rows.slice(start, start + ROWS_AT_ONCE), tally);
    onRows(Math.min(start + ROWS_AT_ONCE, rows.length), rows.length);
  }
  tally.problems.sort((a, b) => a.row - b.row);
  return ok({ rows_total: rows.length, ...tally });
}

interface Tally {
  registered: number;
  known: number;
  readonly problems: PersonFileProblem[];
}

async function importSome(
  ports: RegisterPorts & { readonly database: Database },
  rows: readonly Row[],
  tally: Tally,
): Promise<void> {
  const readable = readRows(rows, tally.problems);
  const persons = readable.map((row) => row.person);
  const answers = await ports.database.transaction((session) =>
    registerPersons(session, ports, persons),
  );
  for (const [index, row] of readable.entries()) {
    const answer = answers[index];
    if (answer === undefined) continue;
    if (!answer.ok) tally.problems.push(problemOf(row, answer.error));
    else if (answer.value.is_new) tally.registered += 1;
    else tally.known += 1;
  }
}

function readRows(rows: readonly Row[], problems: PersonFileProblem[]): readonly ReadRow[] {
  return rows.flatMap((row) => {
    const person = personOfRow(row.cells);
    if (person.ok) return [{ ...row, person: person.value }];
    problems.push(problemOf(row, person.error));
    return [];
  });
}

/** Codes may be shown; whatever says something about a person is masked. */
const PLAIN_COLUMNS = ['document_type', 'sex', 'language'];

function problemOf(row: Row, of: Fault): PersonFileProblem {
  const column = columnOf(of);
  const cell = row.cells[column as PersonColumn] ?? '';
  const value = PLAIN_COLUMNS.includes(column) ? cell.slice(0, SHOWN_MAX) : maskedCell(cell);
  return { row: row.row, column, value, fault: of };
}

function columnOf({ code, at = '' }: Fault): string {
  if (code === 'person.file_value') return at;
  if (code === 'person.born_in_future') return at;
  return code === 'person.days_out_of_order' ? (at.split('.').at(-1) ?? at) : 'number';
}

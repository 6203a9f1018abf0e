import type { Language } from '../../../kernel/language.ts';
import { storedFaultText } from '../../../kernel/stored-fault.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import type { ImportProblem, ImportRun } from './import-run.ts';
import { findImport, problemsOf } from './import-store.ts';

/** A row that was not taken, as its sender reads it. */
export interface RowProblem {
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly code: string;
  readonly reason: string;
  readonly remedy: string;
}

const PROBLEMS_MAX = 5_000;

/** An import of an organisation with the rows that were not taken, in the reader's language; null where it has none. */
export async function readImport(
  session: Session,
  of: { readonly organisation: string; readonly import_id: string },
  language: Language,
): Promise<{ readonly run: ImportRun; readonly problems: readonly RowProblem[] } | null> {
  const run = await findImport(session, of.organisation, of.import_id);
  if (run === null) return null;
  const problems = await problemsOf(session, run.import_id, PROBLEMS_MAX);
  return { run, problems: problems.map((one) => problemFor(one, language)) };
}

function problemFor(
  { row, column, value, code, facts }: ImportProblem,
  language: Language,
): RowProblem {
  const { title, remedy } = storedFaultText({ code, facts }, language);
  return { row, column, value, code, reason: title, remedy };
}

import { FAULTS, type FaultCode, faultText } from '../../../../kernel/fault.ts';
import type { Language } from '../../../../kernel/language.ts';
import type { Session } from '../../../../platform/postgres/index.ts';
import type { BulkImport, LineProblem } from './import-run.ts';
import { readProblems } from './import-store.ts';

const PROBLEMS_SHOWN = 1000;

/** What became of the lines of a file, with the first problems behind a line. */
export type ImportResult = Awaited<ReturnType<typeof resultOf>>;

/** What became of the lines of a file, in the reader's language. */
export async function resultOf(
  session: Session,
  run: BulkImport,
  { after, language }: { readonly after: number; readonly language: Language },
) {
  const of = { after, limit: PROBLEMS_SHOWN };
  const problems = await readProblems(session, run.import_id, of);
  const { import_id, requested_at, finished_at } = run;
  return {
    import_id,
    requested_at,
    finished_at,
    lines: Number(run.lines),
    added: Number(run.added),
    changed: Number(run.changed),
    known: Number(run.known),
    refused: Number(run.refused),
    problems: problems.map((one) => toldProblem(one, language)),
    more_after_line: problems.length < PROBLEMS_SHOWN ? null : (problems.at(-1)?.line ?? null),
  };
}

/** A problem of a line in the reader's language, with what would be right. */
function toldProblem({ line, code, facts, place }: LineProblem, language: Language) {
  // A later release may have renamed the code that an earlier one wrote down.
  const known = Object.hasOwn(FAULTS, code)
    ? faultText({ code: code as FaultCode, facts }, language)
    : { title: code, remedy: '' };
  return { line, code, at: place, reason: known.title, remedy: known.remedy };
}

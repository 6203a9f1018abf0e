import { type Fault, faultText } from '../../kernel/fault.ts';
import type { Language } from '../../kernel/language.ts';
import type { ExitCode, Output } from '../output.ts';
import { withProgress } from '../terminal/progress-bar.ts';

/** What is wrong in one cell of a file. */
interface RowProblem {
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly fault: Fault;
}

type ToldProblem = ReturnType<typeof toldProblems>[number];

/** Problems with their reasons in the reader's language. */
export function toldProblems(problems: readonly RowProblem[], language: Language) {
  return problems.map(({ row, column, value, fault: of }) => {
    const { title, remedy } = faultText(of, language);
    return { row, column, value, code: of.code, reason: title, remedy };
  });
}

/** Writes one line for each problem. */
export function tellProblems(told: readonly ToldProblem[], output: Output): void {
  for (const one of told) {
    output.error(`row ${one.row} ${one.column} "${one.value}": ${one.reason} ${one.remedy}`);
  }
}

/** Says why a whole file was refused. */
export function tellRefused(of: Fault, language: Language, output: Output): ExitCode {
  const { title, remedy } = faultText(of, language);
  output.error(`${title} ${remedy} (${of.code})`);
  return 1;
}

/** Runs an import with a bar on the terminal that counts rows. */
export function withRowBar<T>(
  what: string,
  work: (onRows: (done: number, total: number) => void) => Promise<T>,
): Promise<T> {
  const format = `${what} [{bar}] {value}/{total}  {duration_formatted}`;
  return withProgress(format, (bar) => work(bar.update));
}

import cliProgress from 'cli-progress';
import { type Fault, faultText } from '../../kernel/fault.ts';
import type { ExitCode, Output } from '../output.ts';

/** What is wrong in one cell of a file. */
interface RowProblem {
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly fault: Fault;
}

type ToldProblem = ReturnType<typeof toldProblems>[number];

/** Problems with their reasons in words. */
export function toldProblems(problems: readonly RowProblem[]) {
  return problems.map(({ row, column, value, fault: of }) => {
    const { title, remedy } = faultText(of, 'en');
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
export function tellRefused(of: Fault, output: Output): ExitCode {
  const { title, remedy } = faultText(of, 'en');
  output.error(`${title} ${remedy} (${of.code})`);
  return 1;
}

/** Runs an import with a bar on the terminal that counts rows. */
export async function withRowBar<T>(
  what: string,
  work: (onRows: (done: number, total: number) => void) => Promise<T>,
): Promise<T> {
  const format = `${what} [{bar}] {value}/{total}  {duration_formatted}`;
  const bar = new cliProgress.SingleBar(
    { format, stream: process.stderr },
    cliProgress.Presets.shades_classic,
  );
  bar.start(1, 0);
  const onRows = (done: number, total: number) => {
    bar.setTotal(total);
    bar.update(done);
  };
  return work(onRows).finally(() => bar.stop());
}

import { importPersons } from '../../people/persons/index.ts';
import type { Configuration } from '../../platform/config/index.ts';
import type { ExitCode, Output } from '../output.ts';
import type { AskedImport } from './asked-import.ts';
import { withNode } from './import-claims.ts';
import { tellProblems, tellRefused, toldProblems, withRowBar } from './row-problems.ts';

/** Takes a file of persons into a node's register, with a bar on the terminal, and tells each row that was refused. */
export function importPersonFile(
  configuration: Configuration,
  asked: AskedImport,
  text: string,
  output: Output,
): Promise<ExitCode> {
  return withNode(configuration, asked, async ({ ports }) => {
    const imported = await withRowBar('persons', (onRows) => importPersons(ports, text, onRows));
    if (!imported.ok) return tellRefused(imported.error, asked.language, output);
    const { rows_total, registered, known, problems } = imported.value;
    const told = toldProblems(problems, asked.language);
    if (asked.json) output.json({ rows_total, registered, known, problems: told });
    else {
      tellProblems(told, output);
      output.line(`${registered} of ${rows_total} persons registered, ${known} known before.`);
    }
    return told.length === 0 ? 0 : 1;
  });
}

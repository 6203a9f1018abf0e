import { faultText } from '../../kernel/fault.ts';
import { importPersons } from '../../people/persons/index.ts';
import type { Configuration } from '../../platform/config/index.ts';
import type { ExitCode, Output } from '../output.ts';
import { withProgress } from '../terminal/progress-bar.ts';
import type { AskedImport } from './asked-import.ts';
import { withNode } from './import-claims.ts';

/** Takes a file of persons into a node's register, with a bar on the terminal, and tells each row that was refused. */
export function importPersonFile(
  configuration: Configuration,
  asked: AskedImport,
  text: string,
  output: Output,
): Promise<ExitCode> {
  return withNode(configuration, asked, async ({ ports }) => {
    const imported = await withProgress(
      'persons [{bar}] {value}/{total}  {duration_formatted}',
      (bar) => importPersons(ports, text, bar.update),
    );
    if (!imported.ok) {
      const { title, remedy } = faultText(imported.error, asked.language);
      output.error(`${title} ${remedy} (${imported.error.code})`);
      return 1;
    }
    const { rows_total, registered, known, problems } = imported.value;
    const told = problems.map(({ row, column, value, fault: of }) => {
      const { title, remedy } = faultText(of, asked.language);
      return { row, column, value, code: of.code, reason: title, remedy };
    });
    if (asked.json) output.json({ rows_total, registered, known, problems: told });
    else {
      for (const one of told) {
        output.error(`row ${one.row} ${one.column} "${one.value}": ${one.reason} ${one.remedy}`);
      }
      output.line(`${registered} of ${rows_total} persons registered, ${known} known before.`);
    }
    return told.length === 0 ? 0 : 1;
  });
}

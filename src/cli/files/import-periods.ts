import type { Principal } from '../../kernel/principal.ts';
import { importPeriods } from '../../people/periods/index.ts';
import type { Configuration } from '../../platform/config/index.ts';
import type { ExitCode, Output } from '../output.ts';
import type { AskedImport } from './asked-import.ts';
import { withNode } from './import-claims.ts';
import { tellProblems, tellRefused, toldProblems, withRowBar } from './row-problems.ts';

/** Takes a file of periods into a node's register, with a bar on the terminal, and tells each row that was refused. */
export function importPeriodFile(
  configuration: Configuration,
  asked: AskedImport,
  text: string,
  output: Output,
): Promise<ExitCode> {
  return withNode(configuration, asked, async ({ ports }) => {
    const by = operatorOf(asked);
    const imported = await withRowBar('periods', (onRows) =>
      importPeriods(ports, by, text, onRows),
    );
    if (!imported.ok) return tellRefused(imported.error, asked.language, output);
    const { rows_total, recorded, known, problems } = imported.value;
    const told = toldProblems(problems, asked.language);
    if (asked.json) output.json({ rows_total, recorded, known, problems: told });
    else {
      tellProblems(told, output);
      output.line(`${recorded} of ${rows_total} rows recorded, ${known} known before.`);
    }
    return told.length === 0 ? 0 : 1;
  });
}

/** Whoever may open the database may record; the person sees that it was from here. */
function operatorOf({ node, organisation }: AskedImport): Principal {
  return {
    subject: 'command-line',
    display_name: 'command line',
    role: 'officer',
    organisation: organisation ?? 'command-line',
    jurisdiction: node,
  };
}

import { basename } from 'node:path';
import {
  type ImportRun,
  type RowProblem,
  readImport,
  takeUpFile,
} from '../../capital/claims/index.ts';
import { faultText } from '../../kernel/fault.ts';
import type { Principal } from '../../kernel/principal.ts';
import { type OpenNode, openConfigured, openDatabases, readLaw } from '../../node/index.ts';
import type { Configuration } from '../../platform/config/index.ts';
import { createLog } from '../../platform/log/index.ts';
import { migrateDatabase } from '../../platform/postgres/index.ts';
import type { ExitCode, Output } from '../output.ts';
import { withProgress } from '../terminal/progress-bar.ts';
import type { AskedImport } from './asked-import.ts';

/** Opens the node's database beside whatever runs on it, for the time of `work`. */
export async function withNode(
  configuration: Configuration,
  { node }: Pick<AskedImport, 'node'>,
  work: (open: OpenNode) => Promise<ExitCode>,
): Promise<ExitCode> {
  const rulebook = readLaw(configuration);
  const databases = await openDatabases(configuration);
  try {
    const url = databases.url(node);
    const migrated = await migrateDatabase(url);
    if (!migrated.ok) throw new Error(faultText(migrated.error, 'en').title);
    const log = createLog({ node, level: 'warn' });
    const open = await openConfigured(configuration, { node, url, rulebook, log }, databases);
    return await work(open).finally(() => open.ports.database.close());
  } finally {
    await databases.stop();
  }
}

/** Takes a file of claims into a node, with a bar on the terminal, and tells each row that was refused. */
export function importClaimFile(
  configuration: Configuration,
  asked: AskedImport,
  file: { readonly text: string; readonly principal: Principal },
  output: Output,
): Promise<ExitCode> {
  return withNode(configuration, asked, async (open) => {
    const taken = await takeUpFile(open.claims, { ...file, filename: basename(asked.path) });
    if (!taken.ok) {
      const { title, remedy } = faultText(taken.error, asked.language);
      output.error(`${title} ${remedy} (${taken.error.code})`);
      return 1;
    }
    const { run, go } = taken.value;
    const done = go === null ? run : await withBar(go);
    const of = { organisation: file.principal.organisation, import_id: run.import_id };
    const read = await readImport(open.ports.database, of, asked.language);
    report(done, { problems: read?.problems ?? [], wasDone: go === null }, asked, output);
    if (done.state !== 'done') return 1;
    return done.rows_bad === 0 ? 0 : 1;
  });
}

function withBar(
  go: (onProgress: (run: ImportRun) => void) => Promise<ImportRun>,
): Promise<ImportRun> {
  const format = 'claims [{bar}] {value}/{total}  {rows_bad} refused  {duration_formatted}';
  return withProgress(
    format,
    (bar) =>
      go(({ rows_done, rows_total, rows_bad }) => bar.update(rows_done, rows_total, { rows_bad })),
    { rows_bad: 0 },
  );
}

function report(
  run: ImportRun,
  of: { readonly problems: readonly RowProblem[]; readonly wasDone: boolean },
  { json, language }: AskedImport,
  output: Output,
): void {
  const { import_id, state, rows_total, rows_done, rows_good, rows_bad, rows_known } = run;
  const counts = { import_id, state, rows_total, rows_done, rows_good, rows_bad, rows_known };
  if (json) {
    output.json({ ...counts, was_done: of.wasDone, problems: of.problems });
    return;
  }
  for (const one of of.problems) {
    const cell = one.column === '' ? '' : ` ${one.column} "${one.value}"`;
    output.error(`row ${one.row}${cell}: ${one.reason} ${one.remedy}`);
  }
  if (state !== 'done') {
    const { title } = faultText({ code: 'import.under_way', facts: {} }, language);
    output.error(title);
  }
  const before = of.wasDone ? ' This file was taken before; nothing was changed.' : '';
  output.line(`${rows_good} of ${rows_total} rows kept, ${rows_bad} refused.${before}`);
}

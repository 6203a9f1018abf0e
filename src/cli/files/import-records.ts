import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { createAuditor, type ImportResult, importRecords } from '../../data/records/index.ts';
import { fault } from '../../kernel/fault.ts';
import type { Principal } from '../../kernel/principal.ts';
import type { Configuration } from '../../platform/config/index.ts';
import type { ExitCode, Output } from '../output.ts';
import type { AskedImport } from './asked-import.ts';
import { withNode } from './import-claims.ts';
import { tellRefused, withRowBar } from './row-problems.ts';

/** Takes a file of FHIR resources, one on each line, into a node's record store, and tells each line that was refused. */
export async function importRecordFile(
  configuration: Configuration,
  asked: AskedImport,
  principal: Principal,
  output: Output,
): Promise<ExitCode> {
  const { path, language, json } = asked;
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (!isThere) {
    tellRefused(fault('policy.file_missing', { file: path }), language, output);
    return 2;
  }
  return withNode(configuration, asked, async ({ ports }) => {
    const bulk = { ...ports, audit: createAuditor(ports.database) };
    const imported = await withRowBar('records', (onProgress) =>
      importRecords(bulk, principal, { source: createReadStream(path), language, onProgress }),
    );
    if (!imported.ok) return tellRefused(imported.error, language, output);
    if (json) output.json(imported.value);
    else tell(imported.value, output);
    return imported.value.refused === 0 ? 0 : 1;
  });
}

function tell(of: ImportResult, output: Output): void {
  for (const { line, at, reason, remedy } of of.problems) {
    output.error(`line ${line}${at === null ? '' : ` ${at}`}: ${reason} ${remedy}`);
  }
  const { lines, added, changed, known, refused } = of;
  output.line(
    `${added} of ${lines} lines added, ${changed} changed, ${known} known before, ${refused} refused.`,
  );
}

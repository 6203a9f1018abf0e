import { readFile } from 'node:fs/promises';
import { checkIps, type IpsFinding } from '../../data/records/index.ts';
import { dayAt, SYSTEM_CLOCK } from '../../kernel/day.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import type { ExitCode, Output } from '../output.ts';

/** What was found in one file. */
interface FileFinding {
  readonly file: string;
  readonly findings: readonly IpsFinding[];
}

/** `sampan verify ips FILE...`: whether files are patient summaries; every problem with its place and its mend. */
export async function verifySummaries(
  files: readonly string[],
  as_json: boolean,
  output: Output,
): Promise<ExitCode> {
  const on = dayAt(SYSTEM_CLOCK.now(), ZONE);
  const found: FileFinding[] = [];
  for (const file of files) {
    found.push({ file, findings: await checkIps(await readJson(file), on) });
  }
  if (as_json) output.json(found);
  else report(found, output);
  return found.every(({ findings }) => findings.length === 0) ? 0 : 1;
}

/** The file as JSON; a text that is no JSON is no resource either, and the check says so. */
async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function report(found: readonly FileFinding[], output: Output): void {
  for (const { file, findings } of found) {
    const verdict = findings.length === 0 ? 'is a patient summary' : `${findings.length} problems`;
    output.line(`${file}: ${verdict}`);
    for (const { rule, path, problem, mend } of findings) {
      output.error(`    ${path}: ${problem} [${rule}]`);
      output.error(`        ${mend}`);
    }
  }
}

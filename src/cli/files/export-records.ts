import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createAuditor, type ExportedFile, exportRecords } from '../../data/records/index.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import { type Language, speak } from '../../kernel/language.ts';
import type { Principal } from '../../kernel/principal.ts';
import type { OpenNode } from '../../node/index.ts';
import { readConfiguration } from '../../platform/config/index.ts';
import type { ExitCode, Output } from '../output.ts';
import { withProgress } from '../terminal/progress-bar.ts';
import { readFlags } from '../terminal/read-flags.ts';
import { JURISDICTION } from './asked-import.ts';
import { withNode } from './import-claims.ts';
import { tellRefused } from './row-problems.ts';

const HELP = [
  'usage: sampan export records --node hk --organisation CODE --out FOLDER [--type T,T] [--since TIME] [--lang L] [--json]',
  '',
  'Writes the records of patients that the institution of CODE may see into files of NDJSON, one resource on each line:',
  'its own, and what sharing consents in force cover. Every look stands in the trail.',
  '',
  'exit codes: 0 done, 1 refused, 2 misuse, 3 fault',
];
const OPTIONS = {
  node: { type: 'string' },
  organisation: { type: 'string' },
  out: { type: 'string' },
  type: { type: 'string' },
  since: { type: 'string' },
  lang: { type: 'string', default: 'en' },
  json: { type: 'boolean', default: false },
} as const;

interface AskedExport {
  readonly node: Jurisdiction;
  readonly language: Language;
  readonly principal: Principal;
  readonly folder: string;
  readonly json: boolean;
  readonly query: Readonly<Record<string, string | undefined>>;
}

/** `sampan export records`: what an institution may see, as files of NDJSON, straight from a node's database. */
export async function exportCommand(args: string[], output: Output): Promise<ExitCode> {
  const asked = readAsked(args, output);
  if (typeof asked === 'number') return asked;
  const configuration = readConfiguration(process.env);
  if (!configuration.ok) {
    for (const problem of configuration.error) output.error(problem.sentence);
    return 1;
  }
  const only = { ...configuration.value, nodes: [asked.node] };
  return withNode(only, asked, ({ ports }) => writeFiles(ports, asked, output));
}

function readAsked(args: readonly string[], output: Output): AskedExport | ExitCode {
  const [what, ...rest] = args;
  const flags = readFlags(what === '--help' ? args : rest, OPTIONS, HELP, output);
  if (typeof flags === 'number') return flags;
  const node = JURISDICTION[flags.node?.toLowerCase() as keyof typeof JURISDICTION];
  const language = speak(flags.lang.toLowerCase());
  const { organisation, out: folder, json, type: _type, since: _since } = flags;
  const isWhole = what === 'records' && organisation !== undefined && folder !== undefined;
  if (!isWhole || node === undefined || language === null) {
    for (const line of HELP) output.error(line);
    return 2;
  }
  const subject = 'command-line';
  const who = { subject, display_name: 'command line', organisation, jurisdiction: node };
  const principal = { ...who, role: 'provider' } as const;
  return { node, language, principal, folder, json, query: { _type, _since } };
}

async function writeFiles(
  ports: OpenNode['ports'],
  { folder, principal, query, json, language }: AskedExport,
  output: Output,
): Promise<ExitCode> {
  const bulk = { ...ports, audit: createAuditor(ports.database) };
  await mkdir(folder, { recursive: true });
  const files: { file: string; type: string; resources: number }[] = [];
  const done = await withProgress('files [{bar}] {value}/{total}  {duration_formatted}', (bar) =>
    exportRecords(bulk, principal, {
      query,
      onFile: async (file, total) => {
        files.push(await writeFile(folder, file));
        bar.update(files.length, total);
      },
    }),
  );
  if (!done.ok) return tellRefused(done.error, language, output);
  if (json) output.json({ ...done.value, files });
  else for (const { file, resources } of files) output.line(`${file}: ${resources} resources`);
  return 0;
}

async function writeFile(folder: string, { type, number, lines }: ExportedFile) {
  const file = join(folder, `${type}.${number}.ndjson`);
  let resources = 0;
  const counted = async function* () {
    for await (const page of lines) {
      resources += page.split('\n').length - 1;
      yield page;
    }
  };
  await pipeline(Readable.from(counted()), createWriteStream(file, { mode: 0o600 }));
  return { file, type, resources };
}

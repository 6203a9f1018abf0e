import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { FILE_COLUMNS, firstServicePoint } from '../capital/claims/index.ts';
import { fault } from '../kernel/fault.ts';
import { speak } from '../kernel/language.ts';
import type { Principal } from '../kernel/principal.ts';
import { PERIOD_FILE } from '../people/periods/index.ts';
import { type Configuration, readConfiguration } from '../platform/config/index.ts';
import { type AskedImport, JURISDICTION } from './files/asked-import.ts';
import { importClaimFile } from './files/import-claims.ts';
import { askedDocuments, importDocuments } from './files/import-documents.ts';
import { importPeriodFile } from './files/import-periods.ts';
import { importPersonFile } from './files/import-persons.ts';
import { importRecordFile } from './files/import-records.ts';
import { tellRefused } from './files/row-problems.ts';
import type { ExitCode, Output } from './output.ts';

const HELP = [
  'usage: sampan import claims FILE.csv --node gd [--organisation CODE] [--role clerk|provider] [--lang L] [--json]',
  '       sampan import persons FILE.csv --node hk [--lang L] [--json]',
  '       sampan import periods FILE.csv --node hk [--lang L] [--json]',
  '       sampan import documents FILE... --node hk (--as NAME | --person ID) [--lang L] [--json]',
  '       sampan import records FILE.ndjson --node hk --organisation CODE [--lang L] [--json]',
  '',
  'Takes a file into a node: good rows are kept, each bad row is told with column, reason and what would be right.',
  'The same file again changes nothing; an interrupted one goes on where it stopped.',
  '',
  'Claims are entered for CODE, by default the service point of the first row; entries of a clerk, the default, wait',
  'for the provider to confirm them. A running node sends them home; otherwise they wait until it runs.',
  `Columns of claims: ${FILE_COLUMNS.required.join(', ')}`,
  `  and if wanted: ${FILE_COLUMNS.optional.join(', ')}`,
  `Columns of periods: ${PERIOD_FILE.required.join(', ')}`,
  `  and if wanted: ${PERIOD_FILE.optional.join(', ')}`,
  'Records are FHIR R4, one resource on each line, kept for the institution of CODE; patients may stand anywhere.',
  'The persons of a file of periods must be registered; a row of kind status records the status that it names.',
  'Documents go into the folder of a person, each by itself: PDF, pictures, C-CDA, FHIR documents, DICOM, or a ZIP of these.',
  'Reasons are told in zh-Hant-HK, zh-Hans-CN, en or pt-MO, as --lang says; in English without it.',
  '',
  'exit codes: 0 all rows kept, 1 some rows refused, 2 misuse, 3 fault',
];

/** `sampan import`: files of claims, of persons, of their periods and of records, straight into a node's database. */
export async function importCommand(args: string[], output: Output): Promise<ExitCode> {
  if (args[0] === 'documents' && !args.includes('--help')) return documents(args, output);
  const asked = readAsked(args, output);
  if (asked === 'help') {
    for (const line of HELP) output.line(line);
    return 0;
  }
  if (asked === null) {
    for (const line of HELP) output.error(line);
    return 2;
  }
  const configuration = readConfiguration(process.env);
  if (!configuration.ok) {
    for (const problem of configuration.error) output.error(problem.sentence);
    return 1;
  }
  const only = { ...configuration.value, nodes: [asked.node] };
  if (asked.what === 'records') {
    return importRecordFile(only, asked, principalOf({ ...asked, role: 'provider' }, ''), output);
  }
  return importCsvFile(only, asked, output);
}

async function importCsvFile(
  only: Configuration,
  asked: AskedImport,
  output: Output,
): Promise<ExitCode> {
  const text = await readFile(asked.path, 'utf8').catch((error: Error) => error);
  if (text instanceof Error) {
    tellRefused(fault('policy.file_missing', { file: asked.path }), asked.language, output);
    return 2;
  }
  if (asked.what === 'persons') return importPersonFile(only, asked, text, output);
  if (asked.what === 'periods') return importPeriodFile(only, asked, text, output);
  return importClaimFile(only, asked, { text, principal: principalOf(asked, text) }, output);
}

async function documents(args: string[], output: Output): Promise<ExitCode> {
  const asked = askedDocuments(args, output);
  if (asked === null) {
    for (const line of HELP) output.error(line);
    return 2;
  }
  const only = configured(asked.node, output);
  return only === null ? 1 : importDocuments(only, asked, output);
}

/** The configuration with one node; null where it has problems, which were told. */
function configured(node: AskedImport['node'], output: Output): Configuration | null {
  const read = readConfiguration(process.env);
  if (read.ok) return { ...read.value, nodes: [node] };
  for (const problem of read.error) output.error(problem.sentence);
  return null;
}

function readAsked(args: string[], output: Output): AskedImport | 'help' | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        node: { type: 'string' },
        organisation: { type: 'string' },
        role: { type: 'string', default: 'clerk' },
        lang: { type: 'string', default: 'en' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return 'help';
    const [what, path, ...more] = positionals;
    const node = JURISDICTION[values.node?.toLowerCase() as keyof typeof JURISDICTION];
    const { role, organisation, json } = values;
    if (!isWhat(what) || isNobodys(what, organisation)) return null;
    const isRole = role === 'clerk' || role === 'provider';
    const language = speak(values.lang.toLowerCase());
    if (!isRole || path === undefined || node === undefined || more.length > 0) return null;
    if (language === null) return null;
    return { what, path, node, organisation, role, json, language };
  } catch (error) {
    output.error((error as Error).message);
    return null;
  }
}

/** Records have a custodian. */
function isNobodys(what: string, organisation: string | undefined): boolean {
  return what === 'records' && organisation === undefined;
}

const WHATS = ['claims', 'persons', 'periods', 'records'] as const;

function isWhat(what: string | undefined): what is (typeof WHATS)[number] {
  return (WHATS as readonly (string | undefined)[]).includes(what);
}

/** Whoever may open the database may enter claims for its service points; the events say that it was from here. */
function principalOf({ node, organisation, role }: AskedImport, text: string): Principal {
  return {
    subject: 'command-line',
    display_name: 'command line',
    role,
    organisation: organisation ?? firstServicePoint(text) ?? '',
    jurisdiction: node,
  };
}

import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { type Added, putIntoFolder } from '../../data/folder/index.ts';
import { createAuditor } from '../../data/records/index.ts';
import { type Fault, fault, faultText } from '../../kernel/fault.ts';
import { isId, newId } from '../../kernel/id.ts';
import { type Language, speak } from '../../kernel/language.ts';
import type { Principal } from '../../kernel/principal.ts';
import { no, type Result } from '../../kernel/result.ts';
import type { OpenNode } from '../../node/index.ts';
import { DEMO_PEOPLE } from '../../people/demo/index.ts';
import { findPerson } from '../../people/persons/index.ts';
import type { Configuration } from '../../platform/config/index.ts';
import type { ExitCode, Output } from '../output.ts';
import { JURISDICTION } from './asked-import.ts';
import { withNode } from './import-claims.ts';

const FILES_MAX = 1000;

interface AskedDocuments {
  readonly paths: readonly string[];
  readonly node: (typeof JURISDICTION)[keyof typeof JURISDICTION];
  readonly person_id: string;
  readonly language: Language;
  readonly json: boolean;
}

/** What `import documents` is asked for; null where that cannot be understood. */
export function askedDocuments(args: readonly string[], output: Output): AskedDocuments | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        node: { type: 'string' },
        as: { type: 'string' },
        person: { type: 'string' },
        lang: { type: 'string', default: 'en' },
        json: { type: 'boolean', default: false },
      },
    });
    const node = JURISDICTION[values.node?.toLowerCase() as keyof typeof JURISDICTION];
    const [, ...paths] = positionals;
    const language = speak(values.lang.toLowerCase());
    const demo = DEMO_PEOPLE.find((one) => one.name === values.as && one.jurisdiction === node);
    const person_id = values.person ?? demo?.person_id ?? '';
    if (paths.length === 0 || paths.length > FILES_MAX || language === null) return null;
    return node !== undefined && isId(person_id)
      ? { paths, node, person_id, language, json: values.json }
      : null;
  } catch (error) {
    output.error((error as Error).message);
    return null;
  }
}

/** Puts files into a person's folder, each by itself, and tells what became of each. */
export function importDocuments(
  configuration: Configuration,
  asked: AskedDocuments,
  output: Output,
): Promise<ExitCode> {
  return withNode(configuration, asked, async (open) => {
    if ((await findPerson(open.ports.database, asked.person_id)) === null) {
      output.error(`Nobody of the register has the identifier ${asked.person_id}.`);
      return 1;
    }
    const told: object[] = [];
    let exit: ExitCode = 0;
    for (const path of asked.paths) {
      const added = await addOne(open, asked, path);
      const said = toldOf(path, added, asked.language);
      told.push(said);
      if (!added.ok) exit = 1;
      if (!asked.json) output.line(`${said.file}  ${said.state}${said.why}`);
    }
    if (asked.json) output.json(told);
    return exit;
  });
}

async function addOne(
  { ports }: OpenNode,
  { person_id, node }: AskedDocuments,
  path: string,
): Promise<Result<Added, Fault>> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return no(fault('policy.file_missing', { file: path }));
  const principal: Principal = {
    subject: 'command-line',
    display_name: 'command line',
    role: 'patient',
    organisation: 'self',
    jurisdiction: node,
    person_id,
  };
  const folder = { ...ports, ...ports.folder, audit: createAuditor(ports.database) };
  const request_id = newId(ports.clock, ports.random);
  return await putIntoFolder(
    folder,
    { principal, person_id, request_id },
    {
      bytes,
      filename: basename(path),
      type: '',
    },
  );
}

function toldOf(path: string, added: Result<Added, Fault>, language: Language) {
  const file = basename(path);
  if (!added.ok) {
    const { title, remedy } = faultText(added.error, language);
    return { file, state: 'refused', why: `: ${title} ${remedy} (${added.error.code})` };
  }
  const { kept, study_uids } = added.value;
  return { file, state: kept.length + study_uids.length > 0 ? 'kept' : 'known', why: '' };
}

import { join } from 'node:path';
import { SYSTEM_CLOCK } from '../kernel/day.ts';
import { faultText } from '../kernel/fault.ts';
import { dataFolderOf, signInKey } from '../node/index.ts';
import { DEMO_PEOPLE, type DemoSignIn } from '../people/demo/index.ts';
import { readConfiguration } from '../platform/config/index.ts';
import { mintDemoToken } from '../platform/signin/index.ts';
import type { ExitCode, Output } from './output.ts';
import { readFlags } from './terminal/read-flags.ts';

const HELP = [
  'usage: sampan token --list [--json]',
  '       sampan token --node hk|mo|gd --as NAME [--json]',
  '',
  'Names the demonstration people, or prints a bearer token for one of them, good at their node for twelve hours.',
];

/** `sampan token`: for scripts, in the demonstration only. */
export async function tokenCommand(args: string[], output: Output): Promise<ExitCode> {
  const asked = readFlags(args, OPTIONS, HELP, output);
  if (typeof asked === 'number') return asked;
  if (asked.list === true) {
    listPeople(asked.json === true, output);
    return 0;
  }
  if (asked.node === undefined || asked.as === undefined) {
    for (const line of HELP) output.error(line);
    return 2;
  }
  const person = DEMO_PEOPLE.find(
    (one) => one.name === asked.as && one.jurisdiction === asked.node?.toUpperCase(),
  );
  if (person === undefined) {
    output.error(
      `Nobody is called "${asked.as}" at the node "${asked.node}"; sampan token --list names them.`,
    );
    return 2;
  }
  return printToken(person, asked.json === true, output);
}

const OPTIONS = {
  list: { type: 'boolean' },
  json: { type: 'boolean' },
  node: { type: 'string' },
  as: { type: 'string' },
} as const;

function listPeople(json: boolean, output: Output): void {
  const people = DEMO_PEOPLE.map(({ name, jurisdiction, role, organisation, display_name }) => ({
    name,
    node: jurisdiction.toLowerCase(),
    role,
    organisation,
    display_name: display_name.en,
  }));
  if (json) output.json(people);
  else {
    for (const one of people) {
      output.line(`${one.node}  ${one.name.padEnd(18)}${one.role.padEnd(10)}${one.organisation}`);
    }
  }
}

async function printToken(person: DemoSignIn, json: boolean, output: Output): Promise<ExitCode> {
  const configuration = readConfiguration(process.env);
  if (!configuration.ok) {
    for (const problem of configuration.error) output.error(problem.sentence);
    return 1;
  }
  const { node, host, is_demo } = configuration.value;
  const folder = dataFolderOf(configuration.value);
  const token = await mintDemoToken({
    environment: is_demo ? 'demonstration' : 'production',
    origin: `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${node[person.jurisdiction].port}`,
    key: await signInKey(join(folder, person.jurisdiction)),
    person,
    clock: SYSTEM_CLOCK,
  });
  if (!token.ok) {
    const { title, remedy } = faultText(token.error, 'en');
    output.error(`${title} ${remedy} (${token.error.code})`);
    return 1;
  }
  if (json)
    output.json({ token: token.value, node: person.jurisdiction.toLowerCase(), name: person.name });
  else output.line(token.value);
  return 0;
}

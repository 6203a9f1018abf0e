import { flushCompileCache } from 'node:module';
import { type RunningNodes, startNodes } from '../node/index.ts';
import { DEMO_PEOPLE } from '../people/demo/index.ts';
import { readConfiguration } from '../platform/config/index.ts';
import { buildPortal, PORTAL_DIST } from './build-portal.ts';
import type { ExitCode, Output } from './output.ts';

const HELP = [
  'usage: sampan up [--help]',
  '',
  'Starts the nodes that SAMPAN_NODES names (hk, mo and gd unless said), each with its portal.',
  'Without DATABASE_URL_HK, _MO or _GD a PostgreSQL that comes with the product holds the data.',
  'Stop it with Ctrl-C; data stays.',
];

/** `sampan up`: the nodes of this machine until somebody stops them. Every configuration problem is named at once. */
export async function upCommand(args: string[], output: Output): Promise<ExitCode> {
  if (args.includes('--help')) {
    for (const line of HELP) output.line(line);
    return 0;
  }
  if (args.length > 0) {
    output.error(`"${args.join(' ')}" means nothing to sampan up; see sampan up --help.`);
    return 2;
  }
  const configuration = readConfiguration(process.env);
  if (!configuration.ok) {
    for (const problem of configuration.error) output.error(problem.sentence);
    return 1;
  }
  const started = Date.now();
  const building = buildPortal();
  const starting = startNodes(configuration.value, PORTAL_DIST);
  await building;
  const running = await starting;
  announce(running, configuration.value.is_demo, Date.now() - started, output);
  // Kept now: a node that is killed writes nothing at its end.
  flushCompileCache();
  await stopped();
  output.line('Stopping …');
  await running.close();
  return 0;
}

function announce(running: RunningNodes, is_demo: boolean, ms: number, output: Output): void {
  output.line('');
  output.line(`Sampan is ready after ${(ms / 1000).toFixed(1)} s.`);
  for (const { node, origin } of running.nodes) output.line(`  ${node}  ${origin}`);
  if (running.database === 'built_in') {
    output.line(
      '  The built-in PostgreSQL is for trying out; DATABASE_URL_HK, _MO, _GD name your own.',
    );
  }
  if (!is_demo) return;
  output.line('');
  output.line('Sign in as one of these invented people; there is no password:');
  for (const { node } of running.nodes) {
    const people = DEMO_PEOPLE.filter((person) => person.jurisdiction === node);
    output.line(`  ${node}  ${people.map((one) => `${one.name} (${one.role})`).join(', ')}`);
  }
  output.line('');
}

/** Waits for Ctrl-C or a supervisor's request to end. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

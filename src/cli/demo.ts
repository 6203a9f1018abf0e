import { runPublished } from '../node/index.ts';
import { type Configuration, readConfiguration } from '../platform/config/index.ts';
import type { ExitCode, Output } from './output.ts';
import { withProgress } from './terminal/progress-bar.ts';
import { readFlags } from './terminal/read-flags.ts';

const HELP = [
  'usage: sampan demo --published [--json]',
  '',
  'Fills the Hong Kong and the Guangdong node with a synthetic pilot that matches what was published to',
  '31 January 2026: 32,200 elders, 74,956 transactions, HKD 79.56 million. Every claim goes through import, exchange,',
  'decision and books. The nodes may run meanwhile; what is entered there crosses afterwards. Started again, it goes',
  'on where it stopped.',
];

/** `sampan demo`: synthetic data at real scale, in the demonstration only. */
export async function demoCommand(args: string[], output: Output): Promise<ExitCode> {
  const options = { published: { type: 'boolean' }, json: { type: 'boolean' } } as const;
  const values = readFlags(args, options, HELP, output);
  if (typeof values === 'number') return values;
  if (values.published !== true) {
    for (const line of HELP) output.error(line);
    return 2;
  }
  return start(values.json === true, output);
}

/** Starts the replay where synthetic people are welcome. */
async function start(as_json: boolean, output: Output): Promise<ExitCode> {
  const configuration = readConfiguration(process.env);
  if (!configuration.ok) {
    for (const problem of configuration.error) output.error(problem.sentence);
    return 1;
  }
  if (!configuration.value.is_demo) {
    output.error('Synthetic people may not enter a node of real people; SAMPAN_DEMO is off.');
    return 1;
  }
  return fill(configuration.value, as_json, output);
}

/** Runs the replay behind a bar of progress and says how long it took. */
async function fill(
  configuration: Configuration,
  as_json: boolean,
  output: Output,
): Promise<ExitCode> {
  const started = Date.now();
  const claims = await withProgress(
    '{step} [{bar}] {value}/{total}  {duration_formatted}',
    (bar) => runPublished(configuration, (step, done, total) => bar.update(done, total, { step })),
    { step: 'elders' },
  );
  const seconds = Math.round((Date.now() - started) / 1000);
  if (as_json) output.json({ claims, seconds });
  else
    output.line(`${claims} claims in ${seconds} s; the statistics page of Hong Kong shows them.`);
  return 0;
}

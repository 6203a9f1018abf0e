import { type ExitCode, type Output, TERMINAL } from './output.ts';

/** One verb of the command: what it does in a line, and its module, loaded only when it is used. */
interface Verb {
  readonly summary: string;
  readonly load: () => Promise<(args: string[], output: Output) => Promise<ExitCode>>;
}

const VERBS: Readonly<Record<string, Verb>> = {
  up: {
    summary: 'start the nodes, the portal and the demonstration',
    load: async () => (await import('./up.ts')).upCommand,
  },
  explain: {
    summary: 'decide a case file and show every step with its source',
    load: async () => (await import('./explain.ts')).explainCommand,
  },
  policy: {
    summary: 'show, compare and check the law files',
    load: async () => (await import('./policy.ts')).policyCommand,
  },
  import: {
    summary: 'take a file of claims, persons, periods or records into a node',
    load: async () => (await import('./import.ts')).importCommand,
  },
  export: {
    summary: 'write the records that an institution may see into files',
    load: async () => (await import('./files/export-records.ts')).exportCommand,
  },
  batch: {
    summary: 'decide a file of claims and add up who pays',
    load: async () => (await import('./batch.ts')).batchCommand,
  },
  population: {
    summary: 'write synthetic people and claims that meet published figures',
    load: async () => (await import('./population.ts')).populationCommand,
  },
  demo: {
    summary: 'fill the nodes with claims that match the published figures',
    load: async () => (await import('./demo.ts')).demoCommand,
  },
  token: {
    summary: 'list the demonstration people or print a bearer token',
    load: async () => (await import('./token.ts')).tokenCommand,
  },
  keys: {
    summary: 'list or rotate the keys of the exchange',
    load: async () => (await import('./keys.ts')).keysCommand,
  },
  verify: {
    summary: 'check the books, replay stored decisions, check a carried document',
    load: async () => (await import('./verify.ts')).verifyCommand,
  },
  docs: {
    summary: 'write the generated reference pages',
    load: async () => (await import('./docs.ts')).docsCommand,
  },
};

/** Runs one verb; a word that is no verb is answered with the list of verbs. */
export async function main(args: readonly string[], output: Output): Promise<ExitCode> {
  const [name = 'help', ...rest] = args;
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (verb === undefined) {
    const known = name === 'help' || name === '--help' || name === '-h';
    if (!known) output.error(`"${name}" is not a verb of sampan.`);
    for (const line of helpLines()) (known ? output.line : output.error)(line);
    return known ? 0 : 2;
  }
  return (await verb.load())(rest, output);
}

/** The list of verbs, as `sampan --help` shows it. */
export function helpLines(): readonly string[] {
  return [
    'usage: sampan VERB [--help] [--json] …',
    '',
    ...Object.entries(VERBS).map(([name, verb]) => `  ${name.padEnd(12)}${verb.summary}`),
    '',
    'exit codes: 0 done, 1 refused, 2 misuse, 3 fault',
  ];
}

// A reader such as `head` may close the pipe before everything is written; that is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

if (process.argv[1]?.endsWith('sampan.js') === true || process.argv[1] === import.meta.filename) {
  main(process.argv.slice(2), TERMINAL).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      TERMINAL.error(error instanceof Error ? `${error.message}` : String(error));
      if (process.env['SAMPAN_LOG_LEVEL'] === 'debug')
        TERMINAL.error(String((error as Error).stack));
      process.exitCode = 3;
    },
  );
}

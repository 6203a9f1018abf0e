import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const PROGRAM = join(import.meta.dirname, '..', '..', '..', 'bin', 'sampan.js');
const READY = 'Sampan is ready';

/** A node in a process of its own. */
export interface NodeProcess {
  /** Ends it as the power does: nothing of the program runs any more. */
  kill(): Promise<void>;
}

/** Starts `sampan up` with this environment and waits until it says that it is ready. */
export async function startProcess(environment: NodeJS.ProcessEnv): Promise<NodeProcess> {
  const child = spawn(process.execPath, [PROGRAM, 'up'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  const said = await Promise.race([untilReady(child), ended.then(() => null)]);
  if (said === null) throw new Error(`sampan up ended with ${child.exitCode}`);
  return {
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Reads what it says until it is ready; goes on reading, so that it never waits for a reader. */
function untilReady(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => {
        said += String(chunk);
        if (said.includes(READY)) resolve(said);
      });
    }
  });
}

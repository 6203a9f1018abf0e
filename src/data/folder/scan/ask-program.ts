import { spawn } from 'node:child_process';
import type { Verdict } from './scanner.ts';

const ANSWER_MAX = 4096;
const INFECTED = 1;

/**
 * Gives bytes to a program on its standard input: it ends with 0 for clean and with 1 for infected, the name in the first
 * line that it writes, as `clamscan -` does. Everything else is `not_available`.
 */
export function askProgram(
  place: { readonly program: string; readonly arguments: readonly string[] },
  bytes: Uint8Array,
  timeout_ms: number,
): Promise<Verdict> {
  return new Promise((done) => {
    const child = spawn(place.program, [...place.arguments], {
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: timeout_ms,
    });
    let answer = '';
    child.on('error', () => done({ said: 'not_available' }));
    // A program that has seen enough stops reading.
    child.stdin.on('error', () => undefined);
    child.stdout.on('data', (part: Buffer) => {
      if (answer.length < ANSWER_MAX) answer += part.toString('utf8');
    });
    child.on('close', (code) => {
      if (code === 0) done({ said: 'clean' });
      else if (code === INFECTED) done({ said: 'infected', name: nameIn(answer) });
      else done({ said: 'not_available' });
    });
    child.stdin.end(bytes);
  });
}

function nameIn(answer: string): string {
  const line = answer.split('\n')[0]?.trim() ?? '';
  const name = /^(?:\S+: )?(.+?)(?: FOUND)?$/.exec(line)?.[1] ?? '';
  return name === '' ? 'unknown' : name.slice(0, 100);
}

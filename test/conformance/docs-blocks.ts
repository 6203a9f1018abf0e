import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** A fenced block of a page: `sh` is run, `text` after it is what it prints, `diff` is a change to a file. */
export interface Block {
  readonly kind: 'sh' | 'diff';
  readonly line: number;
  readonly code: string;
  /** What stands in the `text` block that follows; null where there is none. */
  readonly prints: string | null;
}

/** The blocks of a page that are tried, in their order. A block marked `by-hand` is not. */
export function blocksOf(path: string): readonly Block[] {
  const page = readFileSync(path, 'utf8');
  const fence = /^( *)```(\S+)(.*)\n([\s\S]*?)\n\1```$/gm;
  const blocks: Block[] = [];
  for (const { 1: indent = '', 2: kind, 3: mark = '', 4: body = '', index } of page.matchAll(
    fence,
  )) {
    const code = body.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
    const last = blocks.at(-1);
    if (kind === 'text' && last !== undefined)
      blocks[blocks.length - 1] = { ...last, prints: code };
    if ((kind !== 'sh' && kind !== 'diff') || mark.includes('by-hand')) continue;
    const line = page.slice(0, index).split('\n').length;
    blocks.push({ kind, line, code, prints: null });
  }
  return blocks;
}

/** Whether an answer is what a page shows: `…` stands for anything in a line, alone in a line for any lines. */
export function matches(expected: string, printed: string): boolean {
  const lines = expected.trim().split('\n');
  const pattern = lines.map((line) => {
    if (line.trim() === '…') return '(?:[^\\n]*\\n)*';
    const words = line.split('…').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return `${words.join('[^\\n]*')}\\n`;
  });
  return new RegExp(`^${pattern.join('')}$`).test(`${printed.trim()}\n`);
}

/** What a block printed and how its last command ended. */
export interface Ran {
  readonly printed: string;
  readonly code: number;
}

/** One bash in which the blocks of a page run after each other, as in a reader's terminal. */
export interface Terminal {
  run(code: string): Promise<Ran>;
  close(): Promise<void>;
}

const END = 'end of the block';

/** Opens a terminal in `cwd`; what is written to standard error is kept apart and shown when a block fails. */
export function openTerminal(cwd: string, env: NodeJS.ProcessEnv): Terminal {
  const bash = spawn('bash', { cwd, env, stdio: ['pipe', 'pipe', 'ignore'] });
  const lines = createInterface({ input: bash.stdout })[Symbol.asyncIterator]();
  return {
    run: async (code) => {
      bash.stdin.write(`${code}\nprintf '\\n%s %s\\n' '${END}' "$?"\n`);
      const printed: string[] = [];
      for (;;) {
        const { value, done } = await lines.next();
        if (done === true) throw new Error(`bash ended in:\n${code}`);
        const line = String(value);
        if (line.startsWith(END)) {
          return { printed: printed.join('\n').trimEnd(), code: Number(line.slice(END.length)) };
        }
        printed.push(line);
      }
    },
    close: async () => {
      const ended = once(bash, 'close');
      bash.stdin.end();
      await ended;
    },
  };
}

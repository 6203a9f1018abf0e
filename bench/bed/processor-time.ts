import { readdir, readFile } from 'node:fs/promises';

/** Ticks of the kernel's clock in a second. */
const TICKS = 100;

interface Stat {
  readonly parent: number;
  readonly seconds: number;
}

async function statOf(pid: number): Promise<Stat | null> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (text === null) return null;
  // The name of the program stands in parentheses and may hold anything.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  // User and system time, of the process and of its children that have ended.
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  return { parent: Number(fields[1]), seconds: ticks / TICKS };
}

/** Seconds of processor time that a process has used, and those of its children; null where nobody says so. */
export async function processorSeconds(pid: number): Promise<number | null> {
  const own = await statOf(pid);
  if (own === null) return null;
  let seconds = own.seconds;
  for (const name of await readdir('/proc')) {
    const stat = /^\d+$/.test(name) ? await statOf(Number(name)) : null;
    if (stat?.parent === pid) seconds += stat.seconds;
  }
  return seconds;
}

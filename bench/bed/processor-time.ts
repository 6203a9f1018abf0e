import { closeSync, openSync, readSync } from 'node:fs';
import { readdir } from 'node:fs/promises';

/** Ticks of the kernel's clock in a second. */
const TICKS = 100;
/** A line of `stat` is a few hundred bytes. Read into the same place each time: looking must not make the measured process collect garbage. */
const line = Buffer.alloc(4096);

interface Stat {
  readonly parent: number;
  readonly seconds: number;
}

function statOf(pid: number): Stat | null {
  const text = textOf(`/proc/${pid}/stat`);
  if (text === null) return null;
  // The name of the program stands in parentheses and may hold anything.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  // User and system time, of the process and of its children that have ended.
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  return { parent: Number(fields[1]), seconds: ticks / TICKS };
}

/** Null for a process that has ended, and where nobody tells. */
function textOf(path: string): string | null {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return null;
  }
  try {
    return line.toString('latin1', 0, readSync(file, line, 0, line.length, 0));
  } catch {
    return null;
  } finally {
    closeSync(file);
  }
}

/** Seconds of processor time that a process has used, and those of its children; null where nobody says so. */
export async function processorSeconds(pid: number): Promise<number | null> {
  const own = statOf(pid);
  if (own === null) return null;
  let seconds = own.seconds;
  for (const name of await readdir('/proc')) {
    const stat = /^\d+$/.test(name) ? statOf(Number(name)) : null;
    if (stat?.parent === pid) seconds += stat.seconds;
  }
  return seconds;
}

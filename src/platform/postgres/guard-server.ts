import type { ChildProcess } from 'node:child_process';
import { type Prepared, type Running, reachServer } from './reach-server.ts';
import { stopServer } from './server-process.ts';

/** A server under guard. */
export interface GuardedServer {
  pid(): number;
  stop(): Promise<void>;
}

const isOver = (child: ChildProcess): boolean =>
  child.exitCode !== null || child.signalCode !== null;

/**
 * Starts a server that this process started again when it dies, on the same data and, if nobody took it, on the
 * same port. A server that was stopped in an orderly way stays stopped; an adopted one is not ours to mind.
 */
export function guardServer(prepared: Prepared, started: Running): GuardedServer {
  let running = started;
  let reviving: Promise<void> = Promise.resolve();
  let stopping: Promise<void> | null = null;

  const revive = async (): Promise<void> => {
    const next = await reachServer(prepared);
    if (next === null) return;
    running = next;
    watch(next.child);
  };
  const watch = (child: ChildProcess | null): void => {
    child?.once('exit', (code) => {
      if (code !== 0 && stopping === null) reviving = revive().catch(() => undefined);
    });
  };
  const stop = async (): Promise<void> => {
    await reviving;
    if (running.child === null || isOver(running.child)) return;
    await stopServer(prepared.programs, prepared.data.cluster, prepared.user);
  };

  watch(started.child);
  return {
    pid: () => running.pid,
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };
}

import type { Database, Session } from '../../../src/platform/postgres/index.ts';

/** The process has ended at this point; whoever sees it in a test is looking at a dead program. */
export class Crash extends Error {
  override readonly name = 'Crash';
}

/** The connection broke; the process lives on. Worded as the driver words it. */
export class LostConnection extends Error {
  override readonly name = 'LostConnection';
  constructor() {
    super('Connection terminated unexpectedly');
  }
}

/** Where between two steps something ended: before a statement, before a commit, or after it. */
export type Boundary = 'statement' | 'commit' | 'committed';

/** A database as a process sees it that may end between any two steps. */
export interface CrashingDatabase extends Database {
  /** Ends the process at the `steps`-th step from here; 1 is the very next one. */
  crashAfter(steps: number): void;
  /** Breaks a connection at the `steps`-th step from here, once; the process lives on. */
  loseConnectionAfter(steps: number): void;
  readonly isDead: boolean;
  /** Where the process ended; null while it lives. */
  readonly crashedAt: Boundary | null;
  /** Steps done so far: a statement, the moment before a commit, the moment after it. */
  readonly steps: number;
  /** Starts the process again; nothing but the database remembers anything. */
  revive(): void;
}

/**
 * Wraps a database so that it can end at every boundary: before a statement, between the last statement and the commit
 * (all of the transaction is lost), and after the commit before anybody hears of it. Once dead, every call fails with
 * `Crash` and open transactions are rolled back, as the server does for a connection that breaks.
 */
export function crashingDatabase(inner: Database): CrashingDatabase {
  let crashedAt: Boundary | null = null;
  let steps = 0;
  let left = Number.POSITIVE_INFINITY;
  let connected = Number.POSITIVE_INFINITY;
  const step = (at: Boundary): void => {
    if (crashedAt !== null) throw new Crash('dead');
    steps += 1;
    left -= 1;
    connected -= 1;
    if (left <= 0) {
      crashedAt = at;
      throw new Crash(`step ${steps}, ${at}`);
    }
    if (connected === 0) throw new LostConnection();
  };
  const alive = (session: Session): Session => ({
    async rows<Row extends object>(statement: string, values?: readonly unknown[]) {
      step('statement');
      return session.rows<Row>(statement, values);
    },
  });
  return {
    get isDead() {
      return crashedAt !== null;
    },
    get crashedAt() {
      return crashedAt;
    },
    get steps() {
      return steps;
    },
    crashAfter(next) {
      left = next;
    },
    loseConnectionAfter(next) {
      connected = next;
    },
    revive() {
      crashedAt = null;
      left = Number.POSITIVE_INFINITY;
      connected = Number.POSITIVE_INFINITY;
    },
    async rows<Row extends object>(statement: string, values?: readonly unknown[]) {
      step('statement');
      const rows = await inner.rows<Row>(statement, values);
      step('committed');
      return rows;
    },
    async transaction(work) {
      if (crashedAt !== null) throw new Crash('dead');
      const value = await inner.transaction(async (session) => {
        const result = await work(alive(session));
        step('commit');
        return result;
      });
      step('committed');
      return value;
    },
    listen: (channel, onNotice) => inner.listen(channel, onNotice),
    close: () => inner.close(),
  };
}

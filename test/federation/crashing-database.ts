import type { Database, Session } from '../../src/platform/postgres/index.ts';

/** The process has ended at this point; whoever sees it in a test is looking at a dead program. */
export class Crash extends Error {
  override readonly name = 'Crash';
}

/** A database as a process sees it that may end between any two steps. */
export interface CrashingDatabase extends Database {
  /** Ends the process at the `steps`-th step from here; 1 is the very next one. */
  crashAfter(steps: number): void;
  readonly isDead: boolean;
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
  let isDead = false;
  let steps = 0;
  let left = Number.POSITIVE_INFINITY;
  const step = (): void => {
    if (isDead) throw new Crash('dead');
    steps += 1;
    left -= 1;
    if (left > 0) return;
    isDead = true;
    throw new Crash(`step ${steps}`);
  };
  const alive = (session: Session): Session => ({
    async rows<Row extends object>(statement: string, values?: readonly unknown[]) {
      step();
      return session.rows<Row>(statement, values);
    },
  });
  return {
    get isDead() {
      return isDead;
    },
    get steps() {
      return steps;
    },
    crashAfter(next) {
      left = next;
    },
    revive() {
      isDead = false;
      left = Number.POSITIVE_INFINITY;
    },
    async rows<Row extends object>(statement: string, values?: readonly unknown[]) {
      step();
      const rows = await inner.rows<Row>(statement, values);
      step();
      return rows;
    },
    async transaction(work) {
      if (isDead) throw new Crash('dead');
      const value = await inner.transaction(async (session) => {
        const result = await work(alive(session));
        step();
        return result;
      });
      step();
      return value;
    },
    listen: (channel, onNotice) => inner.listen(channel, onNotice),
    close: () => inner.close(),
  };
}

/** One connection, in or outside a transaction. All SQL of the product goes through `rows`. */
export interface Session {
  /**
   * Runs one statement and gives its rows. The text is constant; what varies goes into `values`.
   * Days come as `YYYY-MM-DD`, instants as ISO text in UTC, bigint as bigint, numeric as text, jsonb parsed.
   */
  rows<Row extends object>(statement: string, values?: readonly unknown[]): Promise<Row[]>;
}

/** A pool of connections to one node's database. */
export interface Database extends Session {
  /** Runs `work` in one transaction: commits when it returns, rolls back when it throws. */
  transaction<T>(work: (session: Session) => Promise<T>): Promise<T>;
  /** Calls back for every NOTIFY on a channel until stopped; reconnects by itself and then calls back once. */
  listen(channel: string, onNotice: () => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

import pg from 'pg';

/** Takes everything out of a migrated database, as often as asked, on a connection of its own. */
export interface BookClearer {
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** Tables that a migration fills; they are put back as it leaves them. */
const STREAMS = ['exchange.inbound', 'exchange.turn', 'exchange.peer'];
const FRESH_STREAMS = `
  insert into exchange.peer (peer) values ('HK'), ('MO'), ('GD');
  insert into exchange.turn (peer) select peer from exchange.peer;
  insert into exchange.inbound (peer) select peer from exchange.peer;`;

/**
 * Opens a way to empty the books between seeds, many times cheaper than a new database. The tables are append-only and
 * refer to each other, so the guards are off for this connection alone; every other connection keeps them.
 */
export async function bookClearer(url: string): Promise<BookClearer> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('set session_replication_role = replica');
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname in ('exchange', 'people', 'data', 'capital', 'insight') order by 1`,
  );
  const tables = [
    ...rows.map(({ name }) => name).filter((name) => !STREAMS.includes(name)),
    ...STREAMS,
  ];
  const statements = `begin; ${tables.map((name) => `delete from ${name};`).join(' ')} ${FRESH_STREAMS} commit`;
  return {
    clear: async () => {
      await client.query(statements);
    },
    close: () => client.end(),
  };
}

import { createHash } from 'node:crypto';
import type { Socket } from 'node:net';
import pg from 'pg';
import { COLUMN_TYPES, toParameter } from './column-values.ts';
import type { Database, Session } from './database.ts';
import { listenForNotices } from './listen-for-notices.ts';

/** Every connection counts time in UTC and writes days as ISO text, whatever the server's own settings are. */
const SESSION_SETTINGS = '-c TimeZone=UTC -c DateStyle=ISO,YMD -c IntervalStyle=iso_8601';

/** More texts than this cannot be constants; what comes after them is not kept prepared. */
const STATEMENTS_MAX = 2000;
const statementNames = new Map<string, string>();

/** A statement's name is a digest of its text, so that each connection parses and plans it once. */
function statementName(text: string): string | undefined {
  const known = statementNames.get(text);
  if (known !== undefined || statementNames.size >= STATEMENTS_MAX) return known;
  const name = `s_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
  statementNames.set(text, name);
  return name;
}

function queryOf(text: string, values: readonly unknown[]): pg.QueryConfig {
  const name = statementName(text);
  const parameters = values.map(toParameter);
  return name === undefined ? { text, values: parameters } : { text, values: parameters, name };
}

function sessionOf(queryable: pg.Pool | pg.PoolClient): Session {
  return {
    async rows<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
      const result = await queryable.query<Row>(queryOf(text, values));
      return result.rows;
    },
  };
}

/** Lets what one turn of the program sends on a connection travel in one packet. */
function oncePerTurn(client: pg.PoolClient): () => void {
  let isCorked = false;
  return () => {
    const { stream } = (client as unknown as { readonly connection: { readonly stream: Socket } })
      .connection;
    if (isCorked) return;
    isCorked = true;
    stream.cork();
    process.nextTick(() => {
      isCorked = false;
      stream.uncork();
    });
  };
}

/**
 * The session of a transaction: its statements go out together where nobody waits for an answer between them. Work that
 * is still under way when the transaction has ended, because something beside it failed, writes nothing any more.
 */
function transactionSession(
  client: pg.PoolClient,
  at: { readonly cork: () => void; readonly isOver: () => boolean },
): Session {
  return {
    async rows<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
      if (at.isOver()) throw new Error('The transaction is over.');
      at.cork();
      const result = await client.query<Row>(queryOf(text, values));
      return result.rows;
    },
  };
}

async function inTransaction<T>(pool: pg.Pool, work: (session: Session) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let unusable = false;
  let isOver = false;
  try {
    const cork = oncePerTurn(client);
    cork();
    // Not awaited: it travels in one packet with the first statement of the work.
    const begun = client.query('begin');
    begun.catch(() => undefined);
    const value = await work(transactionSession(client, { cork, isOver: () => isOver }));
    isOver = true;
    await begun;
    const { command } = await client.query('commit');
    // A failed statement whose error was swallowed turns a commit into a silent rollback.
    if (command !== 'COMMIT') throw new Error('The transaction had failed and was rolled back.');
    return value;
  } catch (error) {
    isOver = true;
    await client.query('rollback').catch(() => {
      unusable = true;
    });
    throw error;
  } finally {
    client.release(unusable);
  }
}

/**
 * Opens a pool of connections to one database.
 * @param options.application_name shown in pg_stat_activity.
 * @param options.max most connections at a time; 10 unless said.
 * @param options.onError told of a connection that broke while nobody used it; the pool replaces it by itself.
 */
export function connectDatabase(options: {
  readonly url: string;
  readonly application_name: string;
  readonly max?: number;
  readonly onError?: (error: Error) => void;
}): Database {
  const config: pg.ClientConfig = {
    connectionString: options.url,
    application_name: options.application_name,
    options: SESSION_SETTINGS,
    connectionTimeoutMillis: 10_000,
    types: COLUMN_TYPES,
  };
  const pool = new pg.Pool({ ...config, max: options.max ?? 10, pipeline: true });
  pool.on('error', options.onError ?? (() => undefined));
  // A client in use that loses its connection fails its statements; without this its event would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    ...sessionOf(pool),
    transaction: (work) => inTransaction(pool, work),
    listen: (channel, onNotice) => listenForNotices(config, channel, onNotice),
    close: () => pool.end(),
  };
}

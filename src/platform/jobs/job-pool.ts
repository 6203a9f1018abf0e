import pg from 'pg';
import type { Log } from '../log/index.ts';

/**
 * Opens the connections of the job library. A pool of its own the library would end without waiting, and would stop
 * listening to its errors first: a connection that broke just then would end the process. Whoever opens this one ends it.
 */
export function openJobPool(options: {
  readonly url: string;
  readonly max: number;
  readonly log: Log;
}): pg.Pool {
  const { url, max, log } = options;
  const pool = new pg.Pool({ connectionString: url, max, application_name: 'sampan jobs' });
  const onError = (error: Error) => log.warn({ error }, 'a connection of the jobs broke');
  pool.on('error', onError);
  // The library asks again by itself when a connection in use breaks.
  pool.on('connect', (client) => client.on('error', onError));
  return pool;
}

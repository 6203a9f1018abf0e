import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

const PAUSE_MS_MAX = 5000;

/** Connects and listens; resolves with the client, which calls `onLost` once when the connection breaks. */
async function openListener(
  config: pg.ClientConfig,
  channel: string,
  onNotice: () => void,
  onLost: () => void,
): Promise<pg.Client> {
  const client = new pg.Client({ ...config, keepAlive: true });
  client.on('error', () => undefined);
  try {
    await client.connect();
    client.on('notification', onNotice);
    await client.query(`listen ${pg.escapeIdentifier(channel)}`);
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
  client.once('end', onLost);
  return client;
}

/**
 * Listens to a channel on a connection of its own. When the connection is lost it connects again, with
 * growing pauses, and calls back once, because notices may have been missed meanwhile.
 */
export async function listenForNotices(
  config: pg.ClientConfig,
  channel: string,
  onNotice: () => void,
): Promise<() => Promise<void>> {
  const stopping = new AbortController();
  let client: pg.Client | null = null;

  const reconnect = async (): Promise<void> => {
    for (let wait = 50; !stopping.signal.aborted; wait = Math.min(wait * 2, PAUSE_MS_MAX)) {
      try {
        await pause(wait, undefined, { signal: stopping.signal, ref: false });
        client = await openListener(config, channel, onNotice, onLost);
        if (stopping.signal.aborted) await client.end();
        else onNotice();
        return;
      } catch {
        // Still away: try again after a longer pause.
      }
    }
  };
  const onLost = (): void => {
    client = null;
    if (!stopping.signal.aborted) void reconnect();
  };

  client = await openListener(config, channel, onNotice, onLost);
  return async () => {
    stopping.abort();
    await client?.end();
  };
}

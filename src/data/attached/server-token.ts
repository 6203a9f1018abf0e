import { readFile } from 'node:fs/promises';
import { type Fault, fault } from '../../kernel/fault.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import { askServer, noSecret, readJson } from './ask-server.ts';
import type { AttachedServer } from './attached-server.ts';

/** A token is asked for anew so long before it ends. */
const EARLY_MS = 30_000;
const KEPT_MS_MAX = 3_600_000;

/** How requests to a server prove who asks; tokens of its issuer are kept in memory for as long as they hold. */
export type Authorise = (
  server: AttachedServer,
) => Promise<Result<Readonly<Record<string, string>>, Fault>>;

interface KeptToken {
  readonly token: string;
  readonly until_ms: number;
}

/** Makes the proof of one node's requests; secrets are read from their files each time, so that they can be changed. */
export function authoriser(now_ms: () => number): Authorise {
  const kept = new Map<string, KeptToken>();
  return async (server) => {
    const { auth, name } = server;
    if (auth.kind === 'none') return ok({});
    if (auth.kind === 'bearer') {
      const token = await secretOf(auth.token_file);
      return token === null ? no(noSecret(server)) : bearer(token);
    }
    const known = kept.get(name);
    if (known !== undefined && known.until_ms > now_ms()) return bearer(known.token);
    const fetched = await fetchToken(server, auth, now_ms());
    if (!fetched.ok) return fetched;
    kept.set(name, fetched.value);
    return bearer(fetched.value.token);
  };
}

function bearer(token: string) {
  return ok({ authorization: `Bearer ${token}` });
}

async function secretOf(path: string): Promise<string | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  return text === null ? null : text.trim();
}

async function fetchToken(
  server: AttachedServer,
  auth: Extract<AttachedServer['auth'], { kind: 'client_credentials' }>,
  now_ms: number,
): Promise<Result<KeptToken, Fault>> {
  const body = new URLSearchParams({ grant_type: 'client_credentials' });
  if (auth.scope !== undefined) body.set('scope', auth.scope);
  const secret = await secretOf(auth.client_secret_file);
  if (secret === null) return no(noSecret(server));
  const pair = [auth.client_id, secret].map(encodeURIComponent).join(':');
  const answered = await askServer(server, {
    url: new URL(auth.token_url),
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(pair).toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'application/json',
    },
    body: body.toString(),
  });
  if (!answered.ok) return answered;
  const said = await readJson(server, answered.value);
  if (!said.ok) return said;
  const { access_token, expires_in } = said.value as Record<string, unknown>;
  if (typeof access_token !== 'string') {
    return no(fault('attached.malformed', { source: server.name }));
  }
  const lasts_ms = typeof expires_in === 'number' ? expires_in * 1000 : 0;
  const until_ms = now_ms + Math.min(lasts_ms, KEPT_MS_MAX) - EARLY_MS;
  return ok({ token: access_token, until_ms });
}

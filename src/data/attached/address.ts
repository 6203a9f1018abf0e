import { type Fault, fault } from '../../kernel/fault.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { AttachedServer } from './attached-server.ts';

type Server = Pick<AttachedServer, 'base_url' | 'name'>;

/** An address below that of the server, with its query. */
export function below(
  { base_url }: Server,
  path: string,
  query: Readonly<Record<string, string>>,
): URL {
  const url = new URL(`${base_url.replace(/\/$/, '')}/${path}`);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url;
}

/** An address that the server itself gave, such as that of a next page (`attached.malformed` where it leads elsewhere). */
export function given(server: Server, text: string): Result<URL, Fault> {
  const base = new URL(`${server.base_url.replace(/\/$/, '')}/`);
  const url = URL.parse(text, base);
  // A server that is known by two names may write the other one; only what stands behind it counts.
  const isBelow =
    url !== null &&
    url.origin === base.origin &&
    url.pathname.startsWith(base.pathname.slice(0, -1));
  return isBelow ? ok(url) : no(fault('attached.malformed', { source: server.name }));
}

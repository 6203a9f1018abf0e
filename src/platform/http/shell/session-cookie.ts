import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';

/** How a node's cookies are named and kept. */
interface Place {
  readonly node: Jurisdiction;
  /** As browsers see the node. */
  readonly origin: string;
}

/**
 * Cookies do not tell ports apart, and several nodes may run on one machine: each names its own by side and port.
 * Where cookies are secure the name says so, and the browser then holds them to this host.
 */
export function cookieName(of: Place, what: string): string {
  const { port } = new URL(of.origin);
  const prefix = isSecure(of) ? '__Host-' : '';
  return `${prefix}sampan_${what}_${of.node.toLowerCase()}${port === '' ? '' : `_${port}`}`;
}

/** The cookie that stands for a session in a browser. */
export function sessionCookieName(of: Place): string {
  return cookieName(of, 'session');
}

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** Whether cookies may travel by https only: always, except on the machine itself. */
export function isSecure({ origin }: Pick<Place, 'origin'>): boolean {
  const { protocol, hostname } = new URL(origin);
  return !(protocol === 'http:' && LOOPBACK.test(hostname));
}

import type { Clock } from '../../kernel/day.ts';
import type { Random } from '../../kernel/id.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { ShellLog } from '../http/index.ts';
import type { Database } from '../postgres/index.ts';

/** What every part of the sign-in of one node works with. */
export interface SignInPorts {
  readonly node: Jurisdiction;
  /** As browsers see the node, without a slash at the end. */
  readonly origin: string;
  readonly database: Database;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: ShellLog;
}

/** Where the demonstration's issuer of a node lives. */
export function issuerUrl(origin: string): string {
  return `${origin}/oidc`;
}

/** For whom access tokens of a node are meant; stays the same when the node moves. */
export function audienceOf(node: Jurisdiction): string {
  return `urn:sampan:node:${node}`;
}

/** Where the issuer sends browsers back to. */
export function callbackUrl(origin: string): string {
  return `${origin}/sign-in/callback`;
}

/** A name that nobody can guess: 32 random bytes. */
export function secretName(random: Random): string {
  return Buffer.from(random.bytes(32)).toString('base64url');
}

import { instant } from '../../../kernel/day.ts';
import { sha256 } from '../../../kernel/digest.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { type SignInPorts, secretName } from '../sign-in-ports.ts';
import { deleteSession, findSession, insertSession, prolongSession } from './session-store.ts';

/** How long a browser stays signed in without and with being used. */
export interface SessionLimits {
  readonly idle_minutes: number;
  readonly longest_hours: number;
}

export const SESSION_LIMITS: SessionLimits = { idle_minutes: 30, longest_hours: 12 };

/** A session is prolonged at most this often, so that reading costs no writing. */
const PROLONG_SECONDS = 60;

type Ports = Pick<SignInPorts, 'database' | 'clock' | 'random'>;

/** Signs a browser in; gives the secret name of the session, of which only the digest is kept. */
export async function openSession(
  ports: Ports,
  principal: Principal,
  limits: SessionLimits,
): Promise<string> {
  const name = secretName(ports.random);
  const now = ports.clock.now();
  await insertSession(ports.database, {
    session_hash: sha256(name),
    principal,
    signed_in_at: now,
    expires_at: now.add({ minutes: Math.min(limits.idle_minutes, limits.longest_hours * 60) }),
    ends_at: now.add({ hours: limits.longest_hours }),
  });
  return name;
}

/** Who is signed in by a session, and the session lasts on; `null` when it is over. */
export async function resumeSession(
  ports: Ports,
  name: string,
  limits: SessionLimits,
): Promise<Principal | null> {
  const session_hash = sha256(name);
  const now = ports.clock.now();
  const session = await findSession(ports.database, session_hash, now);
  if (session === null) return null;
  const until = now.add({ minutes: limits.idle_minutes });
  const gained = until.since(instant(session.expires_at)).total('seconds');
  if (gained > PROLONG_SECONDS && session.expires_at !== session.ends_at) {
    await prolongSession(ports.database, session_hash, until);
  }
  return session.principal;
}

/** Signs a browser out; says whether it was signed in. */
export function endSession(ports: Ports, name: string): Promise<boolean> {
  return deleteSession(ports.database, sha256(name));
}

import type { Instant } from '../../../kernel/day.ts';
import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import type { Principal, Role } from '../../../kernel/principal.ts';
import type { Session as Connection } from '../../postgres/index.ts';

/** A sign-in that lives in a browser. */
export interface BrowserSession {
  readonly principal: Principal;
  readonly expires_at: string;
  readonly ends_at: string;
}

/** A sign-in on its way to the issuer and back. */
export interface SignInAttempt {
  readonly state: string;
  readonly nonce: string;
  readonly code_verifier: string;
  readonly return_path: string;
}

interface SessionRow {
  readonly subject: string;
  readonly display_name: string;
  readonly role: Role;
  readonly organisation: string;
  readonly jurisdiction: Jurisdiction;
  readonly person_id: string | null;
  readonly expires_at: string;
  readonly ends_at: string;
}

export async function insertSession(
  connection: Connection,
  session: {
    readonly session_hash: string;
    readonly principal: Principal;
    readonly signed_in_at: Instant;
    readonly expires_at: Instant;
    readonly ends_at: Instant;
  },
): Promise<void> {
  const { subject, display_name, role, organisation, jurisdiction, person_id } = session.principal;
  await connection.rows(
    `insert into platform.session (session_hash, subject, display_name, role, organisation,
       jurisdiction, person_id, signed_in_at, expires_at, ends_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      session.session_hash,
      subject,
      display_name,
      role,
      organisation,
      jurisdiction,
      person_id ?? null,
      session.signed_in_at,
      session.expires_at,
      session.ends_at,
    ],
  );
}

/** The session while it lasts. */
export async function findSession(
  connection: Connection,
  session_hash: string,
  now: Instant,
): Promise<BrowserSession | null> {
  const [row] = await connection.rows<SessionRow>(
    `select subject, display_name, role, organisation, jurisdiction, person_id, expires_at, ends_at
       from platform.session where session_hash = $1 and expires_at > $2`,
    [session_hash, now],
  );
  if (row === undefined) return null;
  const { person_id, expires_at, ends_at, ...principal } = row;
  return {
    principal: { ...principal, ...(person_id === null ? {} : { person_id }) },
    expires_at,
    ends_at,
  };
}

/** Lets a session that is in use last until `until`, but not beyond its end. */
export async function prolongSession(
  connection: Connection,
  session_hash: string,
  until: Instant,
): Promise<void> {
  await connection.rows(
    `update platform.session set expires_at = least(ends_at, greatest(expires_at, $2))
      where session_hash = $1`,
    [session_hash, until],
  );
}

/** Ends a session; says whether there was one. */
export async function deleteSession(
  connection: Connection,
  session_hash: string,
): Promise<boolean> {
  const rows = await connection.rows(
    'delete from platform.session where session_hash = $1 returning 1 as ended',
    [session_hash],
  );
  return rows.length > 0;
}

export async function insertAttempt(
  connection: Connection,
  attempt_hash: string,
  attempt: SignInAttempt,
  expires_at: Instant,
): Promise<void> {
  await connection.rows(
    `insert into platform.sign_in_attempt
       (attempt_hash, state, nonce, code_verifier, return_path, expires_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [
      attempt_hash,
      attempt.state,
      attempt.nonce,
      attempt.code_verifier,
      attempt.return_path,
      expires_at,
    ],
  );
}

/** Takes an attempt out, so that nobody can come back with it a second time. */
export async function takeAttempt(
  connection: Connection,
  attempt_hash: string,
  now: Instant,
): Promise<SignInAttempt | null> {
  const [attempt] = await connection.rows<SignInAttempt & { readonly in_time: boolean }>(
    `delete from platform.sign_in_attempt where attempt_hash = $1
     returning state, nonce, code_verifier, return_path, expires_at > $2 as in_time`,
    [attempt_hash, now],
  );
  return attempt?.in_time === true ? attempt : null;
}

/** Removes what is over; gives how many rows. */
export async function deleteExpired(connection: Connection, now: Instant): Promise<number> {
  const [row] = await connection.rows<{ readonly removed: bigint }>(
    `with
       sessions as (delete from platform.session where expires_at <= $1 returning 1),
       attempts as (delete from platform.sign_in_attempt where expires_at <= $1 returning 1),
       states as (delete from platform.issuer_state where expires_at <= $1 returning 1)
     select (select count(*) from sessions) + (select count(*) from attempts)
          + (select count(*) from states) as removed`,
    [now],
  );
  return Number(row?.removed ?? 0n);
}

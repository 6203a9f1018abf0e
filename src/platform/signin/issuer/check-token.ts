import { createHash } from 'node:crypto';
import { errors, jwtVerify } from 'jose';
import type { Clock } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { Issuer } from './issuer.ts';
import { principalOf } from './principal-claims.ts';

/** Only signatures with a private key: with a shared secret, whoever checks could also sign. */
const ALGORITHMS = ['ES256', 'ES384', 'PS256', 'RS256', 'EdDSA'];
const TOKENS_KEPT = 10_000;
/** A key that the issuer withdraws stops working after this at the latest. */
const KEPT_MS_MAX = 5 * 60_000;

interface Known {
  readonly principal: Principal;
  readonly until_ms: number;
}

/** Checks bearer tokens: signature, issuer, audience, time. What was good is remembered by its digest. */
export function tokenCheck(ports: {
  readonly issuer: Issuer;
  readonly node: Jurisdiction;
  readonly clock: Clock;
}): (token: string) => Promise<Result<Principal, Fault>> {
  const known = new Map<string, Known>();
  return async (token) => {
    const now_ms = ports.clock.now().epochMilliseconds;
    const digest = createHash('sha256').update(token).digest('base64');
    const found = known.get(digest);
    if (found !== undefined && found.until_ms > now_ms) return ok(found.principal);
    known.delete(digest);
    const verified = await verify(token, now_ms, ports.issuer);
    if (!verified.ok) return verified;
    const principal = principalOf(verified.value, ports.issuer.claims, ports.node);
    if (!principal.ok) return principal;
    const until_ms = Math.min(verified.value.exp * 1000, now_ms + KEPT_MS_MAX);
    known.set(digest, { principal: principal.value, until_ms });
    // The oldest goes first; a token in use is remembered again at once.
    if (known.size > TOKENS_KEPT) known.delete(known.keys().next().value ?? '');
    return principal;
  };
}

async function verify(token: string, now_ms: number, issuer: Issuer) {
  const keys = await issuer.keys();
  if (!keys.ok) return keys;
  try {
    const { payload } = await jwtVerify(token, keys.value, {
      issuer: [...issuer.names],
      audience: issuer.audience,
      algorithms: ALGORITHMS,
      requiredClaims: ['sub', 'exp'],
      currentDate: new Date(now_ms),
      clockTolerance: 5,
    });
    return ok({ ...payload, exp: payload.exp ?? 0 });
  } catch (error) {
    return no(faultOf(error));
  }
}

function faultOf(error: unknown): Fault {
  if (error instanceof errors.JWTExpired) return fault('signin.token_expired');
  return isUnreachable(error) ? fault('signin.issuer_unreachable') : fault('signin.token_refused');
}

/** The keys could not be fetched: nothing is known about the token. */
function isUnreachable(error: unknown): boolean {
  if (!(error instanceof errors.JOSEError)) return true;
  return error instanceof errors.JWKSTimeout || error.code === 'ERR_JOSE_GENERIC';
}

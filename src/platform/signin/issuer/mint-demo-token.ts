import { importJWK, type JWK, SignJWT } from 'jose';
import type { Clock } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import { audienceOf, issuerUrl } from '../sign-in-ports.ts';
import { claimsOf, type DemoPerson } from './demo-person.ts';

const LIFETIME_SECONDS = 12 * 3600;

/**
 * A bearer token for a demo person, as the node's own issuer would give it: for scripts.
 * @param options.key the private key of the node's issuer, at whose node alone the token is good.
 * @param options.lifetime_seconds twelve hours unless said.
 * @returns `signin.demo_only` outside the demonstration.
 */
export async function mintDemoToken(options: {
  readonly environment: 'demonstration' | 'production';
  readonly origin: string;
  readonly key: JWK;
  readonly person: DemoPerson;
  readonly clock: Clock;
  readonly lifetime_seconds?: number;
}): Promise<Result<string, Fault>> {
  if (options.environment !== 'demonstration') return no(fault('signin.demo_only'));
  const { key, person, origin } = options;
  const now = Math.floor(options.clock.now().epochMilliseconds / 1000);
  const token = await new SignJWT({ ...claimsOf(person), client_id: 'sampan-token' })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', ...(key.kid ? { kid: key.kid } : {}) })
    .setIssuer(issuerUrl(origin))
    .setAudience(audienceOf(person.jurisdiction))
    .setSubject(person.name)
    .setIssuedAt(now)
    .setExpirationTime(now + (options.lifetime_seconds ?? LIFETIME_SECONDS))
    .sign(await importJWK(key, 'ES256'));
  return ok(token);
}

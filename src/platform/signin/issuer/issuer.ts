import { createLocalJWKSet, createRemoteJWKSet, type JWK, type JWTVerifyGetKey } from 'jose';
import {
  allowInsecureRequests,
  type Configuration,
  discovery,
  enableNonRepudiationChecks,
} from 'openid-client';
import { type Fault, fault } from '../../../kernel/fault.ts';
import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import { isSecure } from '../../http/index.ts';
import { audienceOf } from '../sign-in-ports.ts';
import { type ClaimMapping, PLAIN_CLAIMS } from './principal-claims.ts';

/** An OpenID Connect issuer of the operator's own. */
export interface ExternalIssuer {
  readonly kind: 'external';
  readonly url: string;
  readonly client_id: string;
  readonly client_secret: string;
  /** `aud` of access tokens for this node; `urn:sampan:node:HK` and so on unless said. Never the client itself. */
  readonly audience?: string;
  /** What to ask for; `openid profile` unless said. */
  readonly scope?: string;
  /** Make people show themselves again each time they sign in, for shared machines. */
  readonly prompt?: 'login' | 'select_account';
  readonly claims?: ClaimMapping;
}

/** How this node deals with the one issuer that it trusts. */
export interface Issuer {
  /** How it calls itself in tokens. */
  readonly names: readonly string[];
  readonly audience: string;
  readonly claims: ClaimMapping;
  readonly scope: string;
  readonly prompt: string | null;
  /** What the issuer publishes of itself, asked for once it is first needed. */
  client(): Promise<Result<Configuration, Fault>>;
  /** The keys that its tokens are signed with. */
  keys(): Promise<Result<JWTVerifyGetKey, Fault>>;
}

/** The issuer that lives in this node: its keys are at hand. */
export function ownIssuer(options: {
  readonly url: string;
  readonly node: Jurisdiction;
  readonly client_id: string;
  readonly client_secret: string;
  readonly public_keys: readonly JWK[];
}): Issuer {
  const keys = createLocalJWKSet({ keys: [...options.public_keys] });
  return {
    names: [options.url],
    audience: audienceOf(options.node),
    claims: PLAIN_CLAIMS,
    scope: 'openid',
    prompt: 'login',
    client: discoverOnce(options),
    keys: async () => ok(keys),
  };
}

/** An issuer elsewhere. Throws when its tokens for this node could not be told from those for signing in. */
export function externalIssuer(options: ExternalIssuer, node: Jurisdiction): Issuer {
  const audience = options.audience ?? audienceOf(node);
  if (audience === options.client_id) {
    throw new TypeError('The audience of access tokens must differ from the client identifier.');
  }
  const bare = options.url.replace(/\/$/, '');
  const client = discoverOnce(options);
  let keys: JWTVerifyGetKey | null = null;
  return {
    // Operators write the address with and without the slash; issuers too.
    names: [bare, `${bare}/`],
    audience,
    claims: options.claims ?? PLAIN_CLAIMS,
    scope: options.scope ?? 'openid profile',
    prompt: options.prompt ?? null,
    client,
    keys: async () => {
      if (keys !== null) return ok(keys);
      const found = await client();
      if (!found.ok) return found;
      const { jwks_uri } = found.value.serverMetadata();
      if (jwks_uri === undefined) return no(fault('signin.issuer_unreachable'));
      keys = createRemoteJWKSet(new URL(jwks_uri));
      return ok(keys);
    },
  };
}

/** Asks the issuer once; after a failure the next call asks again. */
function discoverOnce(options: {
  readonly url: string;
  readonly client_id: string;
  readonly client_secret: string;
}): Issuer['client'] {
  let found: Promise<Configuration> | null = null;
  return async () => {
    found ??= discovery(new URL(options.url), options.client_id, options.client_secret, undefined, {
      // On the machine itself there may be no https; everywhere else it is insisted on.
      execute: isSecure({ origin: options.url })
        ? [enableNonRepudiationChecks]
        : [enableNonRepudiationChecks, allowInsecureRequests],
    });
    try {
      return ok(await found);
    } catch {
      found = null;
      return no(fault('signin.issuer_unreachable'));
    }
  };
}

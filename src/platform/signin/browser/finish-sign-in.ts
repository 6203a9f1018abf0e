import {
  AuthorizationResponseError,
  authorizationCodeGrant,
  type Configuration,
} from 'openid-client';
import { sha256 } from '../../../kernel/digest.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import { describeError } from '../../log/index.ts';
import type { Issuer } from '../issuer/issuer.ts';
import { principalOf } from '../issuer/principal-claims.ts';
import type { SignInPorts } from '../sign-in-ports.ts';
import { type SignInAttempt, takeAttempt } from './session-store.ts';

/** Who came back from the issuer, and where they wanted to go. */
export interface FinishedSignIn {
  readonly principal: Principal;
  readonly return_path: string;
}

/**
 * Ends a sign-in: the browser came back with a code. The code is redeemed with the secret of this very attempt, the
 * ID token's signature, issuer, audience, time and nonce are checked, and only then its claims are read.
 */
export async function finishSignIn(
  ports: SignInPorts & { readonly issuer: Issuer },
  returned: { readonly attempt: string | undefined; readonly address: URL },
): Promise<Result<FinishedSignIn, Fault>> {
  if (returned.attempt === undefined) return no(fault('signin.attempt_lost'));
  const now = ports.clock.now();
  const attempt = await takeAttempt(ports.database, sha256(returned.attempt), now);
  if (attempt === null) return no(fault('signin.attempt_lost'));
  const client = await ports.issuer.client();
  if (!client.ok) return client;
  const claims = await redeem(client.value, returned.address, attempt, ports);
  if (!claims.ok) return claims;
  const principal = principalOf(claims.value, ports.issuer.claims, ports.node);
  if (!principal.ok) return principal;
  return ok({ principal: principal.value, return_path: attempt.return_path });
}

async function redeem(
  client: Configuration,
  address: URL,
  attempt: SignInAttempt,
  ports: SignInPorts,
) {
  try {
    const tokens = await authorizationCodeGrant(client, address, {
      pkceCodeVerifier: attempt.code_verifier,
      expectedState: attempt.state,
      expectedNonce: attempt.nonce,
      idTokenExpected: true,
    });
    return ok(tokens.claims() ?? {});
  } catch (error) {
    const { type, code } = describeError(error);
    ports.log.info({ reason: type, code: code ?? null }, 'sign-in refused');
    return no(faultOf(error));
  }
}

function faultOf(error: unknown): Fault {
  if (error instanceof AuthorizationResponseError) return fault('signin.declined');
  // What fetch throws when nobody answers.
  if (error instanceof TypeError && error.message === 'fetch failed') {
    return fault('signin.issuer_unreachable');
  }
  return fault('signin.attempt_lost');
}

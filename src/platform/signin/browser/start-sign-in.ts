import { buildAuthorizationUrl, calculatePKCECodeChallenge } from 'openid-client';
import { sha256 } from '../../../kernel/digest.ts';
import type { Fault } from '../../../kernel/fault.ts';
import type { Language } from '../../../kernel/language.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import type { Issuer } from '../issuer/issuer.ts';
import { callbackUrl, type SignInPorts, secretName } from '../sign-in-ports.ts';
import { insertAttempt } from './session-store.ts';

/** Time to choose or to type a password. */
export const ATTEMPT_MINUTES = 15;

/** Where to send the browser, and the secret that it has to bring back. */
export interface StartedSignIn {
  readonly address: string;
  readonly attempt: string;
}

/** Begins a sign-in: authorization code with PKCE (RFC 7636), bound to this browser by the secret. */
export async function startSignIn(
  ports: SignInPorts & { readonly issuer: Issuer },
  wanted: { readonly return_path: string; readonly language: Language },
): Promise<Result<StartedSignIn, Fault>> {
  const client = await ports.issuer.client();
  if (!client.ok) return client;
  const attempt = secretName(ports.random);
  const state = secretName(ports.random);
  const nonce = secretName(ports.random);
  const code_verifier = secretName(ports.random);
  await insertAttempt(
    ports.database,
    sha256(attempt),
    { state, nonce, code_verifier, return_path: wanted.return_path },
    ports.clock.now().add({ minutes: ATTEMPT_MINUTES }),
  );
  const { prompt, scope } = ports.issuer;
  const address = buildAuthorizationUrl(client.value, {
    redirect_uri: callbackUrl(ports.origin),
    scope,
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(code_verifier),
    code_challenge_method: 'S256',
    ui_locales: wanted.language,
    ...(prompt === null ? {} : { prompt }),
  });
  return ok({ address: address.href, attempt });
}

import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';

/** A new private key (ES256) for the demonstration's issuer; the node keeps it, so that sign-ins survive a restart. */
export async function newSigningKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const key = await exportJWK(privateKey);
  return { ...key, kid: await calculateJwkThumbprint(key), use: 'sig', alg: 'ES256' };
}

/** The part of a key that everybody may know. */
export function publicKey(key: JWK): JWK {
  const { d: _secret, ...shared } = key;
  return shared;
}

import { type KeyObject, sign, verify } from 'node:crypto';

const P1363 = { dsaEncoding: 'ieee-p1363' } as const;

/**
 * The key with the form of its signatures on it. Where the form stands beside the key (`{ key, dsaEncoding }`), Node 24
 * finds out what it was given by throwing and catching twice, which takes longer than signing.
 */
function withForm(key: KeyObject): KeyObject & typeof P1363 {
  return Object.assign(key, P1363);
}

/** Signs bytes with ES256: the 64 bytes r and s (RFC 7518 section 3.4). */
export function signEs256(bytes: Uint8Array, key: KeyObject): Buffer {
  return sign('sha256', bytes, withForm(key));
}

/** Whether an ES256 signature over bytes is that of the key. */
export function verifyEs256(bytes: Uint8Array, key: KeyObject, signature: Uint8Array): boolean {
  return verify('sha256', bytes, withForm(key), signature);
}

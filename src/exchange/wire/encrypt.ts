import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createPublicKey,
  createSecretKey,
  diffieHellman,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import type { NamedKey } from '../keys/index.ts';
import { jsonPart } from './sign.ts';

const CIPHER = 'aes-256-gcm';
const TAG_BYTES = 16;
const IV_BYTES = 12;

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** Concat KDF with empty party information (RFC 7518 section 4.6.2), one round: 256 bits. */
const KDF_SUFFIX = Buffer.concat([
  uint32('A256GCM'.length),
  Buffer.from('A256GCM'),
  uint32(0),
  uint32(0),
  uint32(256),
]);

/** The key of one message. As an object it costs a cipher nothing to find out what it is. */
function contentKey(own: KeyObject, other: KeyObject): KeyObject {
  const secret = diffieHellman({ privateKey: own, publicKey: other });
  const hash = createHash('sha256').update(uint32(1)).update(secret).update(KDF_SUFFIX);
  return createSecretKey(hash.digest());
}

/**
 * Encrypts a text as a compact JWE with ECDH-ES and A256GCM (RFC 7516, RFC 7518 sections 4.6 and 5.3).
 * @param claims go into the protected header in the clear.
 */
export function encryptText(
  text: string,
  to: NamedKey,
  claims: Readonly<Record<string, string>>,
): string {
  const once = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x, y } = once.publicKey.export({ format: 'jwk' });
  const epk = { kty: 'EC', crv: 'P-256', x, y };
  const header = { alg: 'ECDH-ES', enc: 'A256GCM', kid: to.kid, ...claims, epk };
  const head = Buffer.from(JSON.stringify(header)).toString('base64url');
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, contentKey(once.privateKey, to.key), iv);
  cipher.setAAD(Buffer.from(head));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  const parts = [iv, sealed, cipher.getAuthTag()].map((part) => part.toString('base64url'));
  return [head, '', ...parts].join('.');
}

/** The protected header of a compact JWE, not yet proven; null when it cannot be read. */
export function envelopeHeader(jwe: string): Readonly<Record<string, unknown>> | null {
  const end = jwe.indexOf('.');
  return end < 0 || end > 2048 ? null : jsonPart(jwe.slice(0, end));
}

/** Decrypts a compact JWE; null when it was not made for this key or was changed on its way. */
export function decryptText(jwe: string, key: KeyObject): string | null {
  const [head = '', wrapped, iv, sealed, tag, ...more] = jwe.split('.');
  const header = jsonPart(head);
  if (tag === undefined || wrapped !== '' || more.length > 0 || header === null) return null;
  if (header['alg'] !== 'ECDH-ES' || header['enc'] !== 'A256GCM') return null;
  if (header['crit'] !== undefined || header['zip'] !== undefined) return null;
  try {
    const { x, y } = header['epk'] as { x: string; y: string };
    // Refuses coordinates that are no point of the curve.
    const other = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' });
    const nonce = Buffer.from(iv ?? '', 'base64url');
    const options = { authTagLength: TAG_BYTES };
    const decipher = createDecipheriv(CIPHER, contentKey(key, other), nonce, options);
    decipher.setAAD(Buffer.from(head));
    decipher.setAuthTag(Buffer.from(tag, 'base64url'));
    const bytes = Buffer.from(sealed ?? '', 'base64url');
    return decipher.update(bytes, undefined, 'utf8') + decipher.final('utf8');
  } catch {
    return null;
  }
}

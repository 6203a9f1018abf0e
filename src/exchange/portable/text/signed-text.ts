import type { KeyObject } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { type NamedKey, signEs256, verifyEs256 } from '../../keys/index.ts';

/** What a text is signed as, so that a list can never be taken for a document. */
export type PortableType =
  | 'sampan-document'
  | 'sampan-revocations'
  | 'sampan-recipient'
  | 'sampan-receipt'
  | 'sampan-erasure';

/** A compact JWS taken apart; nothing is checked but its form. */
export interface SignedParts {
  readonly kid: string;
  readonly payload: Buffer;
  readonly signature: Buffer;
  /** The bytes that the signature is over. */
  readonly input: Buffer;
}

const SIGNATURE_BYTES = 64;
const HEADER_MEMBERS = 'alg kid typ zip';

/** Signs a value as a compact JWS with ES256; its JSON is deflated first, as SMART Health Cards do. */
export function signPortable(value: unknown, typ: PortableType, by: NamedKey): string {
  const header = JSON.stringify({ alg: 'ES256', zip: 'DEF', typ, kid: by.kid });
  const payload = deflateRawSync(JSON.stringify(value), { level: 9 });
  const input = `${Buffer.from(header).toString('base64url')}.${payload.toString('base64url')}`;
  const signature = signEs256(Buffer.from(input), by.key);
  return `${input}.${signature.toString('base64url')}`;
}

/** Bytes of a base64url text; null when the text is not the one that these bytes have. */
export function exactBytes(text: string | undefined): Buffer | null {
  const bytes = Buffer.from(text ?? '', 'base64url');
  return bytes.length > 0 && bytes.toString('base64url') === text ? bytes : null;
}

/** Takes a compact JWS of the expected type apart; null when it has another form. */
export function readSigned(compact: string, typ: PortableType): SignedParts | null {
  const [head, body, tail, ...more] = compact.split('.');
  const header = jsonObject(exactBytes(head));
  const payload = exactBytes(body);
  const signature = exactBytes(tail);
  if (header === null || payload === null || signature === null || more.length > 0) return null;
  const { alg, kid, typ: said, zip } = header;
  if (alg !== 'ES256' || zip !== 'DEF' || said !== typ || typeof kid !== 'string') return null;
  if (Object.keys(header).sort().join(' ') !== HEADER_MEMBERS) return null;
  if (signature.length !== SIGNATURE_BYTES) return null;
  return { kid, payload, signature, input: Buffer.from(`${head}.${body}`) };
}

/** Whether the signature is that of the key. */
export function isSignedBy(parts: SignedParts, key: KeyObject): boolean {
  return verifyEs256(parts.input, key, parts.signature);
}

/** The signed value; null when it is no JSON object or longer than `bytes_max` once inflated. */
export function signedValue(
  { payload }: SignedParts,
  bytes_max: number,
): Readonly<Record<string, unknown>> | null {
  try {
    return jsonObject(inflateRawSync(payload, { maxOutputLength: bytes_max }));
  } catch {
    return null;
  }
}

function jsonObject(bytes: Buffer | null): Readonly<Record<string, unknown>> | null {
  if (bytes === null) return null;
  try {
    const value: unknown = JSON.parse(bytes.toString());
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

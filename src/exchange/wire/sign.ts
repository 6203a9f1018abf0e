import type { KeyObject } from 'node:crypto';
import { no, ok, type Result } from '../../kernel/result.ts';
import { type NamedKey, signEs256, verifyEs256 } from '../keys/index.ts';
import type { WireProblem } from './refusal.ts';

/** What a signed text is, so that a receipt can never be taken for a message. */
export type SignedType = 'sampan-message' | 'sampan-receipt' | 'sampan-question' | 'sampan-answer';

const encode = (text: string): string => Buffer.from(text).toString('base64url');

/** Reads one base64url part as a JSON object; null when it is none. */
export function jsonPart(part: string | undefined): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(part ?? '', 'base64url').toString());
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** Signs a text as a compact JWS with ES256 (RFC 7515, RFC 7518 section 3.4). */
export function signText(text: string, typ: SignedType, by: NamedKey): string {
  const header = encode(JSON.stringify({ alg: 'ES256', kid: by.kid, typ }));
  const input = `${header}.${encode(text)}`;
  const signature = signEs256(Buffer.from(input), by.key);
  return `${input}.${signature.toString('base64url')}`;
}

/** Verifies a compact JWS of the expected type and gives its text. Other algorithms are not known here. */
export function verifyText(
  jws: string,
  typ: SignedType,
  keyOf: (kid: string) => KeyObject | null,
): Result<string, WireProblem> {
  const [head, payload, signature, ...more] = jws.split('.');
  const header = jsonPart(head);
  if (header === null || payload === undefined || signature === undefined || more.length > 0) {
    return no('message.unreadable');
  }
  const { alg, kid, typ: said, crit } = header;
  if (alg !== 'ES256' || said !== typ || typeof kid !== 'string' || crit !== undefined) {
    return no('message.signature_wrong');
  }
  const key = keyOf(kid);
  if (key === null) return no('message.key_unknown');
  const input = Buffer.from(`${head}.${payload}`);
  const good = verifyEs256(input, key, Buffer.from(signature, 'base64url'));
  return good ? ok(Buffer.from(payload, 'base64url').toString()) : no('message.signature_wrong');
}

import { type KeyObject, sign, verify } from 'node:crypto';
import type { Instant } from '../../../kernel/day.ts';
import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import type { NamedKey, PublicKeys } from '../../keys/index.ts';
import { isSignedBy, type PortableType, readSigned, signedValue } from './signed-text.ts';
import { type TrustedKey, trustedKey } from './trusted-keys.ts';

/** A value with the side that has signed it. */
export interface TrustedValue {
  readonly node: Jurisdiction;
  readonly value: Readonly<Record<string, unknown>>;
}

/** A short-lived signed value; null unless a key of the trust list that is in use at the moment has signed it. */
export function readTrusted(
  compact: string,
  typ: PortableType,
  by: { readonly keys: readonly PublicKeys[]; readonly at: Instant; readonly bytes_max: number },
): TrustedValue | null {
  const parts = readSigned(compact, typ);
  const key = parts === null ? null : trustedKey(by.keys, parts.kid);
  if (parts === null || key === null || !isInUse(key, by.at)) return null;
  if (!isSignedBy(parts, key.key)) return null;
  const value = signedValue(parts, by.bytes_max);
  return value === null ? null : { node: key.node, value };
}

const DSA = { dsaEncoding: 'ieee-p1363' } as const;
const marked = (text: string, typ: string) => Buffer.from(`${typ}\n${text}`);

/** A signature beside a text, where the text itself goes another way: ES256 over the type and the text. */
export function signBeside(text: string, typ: string, by: NamedKey): string {
  return sign('sha256', marked(text, typ), { key: by.key, ...DSA }).toString('base64url');
}

/** The side whose key signed a text as this type; null when none of the trust list did. */
export function signerBeside(
  text: string,
  typ: string,
  signature: string,
  by: { readonly keys: readonly PublicKeys[]; readonly kid: string },
): Jurisdiction | null {
  const found = trustedKey(by.keys, by.kid);
  const bytes = Buffer.from(signature, 'base64url');
  if (found === null || bytes.toString('base64url') !== signature) return null;
  return isRight(marked(text, typ), found.key, bytes) ? found.node : null;
}

function isRight(text: Buffer, key: KeyObject, signature: Buffer): boolean {
  return verify('sha256', text, { key, ...DSA }, signature);
}

function isInUse({ not_after }: TrustedKey, at: Instant): boolean {
  return not_after === null || not_after.epochMilliseconds > at.epochMilliseconds;
}

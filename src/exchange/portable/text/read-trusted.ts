import type { Instant } from '../../../kernel/day.ts';
import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import { type NamedKey, type PublicKeys, signEs256, verifyEs256 } from '../../keys/index.ts';
import { isSignedBy, type PortableType, readSigned, signedValue } from './signed-text.ts';
import { type TrustedKey, trustedKey } from './trusted-keys.ts';

/** A value with the side that has signed it. */
export interface TrustedValue {
  readonly node: Jurisdiction;
  readonly value: Readonly<Record<string, unknown>>;
}

type Value = Readonly<Record<string, unknown>>;

/**
 * A signed value; null unless a key of the trust list that is in use at the moment has signed it.
 * @param by.at now for what lives shortly; for what is kept, the moment that the value itself names, or null where it
 * names none.
 */
export function readTrusted(
  compact: string,
  typ: PortableType,
  by: {
    readonly keys: readonly PublicKeys[];
    readonly at: Instant | ((value: Value) => Instant | null);
    readonly bytes_max: number;
  },
): TrustedValue | null {
  const parts = readSigned(compact, typ);
  const key = parts === null ? null : trustedKey(by.keys, parts.kid);
  if (parts === null || key === null || !isSignedBy(parts, key.key)) return null;
  const value = signedValue(parts, by.bytes_max);
  if (value === null) return null;
  const at = typeof by.at === 'function' ? by.at(value) : by.at;
  return at !== null && isInUse(key, at) ? { node: key.node, value } : null;
}

const marked = (text: string, typ: string) => Buffer.from(`${typ}\n${text}`);

/** A signature beside a text, where the text itself goes another way: ES256 over the type and the text. */
export function signBeside(text: string, typ: string, by: NamedKey): string {
  return signEs256(marked(text, typ), by.key).toString('base64url');
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
  return verifyEs256(marked(text, typ), found.key, bytes) ? found.node : null;
}

function isInUse({ not_after }: TrustedKey, at: Instant): boolean {
  return not_after === null || not_after.epochMilliseconds > at.epochMilliseconds;
}

import { createPublicKey, type KeyObject } from 'node:crypto';
import { type Instant, instant } from '../../../kernel/day.ts';
import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import type { PublicKeys } from '../../keys/index.ts';

/** A signing key of the trust list. */
export interface TrustedKey {
  readonly node: Jurisdiction;
  readonly key: KeyObject;
  /** Nothing that says it was signed later is accepted; null while the key is in use. */
  readonly not_after: Instant | null;
}

type PublicKey = PublicKeys['keys'][number];

/** Keys that were read before, for as long as the list that holds them is in use. */
const known = new WeakMap<PublicKey, KeyObject>();

/** The signing key with this id; null when the list has none. A key that is no point of the curve is none. */
export function trustedKey(keys: readonly PublicKeys[], kid: string): TrustedKey | null {
  for (const { node, keys: own } of keys) {
    const found = own.find((key) => key.use === 'sig' && key.kid === kid);
    if (found === undefined) continue;
    const key = known.get(found) ?? read(found);
    if (key === null) return null;
    known.set(found, key);
    const { not_after } = found;
    return { node, key, not_after: not_after === null ? null : instant(not_after) };
  }
  return null;
}

function read({ kty, crv, x, y }: PublicKey): KeyObject | null {
  try {
    return createPublicKey({ key: { kty, crv, x, y }, format: 'jwk' });
  } catch {
    return null;
  }
}

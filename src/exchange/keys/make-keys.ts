import { createHash, generateKeyPairSync } from 'node:crypto';
import type { Instant } from '../../kernel/day.ts';
import { JURISDICTIONS, type Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { KeysFile, KeyUse, NodeKeys, PublicValue, StoredKey } from './keys-file.ts';

/** SHA-256 thumbprint of a public key (RFC 7638). */
function thumbprint({ kty, crv, x, y }: PublicValue): string {
  return createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
}

/** Makes a new P-256 key; its id says whose it is, what for, and the start of its thumbprint. */
export function makeKey(
  node: Jurisdiction,
  use: KeyUse,
  state: StoredKey['state'],
  now: Instant,
): StoredKey {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x, y, d } = privateKey.export({ format: 'jwk' });
  if (x === undefined || y === undefined || d === undefined) throw new Error('makeKey: no JWK');
  const jwk = { kty: 'EC', crv: 'P-256', x, y, d } as const;
  const mark = use === 'signing' ? 'sig' : 'enc';
  return {
    kid: `${node.toLowerCase()}-${mark}-${thumbprint(jwk).slice(0, 16)}`,
    state,
    created_at: now.toString(),
    not_after: null,
    jwk,
  };
}

function makeNodeKeys(node: Jurisdiction, now: Instant): NodeKeys {
  return {
    signing: [makeKey(node, 'signing', 'active', now)],
    encryption: [makeKey(node, 'encryption', 'active', now)],
  };
}

/** Keys of all three sides in one file, for a machine that runs all three nodes: demonstration and tests. */
export function createKeysFile(now: Instant): KeysFile {
  const [HK, MO, GD] = JURISDICTIONS.map((node) => makeNodeKeys(node, now));
  if (HK === undefined || MO === undefined || GD === undefined) throw new Error('three sides');
  return { version: 1, nodes: { HK, MO, GD } };
}

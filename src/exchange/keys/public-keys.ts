import { type Static, Type } from 'typebox';
import { JURISDICTIONS, type Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { Result } from '../../kernel/result.ts';
import type { KeysFile, KeyUse, NodeKeys, StoredKey } from './keys-file.ts';
import { jsonReader } from './read-json.ts';

const Text = Type.String({ maxLength: 64 });

/** A node's public keys as a JWK set (RFC 7517); `state`, `created_at` and `not_after` are our own members. */
export const PublicKeys = Type.Object({
  node: Type.Enum([...JURISDICTIONS]),
  keys: Type.Array(
    Type.Object({
      kty: Type.Literal('EC'),
      crv: Type.Literal('P-256'),
      x: Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' }),
      y: Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' }),
      use: Type.Union([Type.Literal('sig'), Type.Literal('enc')]),
      alg: Type.Union([Type.Literal('ES256'), Type.Literal('ECDH-ES')]),
      kid: Text,
      state: Type.Union([Type.Literal('next'), Type.Literal('active'), Type.Literal('retired')]),
      created_at: Text,
      not_after: Type.Union([Text, Type.Null()]),
    }),
    { maxItems: 40 },
  ),
});

export type PublicKeys = Static<typeof PublicKeys>;

const read = jsonReader(PublicKeys);

function publicKey(key: StoredKey, use: KeyUse): PublicKeys['keys'][number] {
  const { kty, crv, x, y } = key.jwk;
  const { kid, state, created_at, not_after } = key;
  const marks =
    use === 'signing'
      ? ({ use: 'sig', alg: 'ES256' } as const)
      : ({ use: 'enc', alg: 'ECDH-ES' } as const);
  return { kty, crv, x, y, ...marks, kid, state, created_at, not_after };
}

/** The public parts of a node's keys, as the other sides need them. */
export function publicKeysOf(file: KeysFile, node: Jurisdiction): PublicKeys {
  const { signing, encryption } = file.nodes[node] ?? { signing: [], encryption: [] };
  return {
    node,
    keys: [
      ...signing.map((key) => publicKey(key, 'signing')),
      ...encryption.map((key) => publicKey(key, 'encryption')),
    ],
  };
}

/** Reads a JWK set that another side handed over. The problem names the place. */
export function readPublicKeys(text: string): Result<PublicKeys, string> {
  return read(text);
}

/** Takes over another side's public keys in place of those held before. */
export function trustKeys(file: KeysFile, given: PublicKeys): KeysFile {
  const stored = (use: 'sig' | 'enc'): StoredKey[] =>
    given.keys
      .filter((key) => key.use === use)
      .map(({ kty, crv, x, y, kid, state, created_at, not_after }) => ({
        kid,
        state,
        created_at,
        not_after,
        jwk: { kty, crv, x, y },
      }));
  const keys: NodeKeys = { signing: stored('sig'), encryption: stored('enc') };
  return { ...file, nodes: { ...file.nodes, [given.node]: keys } };
}

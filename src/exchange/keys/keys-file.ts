import { type Static, Type } from 'typebox';
import type { Result } from '../../kernel/result.ts';
import { jsonReader } from './read-json.ts';

/** What a key is for: signatures (ES256) or key agreement (ECDH-ES). */
export type KeyUse = 'signing' | 'encryption';

const Coordinate = Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' });

/** A P-256 key as JWK (RFC 7517). The private member `d` is there for a node's own keys only. */
const KeyValue = Type.Object(
  {
    kty: Type.Literal('EC'),
    crv: Type.Literal('P-256'),
    x: Coordinate,
    y: Coordinate,
    d: Type.Optional(Coordinate),
  },
  { additionalProperties: false },
);

/**
 * One key of a node. `next` is announced and accepted but not yet used, `active` is used,
 * `retired` is accepted until `not_after`, so that what is on its way still arrives.
 */
const StoredKey = Type.Object(
  {
    kid: Type.String({ pattern: '^[A-Za-z0-9_-]{8,64}$' }),
    state: Type.Union([Type.Literal('next'), Type.Literal('active'), Type.Literal('retired')]),
    created_at: Type.String({ pattern: '^\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z$' }),
    not_after: Type.Union([
      Type.String({ pattern: '^\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z$' }),
      Type.Null(),
    ]),
    jwk: KeyValue,
  },
  { additionalProperties: false },
);

const NodeKeys = Type.Object(
  { signing: Type.Array(StoredKey), encryption: Type.Array(StoredKey) },
  { additionalProperties: false },
);

/** The keys that one deployment holds: its own with their private parts, the other sides' public ones. */
const KeysFileSchema = Type.Object(
  {
    version: Type.Literal(1),
    nodes: Type.Partial(Type.Object({ HK: NodeKeys, MO: NodeKeys, GD: NodeKeys })),
  },
  { additionalProperties: false },
);

export type PublicValue = Omit<Static<typeof KeyValue>, 'd'>;
export type StoredKey = Static<typeof StoredKey>;
export type NodeKeys = Static<typeof NodeKeys>;
export type KeysFile = Static<typeof KeysFileSchema>;

const read = jsonReader(KeysFileSchema);

/** Reads the text of a keys file. The problem names the place and never quotes a key. */
export function readKeysFile(text: string): Result<KeysFile, string> {
  return read(text);
}

/** Whether a key is still accepted at an instant. */
export function isAccepted(key: StoredKey, now_iso: string): boolean {
  return key.not_after === null || Date.parse(key.not_after) > Date.parse(now_iso);
}

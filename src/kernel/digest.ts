import { hmac } from '@noble/hashes/hmac.js';
import { sha256 as hash } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** A value that has one canonical text: what is hashed, signed or replayed is built of these only. */
export type Canonical =
  | string
  | boolean
  | null
  | number
  | readonly Canonical[]
  | { readonly [key: string]: Canonical | undefined };

/** ASCII without quotes, backslashes and control characters stands in JSON as it is. */
const PLAIN = /^[ !#-[\]-~]*$/;

/** A text as JSON. */
export function jsonText(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text);
}

/** JSON with sorted keys and no blanks (RFC 8785 for whole numbers). Absent members are left out. */
export function canonicalJson(value: Canonical): string {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw new TypeError('canonicalJson: only whole numbers have one canonical text');
  }
  if (typeof value === 'string') return jsonText(value);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
  const record = value as { readonly [key: string]: Canonical | undefined };
  let text = '';
  for (const key of Object.keys(record).sort()) {
    const member = record[key];
    if (member === undefined) continue;
    text += `${text === '' ? '' : ','}${jsonText(key)}:${canonicalJson(member)}`;
  }
  return `{${text}}`;
}

/** SHA-256 of a text, in hexadecimal. */
export function sha256(text: string): string {
  return bytesToHex(hash(utf8ToBytes(text)));
}

/** SHA-256 of the canonical JSON of a value, in hexadecimal. */
export function digestOf(value: Canonical): string {
  return sha256(canonicalJson(value));
}

interface KeyedHash {
  clone(): KeyedHash;
  update(bytes: Uint8Array): KeyedHash;
  digest(): Uint8Array;
}

const keyed = new WeakMap<Uint8Array, KeyedHash>();

/** The beginning of an HMAC with a key, worked out once for each key. Keys are not changed in place. */
function keyedHash(key: Uint8Array): KeyedHash {
  const known = keyed.get(key);
  if (known !== undefined) return known.clone();
  const begun: KeyedHash = hmac.create(hash, key);
  keyed.set(key, begun);
  return begun.clone();
}

/** HMAC-SHA-256, in hexadecimal: a keyed pseudonym that only holders of the key can recompute. */
export function pseudonym(key: Uint8Array, text: string): string {
  return bytesToHex(keyedHash(key).update(utf8ToBytes(text)).digest());
}

/** Root of a binary hash tree over the sorted leaf digests; the root of no leaves is the digest of "". */
export function merkleRoot(leaves: readonly string[]): string {
  let level = [...leaves].sort();
  if (level.length === 0) return sha256('');
  while (level.length > 1) {
    const above: string[] = [];
    for (let i = 0; i < level.length; i += 2) {
      above.push(sha256(`${level[i]}${level[i + 1] ?? level[i]}`));
    }
    level = above;
  }
  return level[0] ?? sha256('');
}

import { createHash } from 'node:crypto';
import { type Static, Type } from 'typebox';
import { Compile } from 'typebox/compile';
import { type PublicKeys, signBeside, signerBeside, toBase32 } from '../../../exchange/index.ts';
import type { Instant } from '../../../kernel/day.ts';
import { canonicalJson } from '../../../kernel/digest.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { JURISDICTIONS } from '../../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';

const LINK = 'sampan-link';
const MARK_CHARACTERS = 6;
const MS_PER_SECOND = 1000;
/** The secret part of an address: 32 random bytes. */
export const ADDRESS = '^[A-Za-z0-9_-]{43}$';

/**
 * What a receiver's node needs of the payload of a SMART Health Link (STU 1) to check it: everything but the key, of
 * which the SHA-256 takes the place. `iss`, `kid`, `rec` and `sig` are our own members; other readers ignore them.
 */
export const LinkHead = Type.Object(
  {
    url: Type.String({ maxLength: 128, format: 'uri' }),
    key_hash: Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' }),
    exp: Type.Integer({ minimum: 1, maximum: 253_402_300_799 }),
    flag: Type.Literal('P'),
    label: Type.String({ maxLength: 80 }),
    v: Type.Literal(1),
    iss: Type.Enum([...JURISDICTIONS]),
    kid: Type.String({ maxLength: 64 }),
    /** The institution that may open it. */
    rec: Type.String({ maxLength: 80 }),
    sig: Type.String({ pattern: '^[A-Za-z0-9_-]{86}$' }),
  },
  { additionalProperties: false },
);

export type LinkHead = Static<typeof LinkHead>;
type Unsigned = Omit<LinkHead, 'sig'>;

const validator = Compile(LinkHead);

/** SHA-256 as base64url. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

const signedText = ({ sig: _, ...head }: Unsigned & { readonly sig?: string }) =>
  canonicalJson(head);

/** Signs the head of a link. */
export function signHead(
  head: Omit<Unsigned, 'key_hash' | 'kid'>,
  key: string,
  by: Parameters<typeof signBeside>[2],
): LinkHead {
  const unsigned = { ...head, key_hash: hashOf(key), kid: by.kid };
  return { ...unsigned, sig: signBeside(signedText(unsigned), LINK, by) };
}

/** The text of the file code. The key goes into the text and nowhere else. */
export function fileCode({ key_hash: _, ...head }: LinkHead, key: string): string {
  return `shlink:/${Buffer.from(JSON.stringify({ ...head, key })).toString('base64url')}`;
}

/** Says that a passcode code belongs to a file code, without saying which link it is. */
function markOf(url: string): string {
  return toBase32(createHash('sha256').update(url).digest()).slice(0, MARK_CHARACTERS);
}

/** The text of the passcode code; alphanumeric, so that the picture stays coarse. */
export function passcodeCode(url: string, passcode: string): string {
  return `SPP1/${markOf(url)}/${passcode}`;
}

/**
 * Checks the head of a link against the trust list: who issued it, unchanged, not over. Fails with `link.unreadable`,
 * `link.forged` or `link.expired`.
 */
export function checkHead(
  value: unknown,
  by: { readonly keys: readonly PublicKeys[]; readonly at: Instant },
): Result<LinkHead, Fault> {
  if (!validator.Check(value)) return no(fault('link.unreadable'));
  const signer = signerBeside(signedText(value), LINK, value.sig, {
    keys: by.keys,
    kid: value.kid,
  });
  if (signer !== value.iss) return no(fault('link.forged'));
  const isOver = value.exp * MS_PER_SECOND <= by.at.epochMilliseconds;
  return isOver ? no(fault('link.expired')) : ok(value);
}

/** The secret part of a link's address; null when the address is of another form. */
export function addressOf(url: string): string | null {
  const parts = new URL(url).pathname.split('/');
  const [root, shl, address, manifest, ...more] = parts;
  const isOurs = root === '' && shl === 'shl' && manifest === 'manifest' && more.length === 0;
  return isOurs && address !== undefined && new RegExp(ADDRESS).test(address) ? address : null;
}

/** What is kept of an address, and of a passcode together with it: neither can be found from the rows. */
export function addressHash(address: string): string {
  return createHash('sha256').update(`address ${address}`).digest('hex');
}

export function passcodeHash(address: string, passcode: string): string {
  return createHash('sha256').update(`passcode ${address} ${passcode}`).digest('hex');
}

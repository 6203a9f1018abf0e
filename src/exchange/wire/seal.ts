import { createHash } from 'node:crypto';
import { JURISDICTIONS, type Jurisdiction } from '../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { KeyRing, NamedKey } from '../keys/index.ts';
import { decryptText, encryptText, envelopeHeader } from './encrypt.ts';
import type { WireProblem } from './refusal.ts';
import { type SignedType, signText, verifyText } from './sign.ts';

/** What an envelope held: the exact text that was signed, and who signed it. */
export interface Unsealed {
  readonly from: Jurisdiction;
  readonly text: string;
}

/** SHA-256 of a text, in hexadecimal: names a message or an envelope in a receipt. */
export function textDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Signs a text with this node's key and encrypts it to another side's: JWS inside JWE. */
export function seal(
  text: string,
  typ: SignedType,
  keys: KeyRing,
  to: Jurisdiction,
  for_key: NamedKey,
): string {
  const jws = signText(text, typ, keys.signingKey());
  return encryptText(jws, for_key, { cty: 'JWS', iss: keys.node, aud: to });
}

/** Which side an envelope says that it comes from; nothing proves it before it is opened. */
export function claimedSender(envelope: string): Jurisdiction | null {
  const iss = envelopeHeader(envelope)?.['iss'];
  return JURISDICTIONS.find((side) => side === iss) ?? null;
}

/** Decrypts an envelope that was made for this node and verifies the signature of the side it names. */
export function unseal(
  envelope: string,
  typ: SignedType,
  keys: KeyRing,
): Result<Unsealed, WireProblem> {
  const header = envelopeHeader(envelope);
  if (header === null) return no('message.unreadable');
  if (header['aud'] !== keys.node) return no('message.receiver_wrong');
  const from = claimedSender(envelope);
  const kid = header['kid'];
  if (from === null || from === keys.node || typeof kid !== 'string')
    return no('message.unreadable');
  const key = keys.decryptionKey(kid);
  if (key === null) return no('message.key_unknown');
  const jws = decryptText(envelope, key);
  if (jws === null) return no('message.unreadable');
  const text = verifyText(jws, typ, (signer) => keys.verificationKey(from, signer));
  return text.ok ? ok({ from, text: text.value }) : text;
}

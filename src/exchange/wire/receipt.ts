import { type Static, Type } from 'typebox';
import { Compile } from 'typebox/compile';
import { JURISDICTIONS, type Jurisdiction } from '../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { KeyRing } from '../keys/index.ts';
import type { WireProblem } from './refusal.ts';
import { signText, verifyText } from './sign.ts';

const Side = Type.Enum([...JURISDICTIONS]);
const Digest = Type.String({ pattern: '^[0-9a-f]{64}$' });
const Sequence = Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER });

/**
 * What the receiver says of one envelope, signed.
 *
 * | outcome | meaning | the sequence |
 * |---|---|---|
 * | handled | recorded and handled in one transaction | is used up |
 * | duplicate | was handled before | is used up |
 * | parked | recorded, not handled; operators see it and can try again | is used up |
 * | refused | will not be handled, `code` says why | is used up |
 * | deferred | could not be handled this time | waits |
 * | gap | an earlier sequence is expected first | waits |
 * | rejected | is not accepted from anybody: unreadable, wrongly signed, or other content under a used number | waits |
 */
const Receipt = Type.Object(
  {
    from: Side,
    to: Side,
    outcome: Type.Enum([
      'handled',
      'duplicate',
      'parked',
      'refused',
      'deferred',
      'gap',
      'rejected',
    ]),
    code: Type.Union([Type.String({ maxLength: 60 }), Type.Null()]),
    /** SHA-256 of the sealed envelope this speaks of. */
    envelope: Digest,
    /** SHA-256 of the message's text; null when it could not be opened. */
    message: Type.Union([Digest, Type.Null()]),
    /** The sequence that the receiver expects next from the sender; null when the sender is not proven. */
    expected: Type.Union([Sequence, Type.Null()]),
    at: Type.String({ maxLength: 40 }),
  },
  { additionalProperties: false },
);

export type Receipt = Static<typeof Receipt>;
export type Outcome = Receipt['outcome'];

/** Outcomes after which the sender goes on to the next sequence. */
export const USED_UP: ReadonlySet<Outcome> = new Set(['handled', 'duplicate', 'parked', 'refused']);

const validator = Compile(Receipt);

/** Signs a receipt. Receipts hold no content and travel unencrypted. */
export function signReceipt(receipt: Receipt, keys: KeyRing): string {
  return signText(JSON.stringify(receipt), 'sampan-receipt', keys.signingKey());
}

/** Verifies that a receipt was signed by `peer` for this node. */
export function readReceipt(
  jws: string,
  peer: Jurisdiction,
  keys: KeyRing,
): Result<Receipt, WireProblem> {
  const text = verifyText(jws, 'sampan-receipt', (kid) => keys.verificationKey(peer, kid));
  if (!text.ok) return text;
  try {
    const receipt: unknown = JSON.parse(text.value);
    const good = validator.Check(receipt) && receipt.from === peer && receipt.to === keys.node;
    return good ? ok(receipt) : no('message.head_invalid');
  } catch {
    return no('message.head_invalid');
  }
}

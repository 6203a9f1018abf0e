import { Type } from 'typebox';
import { Compile } from 'typebox/compile';
import { type KeyRing, readTrusted, signPortable } from '../../../exchange/index.ts';
import { type Instant, instant } from '../../../kernel/day.ts';
import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';

const BYTES_MAX = 4000;

const Erasure = Type.Object(
  {
    link_id: Type.String({ format: 'uuid' }),
    institution: Type.String({ minLength: 1, maxLength: 80 }),
    /** Digest of the encrypted files; null where no copy was ever kept. */
    sha256: Type.Union([Type.String({ pattern: '^[0-9a-f]{64}$' }), Type.Null()]),
    erased_at: Type.String({ format: 'date-time' }),
    reason: Type.Enum(['time_ended', 'recalled', 'never_kept']),
  },
  { additionalProperties: false },
);

const validator = Compile(Erasure);

/** What a receiver says of a copy that is gone. */
export interface ErasureWord {
  readonly link_id: string;
  readonly institution: string;
  readonly sha256: string | null;
  readonly erased_at: Instant;
  readonly reason: 'time_ended' | 'recalled' | 'never_kept';
}

/** The receiver's signed word that a copy is gone: it can be shown to anybody who has the trust list. */
export function signErasure(word: ErasureWord, keys: KeyRing): string {
  const said = { ...word, erased_at: word.erased_at.toString() };
  return signPortable(said, 'sampan-erasure', keys.signingKey());
}

/** Reads such a word; null unless the side that is said to have erased has signed it. */
export function readErasure(
  text: string,
  by: { readonly side: Jurisdiction; readonly at: Instant; readonly keys: KeyRing },
): ErasureWord | null {
  const keys = by.keys.trustList();
  const read = readTrusted(text, 'sampan-erasure', { keys, at: by.at, bytes_max: BYTES_MAX });
  if (read === null || read.node !== by.side || !validator.Check(read.value)) return null;
  return { ...read.value, erased_at: instant(read.value.erased_at) };
}

import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { KeyRing } from '../keys/index.ts';
import { type Receipt, readReceipt, USED_UP } from '../wire/index.ts';
import type { Answer } from './store.ts';

/** One message as it was sent in this attempt. */
export interface Sealed {
  readonly sequence: number;
  readonly envelope: string;
  /** SHA-256 of the envelope. */
  readonly envelope_hash: string;
  /** SHA-256 of the message's text. */
  readonly hash: string;
}

/** What the receipts of a batch come to: answers in order, and why the stream stands still after them, if it does. */
export interface Answered {
  readonly answers: readonly Answer[];
  readonly stopped:
    | null
    | { readonly why: 'gap'; readonly expected: number }
    | { readonly why: 'failing'; readonly code: string };
}

/** A receipt must speak of this very envelope and, where it was opened, of this very message. */
function fits(receipt: Receipt, sent: Sealed): boolean {
  if (receipt.envelope !== sent.envelope_hash) return false;
  return receipt.message === null ? receipt.outcome === 'rejected' : receipt.message === sent.hash;
}

type Stop = NonNullable<Answered['stopped']>;

const WRONG = { why: 'failing', code: 'message.receipt_wrong' } as const;

function readOne(sent: Sealed, jws: string, peer: Jurisdiction, keys: KeyRing): Answer | Stop {
  const read = readReceipt(jws, peer, keys);
  if (!read.ok || !fits(read.value, sent)) return WRONG;
  const { outcome, code, expected } = read.value;
  if (USED_UP.has(outcome)) {
    return { sequence: sent.sequence, outcome, code, hash: sent.hash, receipt: jws };
  }
  if (outcome === 'gap' && expected !== null) return { why: 'gap', expected };
  return { why: 'failing', code: code ?? WRONG.code };
}

/** Reads the receipts of a batch. They come in the order of the messages and may end early, but not before the first. */
export function readAnswers(
  batch: readonly Sealed[],
  receipts: readonly string[],
  peer: Jurisdiction,
  keys: KeyRing,
): Answered {
  const answers: Answer[] = [];
  if (receipts.length === 0) return { answers, stopped: WRONG };
  for (const [i, sent] of batch.entries()) {
    const jws = receipts[i];
    if (jws === undefined) break;
    const one = readOne(sent, jws, peer, keys);
    if ('why' in one) return { answers, stopped: one };
    answers.push(one);
  }
  return { answers, stopped: null };
}

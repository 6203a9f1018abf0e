import type { PlainDate } from '../../../kernel/day.ts';
import type { Language } from '../../../kernel/language.ts';
import type { Rulebook } from '../../../rulebook/index.ts';

/** A worked case with a way to decide it under any law, also as if it happened on another day. */
export interface TriedCase {
  readonly file: string;
  readonly name: string;
  /** Ids of the laws that its rule reads. */
  readonly laws: readonly string[];
  /** Its own day. */
  readonly on: PlainDate;
  /** Its result in words, on its own day or moved to another. */
  readonly decide: (rulebook: Rulebook, on: PlainDate, language: Language) => string;
}

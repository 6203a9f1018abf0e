import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import type { ReasonCode } from '../../../kernel/reason.ts';
import type { DocumentCode } from '../../../schemes/documents.ts';
import type { DecidedCoverage } from '../../../schemes/explained-coverage.ts';
import type { SchemeCase, Told } from '../cases/found.ts';
import type { CONDITIONS, LEFT_OUT } from './texts.ts';

/** What a scheme says to one person: what its rule decided, or why it could not be asked. */
export interface PersonEntitlement {
  readonly of: SchemeCase;
  readonly outcome: 'covered' | 'not_covered' | 'not_settled' | 'not_known';
  /** Null where the rule was not asked. */
  readonly decided: DecidedCoverage | null;
  /** Facts that were known, by name. */
  readonly known: Readonly<Record<string, Told>>;
  /** Facts that nobody told and on which amounts depend; the outcome `not_known` says that it depends on them too. */
  readonly missing: readonly string[];
  /** The side whose register would have to be read; null where none is missing. */
  readonly untold: Jurisdiction | null;
  readonly refusal: {
    readonly reason: ReasonCode;
    readonly condition: keyof typeof CONDITIONS;
    readonly documents: readonly DocumentCode[];
  } | null;
}

/** A scheme that has nothing to say, and why. */
export interface LeftOutScheme {
  readonly scheme: string;
  readonly why: keyof typeof LEFT_OUT;
}

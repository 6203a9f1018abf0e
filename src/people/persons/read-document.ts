import type { PlainDate } from '../../kernel/day.ts';
import { pseudonym } from '../../kernel/digest.ts';
import {
  type DeclaredFacts,
  gradeDocument,
  type ShownDocument,
} from '../../kernel/documents/document.ts';
import {
  DOCUMENT_EXAMPLES,
  type DocumentProblem,
  type DocumentType,
  type GradedDocument,
  problemOf,
} from '../../kernel/documents/graded.ts';
import { maskNumber } from '../../kernel/documents/mask.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../kernel/result.ts';

/** For each other side the key that only this pair of nodes holds; from configuration. */
export type PairKeys = ReadonlyMap<Jurisdiction, Uint8Array>;

/** A document number that can be used: graded, and as lists show it. */
export interface ReadDocument extends GradedDocument {
  readonly masked: string;
}

const FAULT_OF = {
  format: 'document.format',
  legacy: 'document.legacy_number',
  check_digit: 'document.check_digit',
  date: 'document.date',
  region: 'document.region',
} as const satisfies Record<DocumentProblem, string>;

/**
 * Reads a document number and refuses what cannot be one (`document.*`). `on` is the day against which dates inside
 * the number are judged; `at` names the field for the fault.
 */
export function readDocument(
  shown: ShownDocument,
  on: PlainDate,
  options: { readonly declared?: DeclaredFacts; readonly at?: string } = {},
): Result<ReadDocument, Fault> {
  const graded = gradeDocument(shown, on, options.declared);
  const problem = problemOf(graded);
  if (problem !== null) {
    const facts = { example: DOCUMENT_EXAMPLES[shown.document_type] };
    return no(fault(FAULT_OF[problem], facts, options.at));
  }
  return ok({ ...graded, masked: maskNumber(graded) });
}

/** What stands for a document between two nodes: only they can compute it, and it does not tell the number. */
export function documentPseudonym(
  pair_key: Uint8Array,
  document: { readonly document_type: DocumentType; readonly body: string },
): string {
  return pseudonym(pair_key, `${document.document_type}|${document.body}`);
}

import type { Texts } from './language.ts';

/** FHIR R4 issue types that our faults map to (http://hl7.org/fhir/issue-type). */
export type IssueType =
  | 'invalid'
  | 'structure'
  | 'required'
  | 'value'
  | 'security'
  | 'login'
  | 'forbidden'
  | 'not-found'
  | 'deleted'
  | 'code-invalid'
  | 'multiple-matches'
  | 'duplicate'
  | 'conflict'
  | 'too-long'
  | 'business-rule'
  | 'throttled'
  | 'transient'
  | 'timeout'
  | 'not-supported'
  | 'exception';

/** One kind of fault: how HTTP and FHIR answer it, and what a person reads. `{name}` stands for a fact. */
export interface FaultKind {
  readonly status: number;
  readonly issue: IssueType;
  /** What was wrong, in one short sentence. */
  readonly title: Texts;
  /** What would be right, or what to do now. */
  readonly remedy: Texts;
}

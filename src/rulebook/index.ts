export type {
  DatedValue,
  Fraction,
  Grade,
  Network,
  Parameter,
  PolicyProblem,
  Rulebook,
  SchemeLaw,
  ServicePoint,
  Settled,
  Unit,
  Value,
} from './law.ts';
export { decimalOf, textOf } from './law-text.ts';
export { openRulebook } from './open-rulebook.ts';
export { type PolicyChange, policyChanges } from './policy-changes.ts';
export { readReform } from './reform.ts';
export { lawFromCanonical } from './scheme-law.ts';
export { entriesOn, entryText, policyMarkdown, viewScheme } from './scheme-view.ts';
export { countUpTo } from './search.ts';
export { gradeText, unitText, valueText } from './value-texts.ts';

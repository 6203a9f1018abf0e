export type {
  DatedValue,
  Department,
  Fraction,
  Grade,
  Network,
  Parameter,
  ParameterKind,
  PolicyProblem,
  Rulebook,
  SchemeLaw,
  ServicePoint,
  Settled,
  Source,
  TrustRow,
  Unit,
  Value,
} from './law.ts';
export { decimalOf, textOf } from './law-text.ts';
export { openRulebook } from './open-rulebook.ts';
export { type PolicyChange, policyChanges } from './policy-changes.ts';
export { type Overlay, readReform, reform } from './reform.ts';
export { lawFromCanonical } from './scheme-law.ts';
export {
  entriesOn,
  entryText,
  type ParameterView,
  policyMarkdown,
  type SchemeView,
  type ValueView,
  viewScheme,
} from './scheme-view.ts';
export { countUpTo } from './search.ts';
export { gradeText, unitText, valueText } from './value-texts.ts';

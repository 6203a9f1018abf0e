export { followingLaw, followingRulebook } from './changes/following.ts';
export { layChanges } from './changes/lay-changes.ts';
export { pastMoment } from './changes/past-moment.ts';
export type { ChangeText, SignedChange } from './changes/policy-change.ts';
export { readChange, type SaidChange, type TakesNone, TRIAL } from './changes/read-change.ts';
export { clinicalTables } from './clinical/read-tables.ts';
export type {
  AnalyteRow,
  ClinicalTables,
  SubstanceRow,
  TermSystem,
  UnitRow,
} from './clinical/tables.ts';
export type {
  ChangeMark,
  DatedValue,
  Fraction,
  Grade,
  Network,
  Parameter,
  PolicyFiles,
  PolicyProblem,
  Rulebook,
  SchemeLaw,
  ServicePoint,
  Settled,
  Unit,
  Value,
} from './law.ts';
export { GRADES } from './law.ts';
export { decimalOf, textOf } from './law-text.ts';
export { openRulebook, readRulebook } from './open-rulebook.ts';
export { type PolicyChange, policyChanges } from './policy-changes.ts';
export { readReform } from './reform.ts';
export { lawFromCanonical } from './scheme-law.ts';
export { entriesOn, entryText, policyMarkdown, viewScheme } from './scheme-view.ts';
export { countUpTo } from './search.ts';
export { gradeText, unitText, valueText } from './value-texts.ts';

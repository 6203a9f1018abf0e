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
export { decimalOf } from './law-text.ts';
export { openRulebook } from './open-rulebook.ts';
export { lawFromCanonical } from './scheme-law.ts';
export { countUpTo } from './search.ts';

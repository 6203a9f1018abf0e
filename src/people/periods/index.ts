export { standingsOf } from './read-standing.ts';
export {
  type Dependant,
  type HeldStatus,
  NO_STANDING,
  PERIOD_KINDS,
  type PeriodKind,
  type RecordedPeriod,
  type Relation,
  type Standing,
} from './standing.ts';
export { EVIDENCE, type EvidenceCode } from './texts/evidence.ts';
export { STATUSES, type StatusCode } from './texts/statuses.ts';

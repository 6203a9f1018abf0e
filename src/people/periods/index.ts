export { endStandingAtDeath } from './end-at-death.ts';
export type { EntryContent } from './entry.ts';
export { importPeriods } from './importing/import-periods.ts';
export { PERIOD_FILE } from './importing/period-file.ts';
export { type PeriodLaw, periodLaw } from './period-law.ts';
export { standingsOf } from './read-standing.ts';
export { recordEntry, type StandingPorts } from './record-entry.ts';
export { standingRoutes } from './serving/routes.ts';
export {
  type Dependant,
  type HeldStatus,
  NO_STANDING,
  PERIOD_KINDS,
  type PeriodKind,
  type RecordedPeriod,
  type Standing,
} from './standing.ts';
export { EVIDENCE, type EvidenceCode } from './texts/evidence.ts';
export { PERIOD_KIND_NAMES } from './texts/names.ts';
export { STATUSES, type StatusCode } from './texts/statuses.ts';

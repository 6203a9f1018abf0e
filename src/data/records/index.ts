export { type Auditor, createAuditor } from './audit/create-auditor.ts';
export { verifyChain } from './audit/verify-chain.ts';
export { bulkRoutes } from './bulk/bulk-routes.ts';
export { type ExportedFile, exportRecords, importRecords } from './bulk/by-command.ts';
export { planExports } from './bulk/export/plan-export.ts';
export type { ImportResult } from './bulk/import/result-of.ts';
export { runImports } from './bulk/import/run-imports.ts';
export { checkIps } from './ips/check-ips.ts';
export type { IpsFinding } from './ips/ips-document.ts';
export { PURPOSES, type Purpose, purposeOf } from './purpose.ts';
export { fhirRoutes } from './routes/fhir-routes.ts';
export { scopeOf } from './scope.ts';
export {
  type PersonElsewhere,
  permitted,
  personElsewhere,
  typesToAsk,
} from './sharing/judge-holdings.ts';
export { sharingRoutes } from './sharing/sharing-routes.ts';

export { type Auditor, createAuditor } from './audit/create-auditor.ts';
export { verifyChain } from './audit/verify-chain.ts';
export { bulkRoutes } from './bulk/bulk-routes.ts';
export { planExports } from './bulk/export/plan-export.ts';
export { runImports } from './bulk/import/run-imports.ts';
export { checkIps } from './ips/check-ips.ts';
export type { IpsFinding } from './ips/ips-document.ts';
export { fhirRoutes } from './routes/fhir-routes.ts';
export { sharingRoutes } from './sharing/sharing-routes.ts';

export { type Auditor, createAuditor } from './audit/create-auditor.ts';
export { verifyChain } from './audit/verify-chain.ts';
export { createCarriedSummary } from './ips/carried-summary.ts';
export { checkIps } from './ips/check-ips.ts';
export type { IpsFinding } from './ips/ips-document.ts';
export { keepRecords } from './repository/keep-records.ts';
export { fhirRoutes } from './routes/fhir-routes.ts';
export { sharingRoutes } from './sharing/sharing-routes.ts';

export { type Auditor, createAuditor } from './audit/create-auditor.ts';
export { verifyChain } from './audit/verify-chain.ts';
export { checkIps } from './ips/check-ips.ts';
export type { IpsFinding } from './ips/ips-document.ts';
export { fhirRoutes } from './routes/fhir-routes.ts';
export { parameters } from './search/parameters.ts';
export { type SharedWith, sharedCondition } from './sharing/condition.ts';
export { sharingRoutes } from './sharing/sharing-routes.ts';

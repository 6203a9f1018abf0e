export { type Auditor, createAuditor, verifyChain } from '../trail/index.ts';
export { checkIps } from './ips/check-ips.ts';
export type { IpsFinding } from './ips/ips-document.ts';
export { fhirRoutes } from './routes/fhir-routes.ts';
export { sharingRoutes } from './sharing/sharing-routes.ts';
export { consentedAt } from './sharing/sharing-store.ts';

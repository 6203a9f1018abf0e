export { type Auditor, createAuditor } from './audit/create-auditor.ts';
export { verifyChain } from './audit/verify-chain.ts';
export { fhirRoutes } from './routes/fhir-routes.ts';
export type { FhirPorts } from './routes/ports.ts';
export { sharingRoutes } from './sharing/sharing-routes.ts';

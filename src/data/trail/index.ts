export { type Actor, appendEvents, eventOf, type Happened } from './append-events.ts';
export type { AuditEvent } from './chain/audit-event.ts';
export { chainWaiting } from './chain/chain-waiting.ts';
export { type Auditor, createAuditor } from './chain/create-auditor.ts';
export { proveChain } from './chain/proof-store.ts';
export { verifyChain } from './chain/verify-chain.ts';
export { trailRoutes } from './routes.ts';

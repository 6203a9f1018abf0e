export { type DecidePorts, decidePairing } from './decide-pairing.ts';
export { declarePairing } from './declare-pairing.ts';
export { endPairing, endPairingAtDeath } from './end-pairing.ts';
export { pairingHandlers } from './handle-messages.ts';
export { pairingOf } from './own-pairing.ts';
export type { LawAnswer, PairingLaw } from './pairing.ts';
export { type HouseholdPorts, householdsRoutes } from './routes.ts';
export { pairingOn } from './store.ts';

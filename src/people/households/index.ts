export { type DecidePorts, decidePairing } from './decide-pairing.ts';
export { type DeclarePorts, declarePairing } from './declare-pairing.ts';
export { type EndPorts, endPairing, endPairingAtDeath } from './end-pairing.ts';
export { type PairingHandlerPorts, pairingHandlers } from './handle-messages.ts';
export { PAIRING_DECIDED, PAIRING_DECLARED } from './messages.ts';
export { pairingOf } from './own-pairing.ts';
export type { LawAnswer, OwnPairing, Pairing, PairingDeclaration, PairingLaw } from './pairing.ts';
export { type HouseholdPorts, householdsRoutes } from './routes.ts';
export { pairingOn } from './store.ts';

export { seedDemoContracts } from './contracts/demo-contracts.ts';
export type { Crossing, PreviewBasis, Transfer, TransferBasisFor } from './crossing.ts';
export { createGate, type GatePorts } from './gate/transfer-gate.ts';
export { recordAuthority } from './parties.ts';
export { type NoteReceipt, noteReceipt } from './register/note-receipt.ts';
export { transferRoutes } from './routes.ts';
export { TRANSFER_LAW } from './transfer-law.ts';

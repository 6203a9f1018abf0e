export type { Round } from './deliver-batch.ts';
export type { DeliveryPorts } from './ports.ts';
export { createPump, type Pump } from './pump.ts';
export { createSend } from './send-message.ts';
export { forgetBodies, markHandled, resendRefused } from './store.ts';

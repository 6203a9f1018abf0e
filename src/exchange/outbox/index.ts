export type { Round } from './deliver-batch.ts';
export { createPump } from './pump.ts';
export { createSend } from './send-message.ts';
export { forgetBodies, markHandled, resendRefused } from './store.ts';

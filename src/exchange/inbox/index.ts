export type { InboxPorts } from './ports.ts';
export { receiveMessages } from './receive-messages.ts';
export { retryParked } from './retry-parked.ts';
export { unparkedHandler } from './unparked.ts';

export { backoffMs } from './backoff.ts';
export { type ExchangeLimits, LIMITS, SEALED_PER_BYTE } from './limits.ts';
export type { ExchangeLog } from './log.ts';
export {
  endPause,
  findPeer,
  noteContact,
  noteFailure,
  noteSignOfLife,
  noteUnreachable,
  type Peer,
  takeTurn,
} from './store.ts';
export { isTransient } from './transient.ts';

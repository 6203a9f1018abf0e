export {
  type MessageHead,
  messageText,
  type OpenedMessage,
  openMessage,
  readInstant,
  readMessage,
} from './message.ts';
export { type Outcome, type Receipt, readReceipt, signReceipt, USED_UP } from './receipt.ts';
export type { RefusalCode, WireProblem } from './refusal.ts';
export { claimedSender, seal, textDigest, unseal } from './seal.ts';

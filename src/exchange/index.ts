export { createExchange } from './create-exchange.ts';
export type { Exchange, ExchangeOptions } from './exchange.ts';
export { httpTransport } from './http-transport.ts';
export {
  announceKeys,
  createKeysFile,
  type KeyRing,
  type KeySource,
  type KeysFile,
  keysFileSource,
  loadKeysFile,
  openKeyRing,
  PublicKeys,
  publicKeysOf,
  readPublicKeys,
  rotateKeys,
  saveFirstKeysFile,
  saveKeysFile,
  trustKeys,
} from './keys/index.ts';
export {
  type Ask,
  type MessageHandler,
  type MessageKind,
  messageKind,
  type QuestionHandler,
  type QuestionKind,
  questionKind,
  type Received,
  renderMessageReference,
  type Send,
  type Transport,
  type Trust,
  type TrustRule,
  trustFrom,
} from './kinds/index.ts';
export { createSend, type Round } from './outbox/index.ts';
export type { ExchangeLimits, ExchangeLog } from './peers/index.ts';
export { exchangeRoutes } from './routes.ts';
export type { InboxView, OperatorViews, OutboxView, PeerView, RefusalView } from './views/index.ts';

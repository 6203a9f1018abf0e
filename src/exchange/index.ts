export { createExchange } from './create-exchange.ts';
export type { Exchange, ExchangeOptions } from './exchange.ts';
export { httpTransport } from './http-transport.ts';
export {
  announceKeys,
  createKeysFile,
  type KeyRing,
  type KeysFile,
  keysFileSource,
  loadKeysFile,
  openKeyRing,
  PublicKeys,
  publicKeysOf,
  readKeysFile,
  readPublicKeys,
  rotateKeys,
  saveFirstKeysFile,
  saveKeysFile,
  trustKeys,
} from './keys/index.ts';
export {
  type Ask,
  type MessageHandler,
  messageKind,
  type QuestionHandler,
  questionKind,
  type Received,
  renderMessageReference,
  type Send,
  type Transport,
  trustFrom,
} from './kinds/index.ts';
export { createSend } from './outbox/index.ts';
export type { ExchangeLimits, ExchangeLog } from './peers/index.ts';
export {
  codeTexts,
  createPortable,
  type Portable,
  type PortableKind,
  portableKind,
  portableRoutes,
  type RevocationList,
  readDocumentText,
  readRevocations,
  readTrusted,
  signBeside,
  signerBeside,
  signPortable,
  toBase32,
  type Verdict,
  VerdictView,
  verdictView,
  verifyDocument,
} from './portable/index.ts';
export { exchangeRoutes } from './routes.ts';

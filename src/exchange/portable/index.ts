export { createPortable, type Portable } from './create-portable.ts';
export { VerdictView, verdictView } from './document-view.ts';
export { type PortableKind, portableKind } from './portable-kind.ts';
export { type RevocationList, readRevocations } from './revocation-list.ts';
export { portableRoutes } from './routes.ts';
export {
  codeTexts,
  readDocumentText,
  readTrusted,
  signBeside,
  signerBeside,
  signPortable,
  toBase32,
} from './text/index.ts';
export { type Verdict, verifyDocument } from './verify-document.ts';

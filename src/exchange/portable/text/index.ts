export { codeTexts, readDocumentText } from './code-text.ts';
export {
  isSignedBy,
  readSigned,
  type SignedParts,
  signedValue,
  signPortable,
} from './signed-text.ts';
export { trustedKey } from './trusted-keys.ts';

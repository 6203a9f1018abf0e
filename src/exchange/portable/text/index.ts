export { toBase32 } from './base32.ts';
export { codeTexts, readDocumentText } from './code-text.ts';
export { readTrusted, signBeside, signerBeside } from './read-trusted.ts';
export {
  isSignedBy,
  readSigned,
  type SignedParts,
  signedValue,
  signPortable,
} from './signed-text.ts';
export { trustedKey } from './trusted-keys.ts';

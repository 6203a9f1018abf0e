export { signEs256, verifyEs256 } from './es256.ts';
export { type KeyRing, type NamedKey, openKeyRing } from './key-ring.ts';
export { type KeysFile, readKeysFile } from './keys-file.ts';
export { keysFileSource, loadKeysFile, saveFirstKeysFile, saveKeysFile } from './keys-store.ts';
export { createKeysFile } from './make-keys.ts';
export { PublicKeys, publicKeysOf, readPublicKeys, trustKeys } from './public-keys.ts';
export { announceKeys, rotateKeys } from './rotate-keys.ts';

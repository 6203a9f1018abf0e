export { encryptFile } from './encrypt-file.ts';
export {
  ADDRESS,
  addressHash,
  addressOf,
  checkHead,
  fileCode,
  LinkHead,
  passcodeCode,
  passcodeHash,
  signHead,
} from './link-code.ts';
export { LINK_LABELS } from './link-labels.ts';
export { checkPacket, PacketHead, packetKey, packetText } from './packet.ts';
export { readRecipient, signRecipient } from './recipient.ts';

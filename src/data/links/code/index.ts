export {
  ADDRESS,
  addressHash,
  addressOf,
  checkHead,
  fileCode,
  LinkHead,
  passcodeCode,
  passcodeHash,
} from './link-code.ts';
export { LINK_LABELS } from './link-labels.ts';
export { readRecipient, signRecipient } from './recipient.ts';

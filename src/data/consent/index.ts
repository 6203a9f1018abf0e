export type { ConsentChannel, ConsentRecorder, JoiningConsent } from './consent.ts';
export {
  type ConsentPorts,
  giveJoiningConsent,
  type Joining,
  recordJoinings,
  withdrawConsent,
} from './give-consent.ts';
export { type ConsentHandlerPorts, consentHandlers } from './handle-messages.ts';
export { joinedSince } from './joined-since.ts';
export { type JoiningText, joiningTextOn } from './joining-text.ts';
export { CONSENT_DECIDED, CONSENT_GIVEN } from './messages.ts';
export { type ConsentRoutePorts, consentRoutes } from './routes.ts';
export { joinedOn } from './store.ts';
export { type TakeConsentPorts, takeConsent } from './take-consent.ts';

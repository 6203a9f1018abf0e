export { giveJoiningConsent, recordJoinings, withdrawConsent } from './give-consent.ts';
export { consentHandlers } from './handle-messages.ts';
export { joinedSince } from './joined-since.ts';
export { joiningTextOn } from './joining-text.ts';
export { type ConsentRoutePorts, consentRoutes } from './routes.ts';
export { joinedOn } from './store.ts';
export { takeConsent } from './take-consent.ts';

export type { SessionLimits } from './browser-session.ts';
export type { DemoIssuer } from './demo-issuer.ts';
export type { DemoPerson } from './demo-person.ts';
export type { ExternalIssuer } from './issuer.ts';
export { mintDemoToken } from './mint-demo-token.ts';
export type { ClaimMapping } from './principal-claims.ts';
export { createSignIn, type SignIn, type SignInOptions } from './sign-in.ts';
export { audienceOf, issuerUrl } from './sign-in-ports.ts';
export { newSigningKey } from './signing-key.ts';

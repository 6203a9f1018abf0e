export type { DemoPerson } from './issuer/demo-person.ts';
export { mintDemoToken } from './issuer/mint-demo-token.ts';
export { newSigningKey } from './issuer/signing-key.ts';
export { createSignIn, type SignIn, type SignInOptions } from './sign-in.ts';
export { audienceOf, issuerUrl } from './sign-in-ports.ts';

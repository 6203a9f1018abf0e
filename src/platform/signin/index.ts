export type { DemoPerson } from './demo-person.ts';
export { mintDemoToken } from './mint-demo-token.ts';
export { createSignIn, type SignIn, type SignInOptions } from './sign-in.ts';
export { audienceOf, issuerUrl } from './sign-in-ports.ts';
export { newSigningKey } from './signing-key.ts';

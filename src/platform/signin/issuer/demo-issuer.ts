import { createHmac } from 'node:crypto';
import type { JWK } from 'jose';
import Provider, { type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import type { Texts } from '../../../kernel/language.ts';
import { describeError } from '../../log/index.ts';
import { audienceOf, callbackUrl, issuerUrl, type SignInPorts } from '../sign-in-ports.ts';
import { claimsOf, type DemoPerson } from './demo-person.ts';
import { type Issuer, ownIssuer } from './issuer.ts';
import { issuerErrorPage } from './issuer-error.ts';
import { issuerStore } from './issuer-store.ts';
import { publicKey } from './signing-key.ts';

/** The issuer that lives in the node itself, for the demonstration: choosing a person is enough to sign in. */
export interface DemoIssuer {
  readonly kind: 'demo';
  readonly people: readonly DemoPerson[];
  /** Private keys (ES256) that sign its tokens; the first signs, the others are still accepted. */
  readonly keys: readonly JWK[];
  /** Protects its cookies and its one client; at least 32 characters. */
  readonly secret: string;
}

/** The pages also say which node one is at. */
type DemoPorts = SignInPorts & { readonly node_name: Texts };

const CLIENT_ID = 'sampan-portal';
const HOUR = 3600;
const CLAIMS = ['sub', 'role', 'organisation', 'jurisdiction', 'display_name', 'person_id'];

/** The address of the page on which a person is chosen. */
export function choicePath(uid: string): string {
  return `/sign-in/people/${uid}`;
}

/** Builds the issuer, and the other half: how the node deals with it. */
export function buildDemoIssuer(
  options: DemoIssuer,
  ports: DemoPorts,
): { readonly provider: Provider; readonly issuer: Issuer } {
  const url = issuerUrl(ports.origin);
  const client_secret = createHmac('sha256', options.secret).update(CLIENT_ID).digest('base64url');
  const provider = new Provider(url, configurationOf(options, ports, client_secret));
  // The way in is fixed by the node's origin, whatever stands in front of it; see mount-issuer.ts.
  provider.proxy = true;
  provider.on('server_error', (_context, error) => {
    ports.log.error({ thrown: describeError(error) }, 'issuer');
  });
  const issuer = ownIssuer({
    url,
    node: ports.node,
    client_id: CLIENT_ID,
    client_secret,
    public_keys: options.keys.map(publicKey),
  });
  return { provider, issuer };
}

function configurationOf(
  options: DemoIssuer,
  ports: DemoPorts,
  client_secret: string,
): Configuration {
  const people = new Map(options.people.map((person) => [person.name, person]));
  const audience = audienceOf(ports.node);
  const { port } = new URL(ports.origin);
  const place = `${ports.node.toLowerCase()}_${port}`;
  return {
    adapter: issuerStore(ports),
    clients: [
      {
        client_id: CLIENT_ID,
        client_secret,
        redirect_uris: [callbackUrl(ports.origin)],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    jwks: {
      keys: options.keys.map((key) => ({ ...key })) as NonNullable<Configuration['jwks']>['keys'],
    },
    claims: { openid: CLAIMS },
    conformIdTokenClaims: false,
    scopes: ['openid'],
    pkce: { required: () => true },
    clientBasedCORS: () => false,
    cookies: {
      keys: [options.secret],
      // Several nodes may run on one machine, and cookies do not tell ports apart.
      names: {
        session: `sampan_issuer_${place}`,
        interaction: `sampan_choice_${place}`,
        resume: `sampan_resume_${place}`,
      },
    },
    ttl: {
      AccessToken: HOUR,
      AuthorizationCode: 60,
      Grant: 12 * HOUR,
      IdToken: HOUR,
      Interaction: HOUR,
      Session: 12 * HOUR,
    },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        getResourceServerInfo: () => ({
          audience,
          scope: 'openid',
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'ES256' } },
        }),
        useGrantedResource: () => true,
      },
    },
    findAccount: (_context, name) => accountOf(people.get(name)),
    extraTokenClaims: (_context, token) => {
      const person = 'accountId' in token ? people.get(token.accountId ?? '') : undefined;
      return person === undefined ? undefined : claimsOf(person);
    },
    interactions: { url: (_context, interaction) => choicePath(interaction.uid) },
    renderError: (context, out) => issuerErrorPage(context, out, ports.node_name),
    loadExistingGrant: (context) => grantOf(context, audience),
  };
}

function accountOf(person: DemoPerson | undefined) {
  if (person === undefined) return undefined;
  const claims = { sub: person.name, ...claimsOf(person) };
  return { accountId: person.name, claims: () => claims };
}

/** The one client is ours, so nobody is asked whether it may know who signed in. */
async function grantOf(context: KoaContextWithOIDC, audience: string) {
  const { client, session, provider } = context.oidc;
  const clientId = client?.clientId;
  const accountId = session?.accountId;
  if (clientId === undefined || accountId === undefined) return undefined;
  const grant = new provider.Grant({ clientId, accountId });
  grant.addOIDCScope('openid');
  grant.addResourceScope(audience, 'openid');
  await grant.save();
  return grant;
}

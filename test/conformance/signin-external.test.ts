import { createServer, type Server } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import Provider, { type Adapter, type AdapterPayload } from 'oidc-provider';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../integration/database.ts';
import { freePort, jsonOf, newBrowser, type ServingNode, serveNode } from './signin-node.ts';

/** An issuer elsewhere, with keys, group names and claims of its own, that signs in whoever `who` says. */
async function foreignIssuer(callback: string) {
  const url = `http://127.0.0.1:${await freePort()}`;
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), kid: 'foreign', alg: 'RS256', use: 'sig' };
  const state = { who: 'doctor', refuse: false };
  const people: Record<string, object> = {
    doctor: { groups: ['staff', 'gp-team'], unit: 'clinic-7', name: 'Dr Wong' },
    visitor: { groups: ['staff'], unit: 'clinic-7', name: 'Visitor' },
  };
  const provider: Provider = new Provider(url, {
    adapter: () => memoryAdapter(),
    clients: [{ client_id: 'sampan-hk', client_secret: 's3cret', redirect_uris: [callback] }],
    jwks: { keys: [jwk as never] },
    claims: { openid: ['sub'], profile: ['groups', 'unit', 'name'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['k'] },
    features: { devInteractions: { enabled: false } },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, ...people[id] }) }),
    interactions: { url: (_context, { uid }) => `/auto/${uid}` },
    ttl: {
      AccessToken: 60,
      AuthorizationCode: 60,
      Grant: 60,
      IdToken: 60,
      Interaction: 60,
      Session: 60,
    },
    loadExistingGrant: async (context) => {
      const clientId = context.oidc.client?.clientId ?? '';
      const grant = new provider.Grant({
        clientId,
        accountId: context.oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  const server = createServer((request, response) => {
    if (!request.url?.startsWith('/auto/')) return void answer(request, response);
    const result = state.refuse ? { error: 'access_denied' } : { login: { accountId: state.who } };
    void provider.interactionFinished(request, response, result);
  });
  const listen = () =>
    new Promise<void>((resolve) => server.listen(Number(new URL(url).port), '127.0.0.1', resolve));
  await listen();
  return { url, state, server, privateKey, listen };
}

const MEMORY = new Map<string, AdapterPayload>();

function memoryAdapter(): Adapter {
  return {
    upsert: async (id, payload) => void MEMORY.set(id, payload),
    find: async (id) => MEMORY.get(id),
    findByUid: async (uid) => [...MEMORY.values()].find((payload) => payload.uid === uid),
    findByUserCode: async () => undefined,
    consume: async (id) => void Object.assign(MEMORY.get(id) ?? {}, { consumed: 1 }),
    destroy: async (id) => void MEMORY.delete(id),
    revokeByGrantId: async () => undefined,
  };
}

const CLAIMS = {
  role: 'groups',
  roles: { 'gp-team': 'provider', 'front-desk': 'clerk' },
  organisation: 'unit',
  person_id: 'none',
  display_name: 'name',
} as const;

let fresh: FreshDatabase;
let node: ServingNode;
let foreign: Awaited<ReturnType<typeof foreignIssuer>>;

beforeAll(async () => {
  fresh = await freshDatabase();
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  foreign = await foreignIssuer(`${origin}/sign-in/callback`);
  const issuer = {
    kind: 'external',
    url: foreign.url,
    client_id: 'sampan-hk',
    client_secret: 's3cret',
    claims: CLAIMS,
  } as const;
  node = await serveNode(fresh.database, issuer, { environment: 'production', port });
});
afterAll(async () => {
  await node.app.close();
  await close(foreign.server);
  await fresh.drop();
});

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

const bearer = async (claims: object, audience = 'urn:sampan:node:HK'): Promise<Response> => {
  const token = await new SignJWT({ groups: ['gp-team'], unit: 'clinic-7', ...claims })
    .setProtectedHeader({ alg: 'RS256', kid: 'foreign' })
    .setIssuer(foreign.url)
    .setAudience(audience)
    .setSubject('doctor')
    .setIssuedAt()
    .setExpirationTime('1m')
    .sign(foreign.privateKey);
  return fetch(`${node.origin}/api/session`, { headers: { authorization: `Bearer ${token}` } });
};

describe('an issuer of the operator', () => {
  test('that is away makes sign-ins and tokens wait, and works as soon as it is back', async () => {
    await close(foreign.server);
    const answer = await newBrowser().request(`${node.origin}/sign-in`);
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('The sign-in service cannot be reached');
    const refused = await bearer({});
    expect([refused.status, (await jsonOf(refused)).code]).toEqual([
      503,
      'signin.issuer_unreachable',
    ]);
    await foreign.listen();
    expect((await bearer({})).status).toBe(200);
  });

  test('signs people in under its own names of roles and claims', async () => {
    const browser = newBrowser();
    await browser.follow(`${node.origin}/sign-in?to=/claims`);
    expect(browser.visited.at(-1)).toBe(`${node.origin}/claims`);
    const { principal } = await jsonOf(await browser.request(`${node.origin}/api/session`));
    expect(principal).toEqual({
      subject: 'doctor',
      display_name: 'Dr Wong',
      role: 'provider',
      organisation: 'clinic-7',
      jurisdiction: 'HK',
    });
  });

  test('may know people who have no role here', async () => {
    foreign.state.who = 'visitor';
    const answer = await newBrowser().follow(`${node.origin}/sign-in`);
    foreign.state.who = 'doctor';
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain(
      'This account has no usable role in this system (groups).',
    );
  });

  test('may decline', async () => {
    foreign.state.refuse = true;
    const answer = await newBrowser('zh-HK').follow(`${node.origin}/sign-in`);
    foreign.state.refuse = false;
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('登入服務沒有准許登入。');
  });

  test('gives tokens that are checked against the keys it publishes', async () => {
    const answer = await bearer({});
    expect((await jsonOf(answer)).principal).toMatchObject({ role: 'provider', subject: 'doctor' });
    expect((await bearer({}, 'sampan-hk')).status).toBe(401);
    expect((await bearer({ groups: ['staff'] })).status).toBe(403);
  });

  test('leaves no trace of the demonstration', async () => {
    for (const path of ['/oidc/.well-known/openid-configuration', '/sign-in/people/x']) {
      expect((await fetch(node.origin + path)).status).toBe(404);
    }
    expect((await fetch(`${node.origin}/csp-reports`)).status).toBe(404);
  });
});

test('its audience cannot be the client itself, for then an ID token would open the door', async () => {
  await expect(
    serveNode(fresh.database, {
      kind: 'external',
      url: foreign.url,
      client_id: 'same',
      client_secret: 's',
      audience: 'same',
    }),
  ).rejects.toThrow(/must differ/);
});

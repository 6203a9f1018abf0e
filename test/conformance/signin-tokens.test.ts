import { createHmac, createPublicKey } from 'node:crypto';
import { importJWK, type JWK, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  discovery,
} from 'openid-client';
import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SYSTEM_CLOCK, settableClock } from '../../src/kernel/day.ts';
import { ok } from '../../src/kernel/result.ts';
import type { HttpApp } from '../../src/platform/http/index.ts';
import {
  audienceOf,
  createSignIn,
  type DemoPerson,
  issuerUrl,
  mintDemoToken,
  newSigningKey,
} from '../../src/platform/signin/index.ts';
import { type FreshDatabase, freshDatabase } from '../integration/database.ts';
import {
  jsonOf,
  NODE_NAME,
  newBrowser,
  PEOPLE,
  SECRET,
  type ServingNode,
  serveNode,
} from './signin-node.ts';

let fresh: FreshDatabase;
let node: ServingNode;
let key: JWK;
const clock = settableClock(SYSTEM_CLOCK.now().toString());
const [patient, officer, , clerk] = PEOPLE as readonly [
  DemoPerson,
  DemoPerson,
  DemoPerson,
  DemoPerson,
];

function addRoutes(app: HttpApp): void {
  app.guarded({
    method: 'POST',
    url: '/api/capital/statements/close',
    operation: 'closeStatement',
    summary: 'Closes.',
    action: 'capital.statement.close',
    answer: Type.Object({ by: Type.String() }),
    handle: async ({ principal }) => ok({ by: principal.subject }),
  });
}

beforeAll(async () => {
  fresh = await freshDatabase();
  key = await newSigningKey();
  const older = await newSigningKey();
  const issuer = { kind: 'demo', people: PEOPLE, keys: [key, older], secret: SECRET } as const;
  node = await serveNode(fresh.database, issuer, { addRoutes, clock });
});
afterAll(async () => {
  await node.app.close();
  await fresh.drop();
});

const ask = (token: string) =>
  fetch(`${node.origin}/api/capital/statements/close`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
  });

async function mint(person: DemoPerson, lifetime_seconds = 3600): Promise<string> {
  const { origin } = node;
  const environment = 'demonstration';
  const token = await mintDemoToken({ environment, origin, key, person, clock, lifetime_seconds });
  if (!token.ok) throw new Error(token.error.code);
  return token.value;
}

/** A token as the node's issuer would sign it, with something changed. */
async function signed(changes: JWTPayload, by: JWK = key, header: object = {}): Promise<string> {
  const now = Math.floor(clock.now().epochMilliseconds / 1000);
  return new SignJWT({
    iss: issuerUrl(node.origin),
    aud: audienceOf('HK'),
    sub: 'ho-officer',
    iat: now,
    exp: now + 60,
    role: 'officer',
    organisation: 'dh',
    jurisdiction: 'HK',
    ...changes,
  })
    .setProtectedHeader({ alg: 'ES256', ...(key.kid ? { kid: key.kid } : {}), ...header })
    .sign(await importJWK(by, 'ES256'));
}

describe('a bearer token', () => {
  test('of a demo person is good at the node of its side', async () => {
    const answer = await ask(await mint(officer));
    expect(await answer.json()).toEqual({ by: 'ho-officer' });
    const session = await fetch(`${node.origin}/api/session`, {
      headers: { authorization: `Bearer ${await mint(patient)}` },
    });
    expect((await jsonOf(session)).principal).toEqual({
      subject: 'chan-tai-man',
      display_name: 'Chan Tai Man',
      role: 'patient',
      organisation: 'self',
      jurisdiction: 'HK',
      person_id: patient.person_id,
    });
  });

  test('needs no header of our pages, but the role', async () => {
    const answer = await ask(await mint(patient));
    expect([answer.status, (await jsonOf(answer)).code]).toEqual([403, 'signin.forbidden']);
  });

  test('is remembered only as long as it is good', async () => {
    const start = clock.now();
    const token = await mint(officer, 120);
    expect((await ask(token)).status).toBe(200);
    clock.set(start.add({ seconds: 119 }));
    expect((await ask(token)).status).toBe(200);
    clock.set(start.add({ seconds: 121 }));
    const over = await ask(token);
    clock.set(start.add({ seconds: 300 }));
    const later = await ask(token);
    clock.set(start);
    expect([over.status, later.status]).toContain(401);
    expect((await jsonOf(later)).code).toBe('signin.token_expired');
    expect(later.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
  });

  const now = () => Math.floor(clock.now().epochMilliseconds / 1000);
  test.each<[string, () => Promise<string>]>([
    ['is of another issuer', () => signed({ iss: 'http://127.0.0.1:9/oidc' })],
    ['is for another node', () => signed({ aud: audienceOf('GD') })],
    ['is for the portal, as an ID token is', () => signed({ aud: 'sampan-portal' })],
    ['is not yet good', () => signed({ nbf: now() + 600 })],
    ['says no subject', () => signed({ sub: '' })],
    ['is signed by an unknown key', async () => signed({}, await newSigningKey())],
    ['names an unknown key', () => signed({}, key, { kid: 'other' })],
    ['is of a side at its own node', () => mint(clerk)],
  ])('that %s is refused', async (_what, make) => {
    const answer = await ask(await make());
    expect([answer.status, (await jsonOf(answer)).code]).not.toContain(200);
    expect([401, 403]).toContain(answer.status);
  });

  test('that has expired is refused as expired', async () => {
    const answer = await ask(await signed({ exp: now() - 60 }));
    expect([answer.status, (await jsonOf(answer)).code]).toEqual([401, 'signin.token_expired']);
  });

  test('without a signature, or signed with the public key as a secret, is refused', async () => {
    const claims = {
      iss: issuerUrl(node.origin),
      aud: audienceOf('HK'),
      sub: 'ho-officer',
      exp: now() + 60,
      role: 'officer',
      organisation: 'dh',
      jurisdiction: 'HK',
    };
    const bare = new UnsecuredJWT(claims).encode();
    const spki = createPublicKey({ key: { ...key }, format: 'jwk' });
    const secret = spki.export({ type: 'spki', format: 'pem' });
    const confused = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256' })
      .sign(new TextEncoder().encode(String(secret)));
    const good = await signed({});
    const [header, payload = '', signature] = good.split('.');
    const richer = Buffer.from(payload, 'base64url').toString().replace('officer"', 'operator"');
    const changed = [header, Buffer.from(richer).toString('base64url'), signature].join('.');
    const short = `${header}.${payload}.`;
    for (const token of [bare, confused, changed, short, 'x', 'a.b.c', `${good}x`]) {
      const answer = await ask(token);
      expect([answer.status, (await jsonOf(answer)).code]).toEqual([401, 'signin.token_refused']);
    }
    expect((await ask(good)).status).toBe(200);
  });

  test('another way of showing oneself is refused', async () => {
    for (const authorization of ['Basic aG86aG8=', 'Bearer', 'Bearer a b', 'officer']) {
      const answer = await fetch(`${node.origin}/api/session`, { headers: { authorization } });
      expect(answer.status).toBe(401);
    }
  });
});

describe('the issuer of the node', () => {
  test('gives access tokens for the node to whoever signs in by its rules', async () => {
    // As the node derives it for its own client.
    const client_secret = createHmac('sha256', SECRET).update('sampan-portal').digest('base64url');
    const client = await discovery(
      new URL(issuerUrl(node.origin)),
      'sampan-portal',
      client_secret,
      undefined,
      {
        execute: [allowInsecureRequests],
      },
    );
    const verifier = 'v'.repeat(43);
    const address = buildAuthorizationUrl(client, {
      redirect_uri: `${node.origin}/sign-in/callback`,
      scope: 'openid',
      state: 's',
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    const browser = newBrowser();
    const page = await browser.follow(address.href);
    const action = /action="([^"]+)"/.exec(await page.text())?.[1] ?? '';
    const chosen = await browser.request(node.origin + action, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'person=ho-officer',
    });
    const resumed = await browser.request(
      new URL(chosen.headers.get('location') ?? '', node.origin).href,
    );
    const back = new URL(resumed.headers.get('location') ?? '');
    const tokens = await authorizationCodeGrant(client, back, {
      pkceCodeVerifier: verifier,
      expectedState: 's',
    });
    expect(await (await ask(tokens.access_token)).json()).toEqual({ by: 'ho-officer' });
    expect((await ask(tokens.id_token ?? '')).status).toBe(401);
    await expect(
      authorizationCodeGrant(client, back, { pkceCodeVerifier: verifier, expectedState: 's' }),
    ).rejects.toThrow();
    // A code that was used twice takes its tokens with it; ours are checked without asking, until they expire.
    const [row] = await fresh.database.rows<{ count: bigint }>(
      "select count(*) from platform.issuer_state where model = 'AuthorizationCode'",
    );
    expect(row?.count).toBe(0n);
  });

  test('insists on PKCE and on its one client', async () => {
    const auth = (query: Record<string, string>) =>
      fetch(`${node.origin}/oidc/auth?${new URLSearchParams(query)}`, { redirect: 'manual' });
    const base = {
      client_id: 'sampan-portal',
      response_type: 'code',
      scope: 'openid',
      redirect_uri: `${node.origin}/sign-in/callback`,
    };
    const without = await auth(base);
    expect(without.headers.get('location')).toContain('error=invalid_request');
    const foreign = await auth({ ...base, redirect_uri: 'https://evil.example/' });
    expect([foreign.status, foreign.headers.get('location')]).toEqual([400, null]);
  });

  test('answers at the origin of the node, whatever the request calls it', async () => {
    const answer = await fetch(`${node.origin}/oidc/.well-known/openid-configuration`, {
      headers: { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
    });
    const document = (await answer.json()) as Record<string, string>;
    expect(document['issuer']).toBe(issuerUrl(node.origin));
    expect(document['token_endpoint']).toBe(`${issuerUrl(node.origin)}/token`);
    expect(document['jwks_uri']).toBe(`${issuerUrl(node.origin)}/jwks`);
  });

  test('publishes no secret part of its keys', async () => {
    const answer = await fetch(`${node.origin}/oidc/jwks`);
    const { keys } = (await answer.json()) as { keys: JWK[] };
    expect(keys).toHaveLength(2);
    expect(keys.every((published) => published.d === undefined)).toBe(true);
  });
});

describe('in production', () => {
  test('there are no demo tokens and no issuer of our own', async () => {
    const environment = 'production';
    const refused = await mintDemoToken({
      environment,
      origin: node.origin,
      key,
      person: officer,
      clock,
    });
    expect(refused).toMatchObject({ ok: false, error: { code: 'signin.demo_only' } });
    const signIn = createSignIn({
      node: 'HK',
      environment,
      version: '0.1.0',
      origin: 'https://hk.example',
      database: fresh.database,
      clock,
      random: { bytes: (count) => new Uint8Array(count) },
      log: { info: () => undefined, error: () => undefined },
      node_name: NODE_NAME,
      issuer: { kind: 'demo', people: PEOPLE, keys: [key], secret: SECRET },
    });
    expect(signIn).toMatchObject({ ok: false, error: { code: 'signin.demo_only' } });
  });
});

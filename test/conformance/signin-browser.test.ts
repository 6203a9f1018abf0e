import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SYSTEM_CLOCK, settableClock } from '../../src/kernel/day.ts';
import { LANGUAGES } from '../../src/kernel/language.ts';
import { ok } from '../../src/kernel/result.ts';
import type { HttpApp } from '../../src/platform/http/index.ts';
import { newSigningKey } from '../../src/platform/signin/index.ts';
import { type FreshDatabase, freshDatabase } from '../integration/database.ts';
import {
  jsonOf,
  newBrowser,
  PEOPLE,
  SECRET,
  type ServingNode,
  serveNode,
  signInAs,
} from './signin-node.ts';

let fresh: FreshDatabase;
let node: ServingNode;
const clock = settableClock(SYSTEM_CLOCK.now().toString());

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
  const keys = [await newSigningKey()];
  const issuer = { kind: 'demo', people: PEOPLE, keys, secret: SECRET } as const;
  node = await serveNode(fresh.database, issuer, { addRoutes, clock });
});
afterAll(async () => {
  await node.app.close();
  await fresh.drop();
});

const session = async (browser: ReturnType<typeof newBrowser>) =>
  jsonOf(await browser.request(`${node.origin}/api/session`));

describe('signing in with a browser', () => {
  test('leads over the page of people back to where one wanted to go', async () => {
    const browser = newBrowser();
    expect((await session(browser)).principal).toBeNull();
    await signInAs(browser, node.origin, 'ho-officer', '/statements?month=2026-01');
    expect(browser.visited.at(-1)).toBe(`${node.origin}/statements?month=2026-01`);
    expect(await session(browser)).toMatchObject({
      principal: {
        subject: 'ho-officer',
        display_name: 'Officer Ho',
        role: 'officer',
        organisation: 'dh',
        jurisdiction: 'HK',
      },
      principal_names: { organisation_name: { 'zh-Hant-HK': '衞生署' } },
      node: { jurisdiction: 'HK', name: { en: 'Hong Kong node' } },
      environment: 'demonstration',
      zone: 'Asia/Hong_Kong',
      version: '0.1.0',
    });
  });

  test('a patient is the person in the register', async () => {
    const browser = newBrowser();
    await signInAs(browser, node.origin, 'chan-tai-man');
    expect((await session(browser)).principal).toMatchObject({
      role: 'patient',
      person_id: PEOPLE[0]?.person_id,
    });
  });

  test('the page is in the language of the reader, can be switched, and says where one is', async () => {
    const browser = newBrowser('zh-HK');
    const page = await browser.follow(`${node.origin}/sign-in`);
    const text = await page.text();
    expect(text).toContain('<html lang="zh-Hant-HK">');
    expect(text).toContain('香港節點');
    expect(text).toContain('陳大文');
    expect(text).not.toContain('李娜');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("form-action 'self'");
    expect(policy).not.toContain('unsafe');
    const at = browser.visited.at(-1) ?? '';
    for (const language of LANGUAGES) {
      const other = await (await browser.request(`${at}?lang=${language}`)).text();
      expect(other).toContain(`<html lang="${language}">`);
      expect(browser.jar.get('sampan_language')).toBe(language);
    }
    const style = await browser.request(`${node.origin}/sign-in/page.css`);
    expect(style.headers.get('content-type')).toContain('text/css');
  });

  test('the page brings its own fonts of Chinese, and nothing else of their packages', async () => {
    const fonts = `${node.origin}/sign-in/fonts`;
    const sheet = await fetch(`${fonts}/noto-sans-hk/400.css`);
    const file = /files\/[a-z0-9-]+\.woff2/.exec(await sheet.text())?.[0];
    const font = await fetch(`${fonts}/noto-sans-hk/${file}`);
    expect([font.status, font.headers.get('content-type')]).toEqual([200, 'font/woff2']);
    for (const path of [
      'noto-sans-hk/package.json',
      'noto-sans-hk/files/..%2fpackage.json',
      'x/400.css',
    ]) {
      expect((await fetch(`${fonts}/${path}`)).status).toBe(404);
    }
  });

  test('the cookie of the session is out of reach for scripts and other sites', async () => {
    const browser = newBrowser();
    const lines: string[] = [];
    const page = await browser.follow(`${node.origin}/sign-in`);
    const action = /action="([^"]+)"/.exec(await page.text())?.[1] ?? '';
    let answer = await browser.request(node.origin + action, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'person=ho-officer',
    });
    while (answer.status >= 300 && answer.status < 400) {
      const next = new URL(answer.headers.get('location') ?? '', node.origin).href;
      answer = await browser.request(next);
      lines.push(...answer.headers.getSetCookie());
    }
    const line = lines.find((set) => set.startsWith('sampan_session_hk_')) ?? '';
    expect(line).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/);
    const value = /=([^;]+)/.exec(line)?.[1] ?? '';
    const stored = await fresh.database.rows<{ session_hash: string }>(
      'select session_hash from platform.session',
    );
    expect(stored.map((row) => row.session_hash)).not.toContain(value);
  });

  test('each sign-in asks again who it is, and replaces the session before', async () => {
    const browser = newBrowser();
    await signInAs(browser, node.origin, 'ho-officer');
    const cookie = [...browser.jar].find(([name]) => name.startsWith('sampan_session'));
    await signInAs(browser, node.origin, 'hk-operator');
    expect((await session(browser)).principal?.role).toBe('operator');
    const before = await fetch(`${node.origin}/api/session`, {
      headers: { cookie: cookie?.join('=') ?? '' },
    });
    expect((await jsonOf(before)).principal).toBeNull();
  });
});

describe('a session', () => {
  const close = (browser: ReturnType<typeof newBrowser>, headers: Record<string, string> = {}) =>
    browser.request(`${node.origin}/api/capital/statements/close`, { method: 'POST', headers });

  test('may do what the table says, with the header of our own pages', async () => {
    const browser = newBrowser();
    expect((await close(browser)).status).toBe(401);
    await signInAs(browser, node.origin, 'ho-officer');
    const refused = await close(browser);
    expect([refused.status, (await jsonOf(refused)).code]).toEqual([403, 'signin.cross_site']);
    expect(await (await close(browser, { 'x-sampan': '1' })).json()).toEqual({ by: 'ho-officer' });
    await signInAs(browser, node.origin, 'hk-operator');
    const forbidden = await close(browser, { 'x-sampan': '1' });
    expect((await jsonOf(forbidden)).code).toBe('signin.forbidden');
  });

  test('ends when the person signs out, and only with the header', async () => {
    const browser = newBrowser();
    await signInAs(browser, node.origin, 'ho-officer');
    const end = (headers: Record<string, string>) =>
      browser.request(`${node.origin}/api/session/end`, { method: 'POST', headers });
    expect((await end({})).status).toBe(403);
    const kept = new Map(browser.jar);
    expect(await (await end({ 'x-sampan': '1' })).json()).toEqual({ ended: true });
    expect([...browser.jar.keys()].some((name) => name.startsWith('sampan_session'))).toBe(false);
    for (const [name, value] of kept) browser.jar.set(name, value);
    expect((await session(browser)).principal).toBeNull();
  });

  test('lasts while it is used, ends when it is not, and at its end in any case', async () => {
    const start = clock.now();
    const browser = newBrowser();
    await signInAs(browser, node.origin, 'ho-officer');
    for (let minutes = 25; minutes <= 100; minutes += 25) {
      clock.set(start.add({ minutes }));
      expect((await session(browser)).principal).not.toBeNull();
    }
    clock.set(start.add({ minutes: 131 }));
    expect((await session(browser)).principal).toBeNull();
    clock.set(start);
    await signInAs(browser, node.origin, 'ho-officer');
    for (let minutes = 0; minutes < 720; minutes += 20) {
      clock.set(start.add({ minutes }));
      expect((await session(browser)).principal).not.toBeNull();
    }
    clock.set(start.add({ minutes: 720 }));
    expect((await session(browser)).principal).toBeNull();
    expect(await node.signIn.sweep()).toBeGreaterThan(0);
    clock.set(start);
  });

  test('cannot be guessed or forged', async () => {
    const name = `sampan_session_hk_${new URL(node.origin).port}`;
    for (const value of ['', 'x', 'A'.repeat(43), "' or 1=1 --", 'é'.repeat(43)]) {
      const answer = await fetch(`${node.origin}/api/session`, {
        headers: { cookie: `${name}=${encodeURIComponent(value)}` },
      });
      expect((await jsonOf(answer)).principal).toBeNull();
    }
  });
});

describe('a sign-in that is not right', () => {
  test.each(['https://evil.example/', '//evil.example', '/\\evil.example', '/sign-in'])(
    'does not lead to %s',
    async (to) => {
      const browser = newBrowser();
      await signInAs(browser, node.origin, 'ho-officer', to);
      expect(browser.visited.at(-1)).toBe(`${node.origin}/`);
    },
  );

  test('begins at the origin of the node, whatever name the browser used', async () => {
    const { port } = new URL(node.origin);
    const answer = await newBrowser().request(`http://localhost:${port}/sign-in?to=/x`);
    expect(answer.headers.get('location')).toBe(`${node.origin}/sign-in?to=/x`);
  });

  test('cannot be finished in another browser, a second time, or with another state', async () => {
    const victim = newBrowser();
    const browser = newBrowser();
    await signInAs(browser, node.origin, 'ho-officer');
    const callback = browser.visited.find((address) => address.includes('/sign-in/callback')) ?? '';
    for (const other of [victim, browser]) {
      const answer = await other.request(callback);
      expect(answer.status).toBe(400);
      expect(await answer.text()).toContain('This sign-in is no longer valid.');
    }
    await victim.request(`${node.origin}/sign-in`);
    const forged = new URL(callback);
    forged.searchParams.set('state', 'x');
    const answer = await victim.request(forged.href, { headers: { accept: 'application/json' } });
    expect([answer.status, (await jsonOf(answer)).code]).toEqual([400, 'signin.attempt_lost']);
    expect((await session(victim)).principal).toBeNull();
  });

  test('is told when the issuer declines', async () => {
    const browser = newBrowser('pt');
    await browser.request(`${node.origin}/sign-in`);
    const [attempt] = await fresh.database.rows<{ state: string }>(
      'select state from platform.sign_in_attempt order by expires_at desc limit 1',
    );
    const address = new URL(`${node.origin}/sign-in/callback`);
    address.searchParams.set('error', 'access_denied');
    address.searchParams.set('state', attempt?.state ?? '');
    address.searchParams.set('iss', `${node.origin}/oidc`);
    const answer = await browser.request(address.href);
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('O serviço de início de sessão não autorizou a entrada.');
  });

  test('a person who is not on the page, or a page that this browser did not open, is refused', async () => {
    const browser = newBrowser();
    const page = await browser.follow(`${node.origin}/sign-in`);
    const action = /action="([^"]+)"/.exec(await page.text())?.[1] ?? '';
    const choose = (who: ReturnType<typeof newBrowser>, person: string) =>
      who.request(node.origin + action, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ person }).toString(),
      });
    expect((await choose(browser, 'zs-clerk')).status).toBe(404);
    expect((await choose(newBrowser(), 'ho-officer')).status).toBe(400);
    expect((await newBrowser().request(node.origin + action)).status).toBe(400);
  });

  test('an error of the issuer is a page of ours', async () => {
    const answer = await newBrowser('zh-CN').request(`${node.origin}/oidc/auth?client_id=other`);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
    const text = await answer.text();
    expect(text).toContain('<html lang="zh-Hans-CN">');
    expect(text).toContain('href="/sign-in/page.css"');
  });
});

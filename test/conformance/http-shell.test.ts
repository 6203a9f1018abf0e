import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Type } from 'typebox';
import { describe, expect, test } from 'vitest';
import { ok } from '../../src/kernel/result.ts';
import type { HttpApp } from '../../src/platform/http/index.ts';
import { openShell } from './http-shell.ts';

function addEcho(app: HttpApp): void {
  app.open({
    method: 'GET',
    url: '/api/people/echo',
    operation: 'echo',
    summary: 'Answers.',
    action: 'public',
    query: Type.Object({ name: Type.Optional(Type.String()) }),
    answer: Type.Object({ text: Type.String() }),
    handle: async ({ query }) => ok({ text: query.name ?? 'x'.repeat(5000) }),
  });
}

describe('headers', () => {
  test('every answer has a request number, a strict policy and the usual guards', async () => {
    const { app } = await openShell();
    addEcho(app);
    for (const url of ['/api/people/echo', '/nowhere', '/health/live']) {
      const { headers } = await app.fastify.inject(url);
      expect(headers['x-request-id']).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['content-security-policy']).not.toContain('unsafe');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['strict-transport-security']).toBeUndefined();
    }
    await app.close();
  });

  test('https is insisted on where the node has it', async () => {
    const { app } = await openShell({ origin: 'https://hk.example' });
    const { headers } = await app.fastify.inject('/health/live');
    expect(headers['strict-transport-security']).toContain('max-age=31536000');
    await app.close();
  });

  test('long answers are compressed', async () => {
    const { app } = await openShell();
    addEcho(app);
    const headers = { 'accept-encoding': 'br' };
    const answer = await app.fastify.inject({ url: '/api/people/echo', headers });
    expect(answer.headers['content-encoding']).toBe('br');
    await app.close();
  });
});

describe('limits', () => {
  test('too many requests of one address are refused with the time to wait', async () => {
    const { app } = await openShell({ requests_per_minute: 3 });
    addEcho(app);
    const ask = (remoteAddress: string, headers = {}) =>
      app.fastify.inject({ url: '/api/people/echo', remoteAddress, headers });
    for (let i = 0; i < 3; i++) expect((await ask('10.0.0.1')).statusCode).toBe(200);
    const refused = await ask('10.0.0.1', { 'accept-language': 'zh-CN' });
    expect(refused.statusCode).toBe(429);
    expect(refused.headers['retry-after']).toBe('60');
    expect(refused.json()).toMatchObject({ code: 'request.too_many', facts: { seconds: '60' } });
    expect(refused.json().detail).toBe('请在 60 秒后再试。');
    expect((await ask('10.0.0.2')).statusCode).toBe(200);
    expect((await ask('10.0.0.1', { authorization: 'Bearer clerk.HK' })).statusCode).toBe(200);
    await app.close();
  });

  test('one sign-in is counted wherever it comes from', async () => {
    const { app } = await openShell({ requests_per_minute: 2 });
    addEcho(app);
    const authorization = 'Bearer clerk.HK';
    const ask = (remoteAddress: string) =>
      app.fastify.inject({ url: '/api/people/echo', remoteAddress, headers: { authorization } });
    const states = [await ask('10.0.0.1'), await ask('10.0.0.2'), await ask('10.0.0.3')];
    expect(states.map(({ statusCode }) => statusCode)).toEqual([200, 200, 429]);
    await app.close();
  });

  test('looking for addresses and refused tokens count too; health is free', async () => {
    const { app } = await openShell({ requests_per_minute: 2 });
    addEcho(app);
    const inject = app.fastify.inject.bind(app.fastify);
    for (let i = 0; i < 2; i++) expect((await inject('/x')).statusCode).toBe(404);
    expect((await inject('/x')).statusCode).toBe(429);
    const bad = {
      url: '/api/people/echo',
      remoteAddress: '10.0.0.9',
      headers: { authorization: 'Bearer bad' },
    };
    const states = [await inject(bad), await inject(bad), await inject(bad)];
    expect(states.map(({ statusCode }) => statusCode)).toEqual([401, 401, 429]);
    for (let i = 0; i < 5; i++) expect((await inject('/health/live')).statusCode).toBe(200);
    await app.close();
  });
});

describe('health and metrics', () => {
  test('ready names what fails, and is ready again when it answers', async () => {
    let database = false;
    const { app } = await openShell({
      checks: [
        { name: 'database', check: async () => database },
        { name: 'jobs', check: async () => undefined },
        {
          name: 'exchange',
          check: async () => {
            if (!database) throw new Error('away');
          },
        },
      ],
    });
    expect((await app.fastify.inject('/health/live')).json()).toEqual({ live: true });
    const not = await app.fastify.inject('/health/ready');
    expect(not.statusCode).toBe(503);
    expect(not.json()).toMatchObject({
      code: 'node.not_ready',
      facts: { checks: 'database, exchange' },
    });
    database = true;
    const ready = await app.fastify.inject('/health/ready');
    expect(ready.json()).toEqual({ ready: true, checks: ['database', 'jobs', 'exchange'] });
    await app.close();
  });

  test('requests are timed and logged by the pattern of their route, without what they say', async () => {
    const { app, lines } = await openShell();
    addEcho(app);
    const authorization = 'Bearer clerk.HK';
    await app.fastify.inject({ url: '/api/people/echo?name=secret', headers: { authorization } });
    await app.fastify.inject('/wp-admin/secret');
    const { body, headers } = await app.fastify.inject('/metrics');
    expect(headers['content-type']).toContain('text/plain');
    expect(body).toMatch(
      /sampan_http_request_duration_seconds_count\{node="HK",method="GET",route="\/api\/people\/echo",status="200"\} 1/,
    );
    expect(body).not.toContain('secret');
    expect(lines[0]?.facts).toMatchObject({
      method: 'GET',
      route: '/api/people/echo',
      status: 200,
      role: 'clerk',
    });
    expect(JSON.stringify(lines)).not.toContain('secret');
    await app.close();
  });
});

describe('the portal', () => {
  async function withPortal(work: (app: HttpApp) => Promise<void>): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), 'sampan-portal-'));
    await mkdir(join(folder, 'assets'));
    await mkdir(join(folder, '.vite'));
    const page =
      '<meta property="csp-nonce" nonce="__CSP_NONCE__"><style nonce="__CSP_NONCE__"></style>';
    await writeFile(join(folder, 'index.html'), page);
    await writeFile(join(folder, 'assets', 'main-abc123.js'), `'${'x'.repeat(3000)}'`);
    await writeFile(join(folder, 'favicon.svg'), '<svg/>');
    await writeFile(join(folder, '.vite', 'manifest.json'), '{}');
    const { app } = await openShell({ portal_dir: folder });
    addEcho(app);
    await work(app);
    await app.close();
    await rm(folder, { recursive: true });
  }
  const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

  test('its page answers every address of the portal, each time with a fresh nonce', () =>
    withPortal(async (app) => {
      const nonces = new Set<string>();
      for (const url of ['/', '/index.html', '/claims/new?x=1', '/zh/balance']) {
        const answer = await app.fastify.inject({ url, headers: html });
        expect(answer.statusCode).toBe(200);
        expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
        const policy = String(answer.headers['content-security-policy']);
        const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
        expect(policy).toContain("default-src 'self'");
        expect(policy).toContain("script-src 'self';");
        expect(policy).not.toContain('unsafe');
        expect(answer.body).toBe(
          `<meta property="csp-nonce" nonce="${nonce}"><style nonce="${nonce}"></style>`,
        );
        nonces.add(nonce);
      }
      expect(nonces.size).toBe(4);
    }));

  test('its files are served, the hashed ones for ever', () =>
    withPortal(async (app) => {
      const headers = { 'accept-encoding': 'gzip' };
      const script = await app.fastify.inject({ url: '/assets/main-abc123.js', headers });
      expect(script.headers['cache-control']).toContain('immutable');
      expect(script.headers['content-encoding']).toBe('gzip');
      const icon = await app.fastify.inject('/favicon.svg');
      expect(icon.headers['cache-control']).toBe('public, max-age=300');
    }));

  test('what programs ask for and what does not exist is a problem, not the page', () =>
    withPortal(async (app) => {
      const asked: [string, object][] = [
        ['/api/nothing', html],
        ['/assets/gone.js', html],
        ['/.vite/manifest.json', html],
        ['/claims', { accept: 'application/json' }],
        ['/..%2f..%2fetc%2fpasswd', html],
      ];
      for (const [url, headers] of asked) {
        const answer = await app.fastify.inject({
          url,
          headers: headers as Record<string, string>,
        });
        expect([url, answer.statusCode]).toEqual([url, 404]);
        expect(answer.json().code).toBe('request.not_found');
      }
    }));
});

describe('reports about the policy', () => {
  const report = (kind: string, payload: object) => ({
    method: 'POST' as const,
    url: '/csp-report',
    headers: { 'content-type': kind },
    payload: JSON.stringify(payload),
  });
  const old = {
    'csp-report': {
      'effective-directive': 'style-src-attr',
      'blocked-uri': 'inline',
      'document-uri': 'http://127.0.0.1:4101/claims?name=Chan',
    },
  };

  test('are counted and the last hundred shown in the demonstration', async () => {
    const { app } = await openShell();
    const modern = [
      { type: 'csp-violation', body: { effectiveDirective: 'img-src', blockedURL: 'http://x/?q' } },
    ];
    expect((await app.fastify.inject(report('application/csp-report', old))).statusCode).toBe(202);
    await app.fastify.inject(report('application/reports+json', modern));
    const { reports } = (await app.fastify.inject('/csp-reports')).json();
    expect(reports).toEqual([
      {
        directive: 'style-src-attr',
        blocked: 'inline',
        page: 'http://127.0.0.1:4101/claims',
        source: '',
      },
      { directive: 'img-src', blocked: 'http://x/', page: '', source: '' },
    ]);
    expect((await app.fastify.inject('/metrics')).body).toContain(
      'sampan_csp_reports_total{directive="img-src",node="HK"} 1',
    );
    for (let i = 0; i < 110; i++) await app.fastify.inject(report('application/csp-report', old));
    expect((await app.fastify.inject('/csp-reports')).json().reports).toHaveLength(100);
    await app.close();
  });

  test('come with the cookies of the page, and are taken all the same', async () => {
    const { app } = await openShell();
    const sent = report('application/csp-report', old);
    const headers = { ...sent.headers, cookie: 'who=officer.HK' };
    expect((await app.fastify.inject({ ...sent, headers })).statusCode).toBe(202);
    await app.close();
  });

  test('are not shown in production', async () => {
    const { app } = await openShell({ environment: 'production' });
    expect((await app.fastify.inject('/csp-reports')).statusCode).toBe(404);
    await app.close();
  });
});

import { Type } from 'typebox';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ok } from '../../src/kernel/result.ts';
import { openShell, type Shell } from './http-shell.ts';

let shell: Shell;
let handled = 0;

beforeAll(async () => {
  shell = await openShell();
  const { app } = shell;
  app.guarded({
    method: 'POST',
    url: '/api/capital/statements/close',
    operation: 'closeStatement',
    summary: 'Closes.',
    action: 'capital.statement.close',
    body: Type.Object({ month: Type.String() }),
    answer: Type.Object({ by: Type.String() }),
    handle: async ({ principal }) => {
      handled++;
      return ok({ by: principal.subject });
    },
  });
  app.guarded({
    method: 'GET',
    url: '/api/capital/statements/:month/payment-advice.csv',
    operation: 'paymentAdvice',
    summary: 'Gives a file.',
    action: 'capital.statement.view',
    params: Type.Object({ month: Type.String() }),
    answer: 'file',
    handle: async ({ params }) =>
      ok({
        content_type: 'text/csv; charset=utf-8',
        filename: `付款 ${params.month}.csv`,
        content: 'a,b\r\n"x","y"\r\n',
      }),
  });
  app.open({
    method: 'POST',
    url: '/api/people/echo',
    operation: 'echo',
    summary: 'Answers.',
    action: 'public',
    body: Type.String(),
    body_type: 'text/csv',
    body_max: 200_000,
    answer: Type.Object({ by: Type.Union([Type.String(), Type.Null()]), length: Type.Integer() }),
    status: 201,
    handle: async ({ principal, body, setHeader }) => {
      setHeader('location', '/api/people/echo/1');
      return ok({ by: principal?.subject ?? null, length: body.length });
    },
  });
  await app.fastify.ready();
});
afterAll(() => shell.app.close());

const close = (headers: Record<string, string>, payload: object = { month: '2026-01' }) =>
  shell.app.fastify.inject({
    method: 'POST',
    url: '/api/capital/statements/close',
    headers,
    payload,
  });

test('nobody is asked to sign in before the body is even looked at', async () => {
  const answer = await close({}, { nonsense: 1 });
  expect(answer.statusCode).toBe(401);
  expect(answer.headers['www-authenticate']).toBe('Bearer');
  expect(answer.json().code).toBe('signin.required');
});

test('a token that is not accepted is refused, also where signing in is not needed', async () => {
  const answer = await close({ authorization: 'Bearer king.HK' });
  expect(answer.statusCode).toBe(401);
  expect(answer.headers['www-authenticate']).toBe('Bearer error="invalid_token"');
  const open = await shell.app.fastify.inject({
    method: 'POST',
    url: '/api/people/echo',
    headers: { authorization: 'Bearer king.HK', 'content-type': 'text/csv' },
    payload: 'a',
  });
  expect(open.json().code).toBe('signin.token_refused');
});

test('a role or a side that the table does not name is refused', async () => {
  const before = handled;
  for (const name of ['patient.HK', 'clerk.HK', 'operator.HK', 'officer.GD', 'officer.MO']) {
    const answer = await close({ authorization: `Bearer ${name}` });
    expect([name, answer.statusCode, answer.json().code]).toEqual([name, 403, 'signin.forbidden']);
  }
  expect(handled).toBe(before);
});

test('the one that the table names may', async () => {
  const answer = await close({ authorization: 'Bearer officer.HK' });
  expect(answer.json()).toEqual({ by: 'officer.HK' });
});

test('with a cookie, a change needs the header that only our own pages can send', async () => {
  const cookie = 'who=officer.HK';
  const refused = await close({ cookie });
  expect([refused.statusCode, refused.json().code]).toEqual([403, 'signin.cross_site']);
  expect((await close({ cookie, 'x-sampan': '0' })).statusCode).toBe(403);
  expect((await close({ cookie, 'x-sampan': '1' })).statusCode).toBe(200);
  const read = await shell.app.fastify.inject({
    url: '/api/capital/statements/2026-01/payment-advice.csv',
    headers: { cookie },
  });
  expect(read.statusCode).toBe(200);
});

test('the header is also needed on an open route, as far as a cookie says who asks', async () => {
  const post = (headers: Record<string, string>) =>
    shell.app.fastify.inject({
      method: 'POST',
      url: '/api/people/echo',
      headers: { 'content-type': 'text/csv', ...headers },
      payload: 'a,b',
    });
  expect((await post({ cookie: 'who=officer.HK' })).statusCode).toBe(403);
  expect((await post({})).json()).toEqual({ by: null, length: 3 });
  const known = await post({ cookie: 'who=officer.HK', 'x-sampan': '1' });
  expect(known.json()).toEqual({ by: 'officer.HK', length: 3 });
  expect([known.statusCode, known.headers['location']]).toEqual([201, '/api/people/echo/1']);
});

test('a body limit of a route replaces that of the shell', async () => {
  const post = (bytes: number) =>
    shell.app.fastify.inject({
      method: 'POST',
      url: '/api/people/echo',
      headers: { 'content-type': 'text/csv' },
      payload: 'x'.repeat(bytes),
    });
  expect((await post(100_000)).json().length).toBe(100_000);
  const refused = await post(200_001);
  expect(refused.json()).toMatchObject({ code: 'request.too_large', facts: { limit: '195 KiB' } });
});

test('a file comes as it is, with its name', async () => {
  const answer = await shell.app.fastify.inject({
    url: '/api/capital/statements/2026-01/payment-advice.csv',
    headers: { authorization: 'Bearer clerk.HK' },
  });
  expect(answer.body).toBe('a,b\r\n"x","y"\r\n');
  expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(answer.headers['content-disposition']).toBe(
    'attachment; filename="___2026-01.csv"; filename*=UTF-8\'\'%E4%BB%98%E6%AC%BE%202026-01.csv',
  );
});

test('a route that does not say who may call it cannot be added', async () => {
  const { app } = await openShell();
  const bare = {
    method: 'GET' as const,
    url: '/api/people/bare',
    operation: 'bare',
    summary: 'Bare.',
    answer: Type.Object({}),
    handle: async () => ok({}),
  };
  expect(() => app.guarded({ ...bare, action: 'people.everything' as never })).toThrow(/no action/);
  expect(() => app.guarded({ ...bare, action: undefined as never })).toThrow(/no action/);
  expect(() => app.fastify.get('/api/people/raw', async () => 'x')).toThrow(/who may call/);
  app.open({ ...bare, action: 'public' });
  expect(() => app.open({ ...bare, url: '/other', action: 'public' })).toThrow(/called bare/);
  await app.close();
});

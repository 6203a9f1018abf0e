import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fault } from '../../src/kernel/fault.ts';
import { LANGUAGES } from '../../src/kernel/language.ts';
import { no, ok } from '../../src/kernel/result.ts';
import { openShell, type Shell } from './http-shell.ts';

let shell: Shell;

const Draft = Type.Object(
  {
    fee: Type.Object({
      currency: Type.Union([Type.Literal('HKD'), Type.Literal('CNY')]),
      value: Type.String({ pattern: '^[0-9]+\\.[0-9]{2}$' }),
    }),
    visits: Type.Integer({ minimum: 1 }),
    note: Type.Optional(Type.String({ maxLength: 5 })),
  },
  { additionalProperties: false },
);
const GOOD = { fee: { currency: 'CNY', value: '1.00' }, visits: 1 };

beforeAll(async () => {
  shell = await openShell();
  const { app } = shell;
  app.open({
    method: 'POST',
    url: '/api/capital/drafts',
    operation: 'keepDraft',
    summary: 'Keeps a draft.',
    action: 'public',
    body: Draft,
    answer: Type.Object({ kept: Type.Boolean() }),
    handle: async () => ok({ kept: true }),
  });
  app.open({
    method: 'GET',
    url: '/api/capital/drafts/:id',
    operation: 'viewDraft',
    summary: 'Shows a draft.',
    action: 'public',
    params: Type.Object({ id: Type.String() }),
    query: Type.Object(
      { limit: Type.Integer({ default: 50, maximum: 200 }), deep: Type.Optional(Type.Boolean()) },
      { additionalProperties: false },
    ),
    answer: Type.Object({ limit: Type.Integer(), deep: Type.Optional(Type.Boolean()) }),
    handle: async ({ params, query }) => {
      if (params.id === 'none') return no(fault('request.not_found', { secret: 'no' }, 'id'));
      if (params.id === 'bug') throw new Error('A123456(3) already exists');
      return ok({ ...query, undeclared: 'dropped' });
    },
  });
  app.open({
    method: 'GET',
    url: '/fhir/Patient/:id',
    operation: 'readPatient',
    summary: 'Reads a patient.',
    action: 'public',
    params: Type.Object({ id: Type.String() }),
    answer: Type.Object({}),
    handle: async () => no(fault('request.not_found', {}, 'Patient.id')),
  });
  await app.fastify.ready();
});
afterAll(() => shell.app.close());

const post = (payload: string | object, headers: Record<string, string> = {}) =>
  shell.app.fastify.inject({ method: 'POST', url: '/api/capital/drafts', payload, headers });
const get = (url: string, headers: Record<string, string> = {}) =>
  shell.app.fastify.inject({ method: 'GET', url, headers });

describe('an error is a problem of RFC 9457', () => {
  test('with all members, its own media type and language', async () => {
    const answer = await get('/api/capital/drafts/none', { 'accept-language': 'pt-MO,en;q=0.5' });
    expect(answer.statusCode).toBe(404);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.headers['content-language']).toBe('pt-MO');
    expect(answer.json()).toEqual({
      type: 'urn:sampan:fault:request.not_found',
      title: 'Não há nada neste endereço.',
      status: 404,
      detail: 'Verifique a ligação ou o número.',
      instance: answer.headers['x-request-id'],
      code: 'request.not_found',
      facts: { secret: 'no' },
      at: 'id',
    });
  });

  test.each(LANGUAGES)('in %s, by header, by address and by cookie', async (language) => {
    const byHeader = await get('/nowhere', { 'accept-language': language });
    const byAddress = await get(`/nowhere?lang=${language}`, { 'accept-language': 'fr' });
    const cookie = `sampan_language=${language}`;
    const byCookie = await get('/nowhere', { cookie, 'accept-language': 'fr' });
    for (const answer of [byHeader, byAddress, byCookie]) {
      expect(answer.headers['content-language']).toBe(language);
      expect(answer.json().title).toBe(byHeader.json().title);
    }
  });

  test('an address without a route, and a method that a route does not have', async () => {
    expect((await get('/api/capital/nothing')).json().code).toBe('request.not_found');
    const wrongMethod = await shell.app.fastify.inject({
      method: 'DELETE',
      url: '/api/capital/drafts',
    });
    expect(wrongMethod.json().code).toBe('request.not_found');
    expect((await get('/api/%ZZ')).json().code).toBe('request.malformed');
  });

  test('under /fhir it is an OperationOutcome', async () => {
    const answer = await get('/fhir/Patient/1');
    expect(answer.statusCode).toBe(404);
    expect(answer.headers['content-type']).toMatch(/^application\/fhir\+json/);
    expect(answer.json()).toMatchObject({
      resourceType: 'OperationOutcome',
      issue: [
        {
          severity: 'error',
          code: 'not-found',
          details: { coding: [{ code: 'request.not_found' }] },
          expression: ['Patient.id'],
        },
      ],
    });
  });

  test('a bug tells only the request number, and the log tells where', async () => {
    const answer = await get('/api/capital/drafts/bug');
    expect(answer.statusCode).toBe(500);
    expect(answer.json().code).toBe('node.fault');
    expect(answer.json().facts).toEqual({ request: answer.headers['x-request-id'] });
    expect(answer.body).not.toContain('A123456');
    const line = shell.lines.find(({ level }) => level === 'error');
    expect(JSON.stringify(line)).toContain('http-problems.test.ts');
    expect(line?.facts).toMatchObject({
      request_id: answer.headers['x-request-id'],
      route: '/api/capital/drafts/:id',
    });
  });
});

describe('bodies are taken exactly as sent', () => {
  test('what fits is accepted', async () => {
    expect((await post(GOOD)).json()).toEqual({ kept: true });
  });

  test.each([
    ['a missing member', { ...GOOD, fee: { currency: 'HKD' } }, 'fee.value', 'it is missing'],
    [
      'a wrong form',
      { ...GOOD, fee: { currency: 'HKD', value: '1' } },
      'fee.value',
      'it should have the form ^[0-9]+\\.[0-9]{2}$',
    ],
    ['a number as text', { ...GOOD, visits: '1' }, 'visits', 'it should be of type integer'],
    [
      'an unknown choice',
      { ...GOOD, fee: { currency: 'USD', value: '1.00' } },
      'fee.currency',
      'it should be one of: HKD, CNY',
    ],
    ['too little', { ...GOOD, visits: 0 }, 'visits', 'it should be >= 1'],
    ['too long', { ...GOOD, note: 'abcdef' }, 'note', 'its length should be ≤ 5'],
    ['an unknown member', { ...GOOD, fees: 1 }, 'fees', 'there is no such field'],
    ['a list', [], undefined, 'it should be of type object'],
  ])('%s is refused at its field', async (_what, body, at, problem) => {
    const answer = await post(body);
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toMatchObject({ code: 'request.invalid', facts: { problem } });
    expect(answer.json().at).toBe(at);
  });

  test.each(LANGUAGES)('the field problem is told in %s', async (language) => {
    const answer = await post({ ...GOOD, visits: 'x' }, { 'accept-language': language });
    const expected = {
      'zh-Hant-HK': '欄位「visits」不正確：類型應為 integer。',
      'zh-Hans-CN': '字段“visits”不正确：类型应为 integer。',
      en: 'The field "visits" is not right: it should be of type integer.',
      'pt-MO': 'O campo «visits» não está correto: devia ser do tipo integer.',
    };
    expect(answer.json().title).toBe(expected[language]);
  });

  test('malformed JSON, a poisoned prototype, nothing at all, another media type', async () => {
    const json = { 'content-type': 'application/json' };
    for (const text of ['{"fee":', '{"__proto__": {"a": 1}}', '﻿nonsense']) {
      const answer = await post(text, json);
      expect(answer.statusCode).toBe(400);
      expect(answer.json().code).toBe('request.malformed');
    }
    expect((await post('', json)).json().code).toBe('request.invalid');
    const xml = await post('<a/>', { 'content-type': 'application/xml' });
    expect(xml.statusCode).toBe(415);
    expect(xml.json()).toMatchObject({
      code: 'request.media_type',
      facts: { expected: 'application/json' },
    });
    expect((await post('a', { 'content-type': 'text/plain' })).statusCode).toBe(415);
  });

  test('an oversized body is refused with the limit', async () => {
    const answer = await post({ ...GOOD, note: 'x'.repeat(70_000) });
    expect(answer.statusCode).toBe(413);
    expect(answer.json()).toMatchObject({ code: 'request.too_large', facts: { limit: '64 KiB' } });
  });
});

describe('addresses are text', () => {
  test('numbers and booleans are read from it, defaults are filled in', async () => {
    expect((await get('/api/capital/drafts/1?limit=7&deep=true')).json()).toEqual({
      limit: 7,
      deep: true,
    });
    expect((await get('/api/capital/drafts/1')).json()).toEqual({ limit: 50 });
  });

  test.each(['limit=1.5', 'limit=', 'limit=1e3', 'limit=201', 'deep=yes', 'other=1'])(
    'but not bent: %s',
    async (query) => {
      expect((await get(`/api/capital/drafts/1?${query}`)).json().code).toBe('request.invalid');
    },
  );

  test('members that the answer does not declare are dropped', async () => {
    expect((await get('/api/capital/drafts/1')).body).not.toContain('undeclared');
  });
});

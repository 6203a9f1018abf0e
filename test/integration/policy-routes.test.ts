import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { policyChangeRoutes } from '../../src/insight/policy-changes/index.ts';
import { SYSTEM_RANDOM } from '../../src/kernel/id.ts';
import { LANGUAGES } from '../../src/kernel/language.ts';
import { ok } from '../../src/kernel/result.ts';
import { policyRoutes } from '../../src/node/index.ts';
import { coverageRoutes } from '../../src/people/coverage/index.ts';
import { DEMO_INSTITUTIONS } from '../../src/people/demo/index.ts';
import { buildHttp, type HttpApp } from '../../src/platform/http/index.ts';
import { createMetrics } from '../../src/platform/metrics/index.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';
import { request, signedIn } from './people-sides.ts';
import { type LawProcess, RAISED, startProcess } from './policy-sides.ts';

let fresh: FreshDatabase;
let hk: LawProcess;
let app: HttpApp;
beforeAll(async () => {
  fresh = await freshDatabase({ max: 3 });
  hk = await startProcess(fresh);
  app = await buildHttp({
    node: 'HK',
    environment: 'demonstration',
    version: 'test',
    origin: 'http://127.0.0.1:4101',
    clock: hk.clock,
    random: SYSTEM_RANDOM,
    log: { info: () => undefined, error: (facts) => process.stderr.write(JSON.stringify(facts)) },
    metrics: createMetrics({ node: 'HK', process: false }),
    identify: async ({ authorization }) =>
      authorization === undefined
        ? ok({ principal: null, shown_by: null })
        : ok({ principal: signedIn(authorization.replace('Bearer ', '')), shown_by: 'token' }),
  });
  const ports = { ...hk, ...hk.law_book, organisationName: nameOfDemo };
  policyRoutes(app, ports);
  policyChangeRoutes(app, ports);
  coverageRoutes(app, ports);
});
afterAll(async () => {
  await app?.fastify.close();
  await hk?.end();
  await fresh?.drop();
});

const nameOfDemo = (code: string) =>
  DEMO_INSTITUTIONS.find((one) => one.code === code)?.name ?? null;

const REASON = 'Adopted by the Legislative Council.';
const draft = (change_id: string, change: object = {}, as = 'ho-officer', language = 'en') =>
  request(app, as, ['POST', '/api/policy/changes'], {
    body: { change_id, change: { ...RAISED, ...change }, reason: REASON },
    language,
  });
const decide = (id: string, as: string, body: object = {}) =>
  request(app, as, ['POST', `/api/policy/changes/${id}/decide`], {
    body: { version: 1, act: 'approve', reason: '', ...body },
  });
const question = (body: object = {}) =>
  request(app, null, ['POST', '/api/people/coverage/questions'], {
    body: { scheme: 'hk.public_fees', on: '2026-03-01', facts: {}, ...body },
  });

describe('a change of the law over HTTP', () => {
  test('is drafted, read by analysts, approved by another officer, and told to everybody', async () => {
    const id = randomUUID();
    const drafted = await draft(id);
    expect([drafted.status, drafted.json.standing, drafted.json.may]).toEqual([
      201,
      'draft',
      { revise: true, approve: false, return: false, withdraw: true },
    ]);
    const read = await request(app, 'hk-analyst', ['GET', `/api/policy/changes/${id}`]);
    expect([read.status, read.json.change.may.approve]).toEqual([200, false]);
    expect(read.json.effect).toMatchObject({
      before: '2000.00 HKD',
      after: '2500.00 HKD',
      until: null,
    });
    expect(read.json.effect.cases.length).toBeGreaterThan(0);
    const open = await request(app, null, ['GET', `/api/policy/schemes/${RAISED.scheme}/changes`]);
    expect(open.json.changes).toEqual([]);
    const own = await decide(id, 'ho-officer');
    expect([own.status, own.json.code]).toEqual([403, 'policy.change_own']);
    const approved = await decide(id, 'lam-officer');
    expect([approved.status, approved.json.standing, approved.json.approved.name]).toEqual([
      200,
      'approved',
      'lam-officer',
    ]);
    const again = await decide(id, 'lam-officer');
    expect(again.json).toEqual(approved.json);
    const told = await request(app, null, ['GET', `/api/policy/schemes/${RAISED.scheme}/changes`]);
    expect(told.json.changes).toMatchObject([
      { change_id: id, value_text: '2500.00 HKD', approved: { name: 'lam-officer' } },
    ]);
    const after = await request(app, 'ho-officer', ['GET', `/api/policy/changes/${id}`]);
    expect(after.json.effect).toMatchObject({ before: '2000.00 HKD', after: '2500.00 HKD' });
    expect(after.json.events.map(({ kind }: { kind: string }) => kind)).toEqual([
      'drafted',
      'approved',
    ]);
    const file = await request(app, 'ho-officer', ['GET', `/api/policy/changes/${id}/file`]);
    expect(file.json).toMatchObject({ format: 'sampan.policy-change.v1', change: RAISED });
  });

  test('is seen in the history of the scheme, and not as of an earlier moment', async () => {
    const url = `/api/policy/schemes/${RAISED.scheme}?on=2027-01-01`;
    const now = await request(app, null, ['GET', url]);
    const valueIn = (json: typeof now.json) =>
      json.parameters.find(({ key }: { key: string }) => key === RAISED.parameter).on;
    expect(valueIn(now.json)).toMatchObject({
      value: '2500.00',
      change: { drafted_by: 'ho-officer', approved_by: 'lam-officer' },
    });
    const before = await request(app, null, ['GET', `${url}&known_at=2026-11-27T02:59:59Z`]);
    expect(valueIn(before.json)).toMatchObject({ value: '2000.00', change: null });
    const later = await request(app, null, ['GET', `${url}&known_at=2030-01-01T00:00:00Z`]);
    expect([later.status, later.json.code]).toEqual([422, 'policy.known_at_future']);
  });

  test('gives the earlier answer as of the earlier moment, byte for byte', async () => {
    const first = await question();
    const known_at = '2026-11-27T03:30:00Z';
    hk.clock.set('2026-11-27T04:00:00Z');
    const id = randomUUID();
    const key = first.json.lines.find(
      (line: { parameter?: { value: string }; key: string }) => line.parameter?.value === '400.00',
    ).key;
    const drafted = await draft(id, {
      scheme: 'hk.public_fees',
      parameter: key,
      from: '2026-01-01',
      value: '380.00',
      corrects: true,
    });
    expect(drafted.status).toBe(201);
    expect((await decide(id, 'lam-officer')).json.standing).toBe('in_force');
    const now = await question();
    expect(now.json.price).toEqual({ currency: 'HKD', value: '380.00' });
    const line = now.json.lines.find((one: { key: string }) => one.key === key);
    expect(line.parameter.change).toMatchObject({ change_id: id, changed_on: '2026-11-27' });
    const then = await question({ known_at });
    expect(JSON.stringify(then.json)).toBe(JSON.stringify(first.json));
  });

  test.each([
    [{ parameter: 'annual_amuont' }, 422, 'policy.parameter_unknown', 'parameter'],
    [{ value: 2500 }, 422, 'policy.change_value_wrong', 'value'],
    [
      { source: { title: '', url: 'unknown' } },
      422,
      'policy.change_source_missing',
      'source.title',
    ],
    [{ from: '2020-02-01' }, 422, 'policy.change_in_past', 'from'],
    [{ scheme: 'mo.public_care' }, 403, 'policy.change_not_ours', 'scheme'],
  ])('%j is refused in four languages', async (wrong, status, code, at) => {
    const titles = new Set<string>();
    for (const language of LANGUAGES) {
      const answered = await draft(randomUUID(), wrong, 'ho-officer', language);
      expect([answered.status, answered.json.code, answered.json.at]).toEqual([status, code, at]);
      titles.add(answered.json.title);
    }
    expect(titles.size).toBe(4);
    const checked = await request(app, 'ho-officer', ['POST', '/api/policy/changes/check'], {
      body: { change: { ...RAISED, ...wrong }, reason: REASON },
    });
    expect(checked.json.faults).toMatchObject([{ code, at }]);
  });

  test('is checked without being stored', async () => {
    const before = await fresh.database.rows('select from policy.change');
    const checked = await request(app, 'ho-officer', ['POST', '/api/policy/changes/check'], {
      body: { change: { ...RAISED, from: '2028-01-01' }, reason: REASON },
    });
    expect(checked.json).toMatchObject({ faults: [], effect: { before: '2500.00 HKD' } });
    expect(await fresh.database.rows('select from policy.change')).toHaveLength(before.length);
  });

  test('is the business of officers: others get 403 or 401', async () => {
    const id = randomUUID();
    for (const who of ['hk-analyst', 'hk-inspector', 'hk-operator', 'zs-clerk']) {
      expect((await draft(id, {}, who)).status).toBe(403);
      expect((await decide(id, who)).status).toBe(403);
    }
    expect((await request(app, null, ['GET', '/api/policy/changes'])).status).toBe(401);
    expect((await request(app, 'hk-operator', ['GET', '/api/policy/changes'])).status).toBe(403);
    const missing = await decide(id, 'lam-officer');
    expect([missing.status, missing.json.code]).toEqual([404, 'policy.change_not_found']);
  });

  test('is listed page by page', async () => {
    for (const year of [2031, 2032, 2033]) {
      expect((await draft(randomUUID(), { from: `${year}-01-01` })).status).toBe(201);
    }
    const list = (more: string) =>
      request(app, 'hk-inspector', ['GET', `/api/policy/changes?state=draft&limit=2${more}`]);
    const first = await list('');
    expect(first.json.changes.map(({ from }: { from: string }) => from)).toEqual([
      '2033-01-01',
      '2032-01-01',
    ]);
    const second = await list(`&cursor=${first.json.next_cursor}`);
    expect(second.json.changes.map(({ from }: { from: string }) => from)).toEqual(['2031-01-01']);
    expect(second.json.next_cursor).toBeNull();
  });
});

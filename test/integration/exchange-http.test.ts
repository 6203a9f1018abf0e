import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exchangeRoutes, httpTransport, renderMessageReference } from '../../src/exchange/index.ts';
import type { HttpApp } from '../../src/platform/http/index.ts';
import { openShell } from '../conformance/http-shell.ts';
import { DOUBLED, openTestBed, type TestBed } from './exchange-nodes.ts';

const SIDES = ['HK', 'GD'] as const;
const OPERATOR = { authorization: 'Bearer operator.HK' };

describe('the exchange over HTTP', () => {
  let bed: TestBed;
  const apps: HttpApp[] = [];
  const addresses: { HK?: string; GD?: string } = {};
  beforeAll(async () => {
    bed = await openTestBed({
      transportOf: () => httpTransport({ addresses, ask_ms: 5000 }),
      // So long that whatever arrives in this test was woken by a notice.
      limits: { poll_ms: 60_000 },
    });
    for (const side of SIDES) {
      const { app } = await openShell({ node: side });
      exchangeRoutes(app, bed.nodes[side].exchange);
      addresses[side] = await app.listen({ host: '127.0.0.1', port: 0 });
      apps.push(app);
      await bed.nodes[side].exchange.start();
    }
  });
  afterAll(async () => {
    for (const side of SIDES) await bed.nodes[side].exchange.stop();
    for (const app of apps) await app.close();
    await bed.drop();
  });

  const call = async (path: string, init: RequestInit = {}) => {
    const headers = { 'content-type': 'application/json', ...init.headers };
    const response = await fetch(`${addresses.HK}${path}`, { ...init, headers });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const post = (path: string, body: string, headers = {}) =>
    call(path, { method: 'POST', body, headers });
  const until = async (done: () => Promise<boolean>) => {
    for (let wait = 0; wait < 500 && !(await done()); wait++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  it('carries messages as soon as they are committed, and questions', async () => {
    const { GD, HK } = bed.nodes;
    await GD.count('HK', 1, 2, 3);
    await until(async () => (await HK.handled()).length === 3);
    expect(await HK.handled()).toEqual([1, 2, 3]);
    const answer = await GD.exchange.ask('HK', DOUBLED, { number: 4 });
    expect(answer).toEqual({ ok: true, value: { twice: 8 } });
  });

  it('answers what is no delivery with a problem', async () => {
    const malformed = await post('/exchange/messages', '{"envelopes":');
    expect([malformed.status, malformed.body['code']]).toEqual([400, 'request.malformed']);
    for (const body of [{}, { envelopes: [] }, { envelopes: 'x' }, { envelopes: [1] }]) {
      const invalid = await post('/exchange/messages', JSON.stringify(body));
      expect([body, invalid.status]).toEqual([body, 422]);
    }
    const many = { envelopes: Array.from({ length: 65 }, () => 'x') };
    const too_many = await post('/exchange/messages', JSON.stringify(many));
    expect([too_many.status, too_many.body['code']]).toEqual([413, 'request.too_large']);
    const large = await post('/exchange/messages', `{"envelopes":["${'x'.repeat(2_600_000)}"]}`);
    expect([large.status, large.body['code']]).toEqual([413, 'request.too_large']);
    const garbage = await post('/exchange/messages', '{"envelopes":["a.b.c.d.e","y"]}');
    expect(garbage.status).toBe(200);
    expect(garbage.body['receipts']).toHaveLength(1);
    const question = await post('/exchange/questions', '{"envelope":"a.b.c.d.e"}');
    expect([question.status, question.body['code']]).toEqual([400, 'message.unreadable']);
  });

  it('publishes keys and kinds to anybody', async () => {
    const keys = await call('/exchange/keys');
    expect(keys.body).toMatchObject({ node: 'HK' });
    expect(keys.body['keys']).toMatchObject([{ use: 'sig', alg: 'ES256' }, { use: 'enc' }]);
    expect(JSON.stringify(keys.body)).not.toContain('"d"');
    const kinds = await call('/exchange/kinds');
    expect(kinds.body['messages']).toContainEqual({
      kind: 'people.number.counted.v1',
      summary: 'A number was counted.',
      schema: {
        type: 'object',
        required: ['number'],
        additionalProperties: false,
        properties: { number: { type: 'integer', minimum: 1 }, note: { type: 'string' } },
      },
    });
    expect(kinds.body['questions']).toMatchObject([{ kind: DOUBLED.kind }]);
    const described = JSON.stringify(await apps[0]?.openapi());
    expect(described).toContain('"operationId":"deliverMessages"');
    const page = renderMessageReference(bed.nodes.HK.exchange.kinds, []);
    expect(page).toContain('### exchange.message.unparked.v1');
  });

  it('shows the operator peers, messages and refusals in words, and nobody else', async () => {
    const nobody = await call('/api/exchange/peers');
    expect(nobody.status).toBe(401);
    const clerk = await call('/api/exchange/peers', {
      headers: { authorization: 'Bearer clerk.HK' },
    });
    expect(clerk.status).toBe(403);
    const peers = await call('/api/exchange/peers', { headers: OPERATOR });
    expect(peers.body['peers']).toMatchObject([
      { peer: 'MO', state: 'unknown' },
      { peer: 'GD', received: 3, parked_here: 0, problem: null },
    ]);
    const inbox = await call('/api/exchange/inbox?state=handled&limit=2', { headers: OPERATOR });
    expect(inbox.body['messages']).toHaveLength(2);
    const cursor = String(inbox.body['next_cursor']);
    const rest = await call(`/api/exchange/inbox?limit=2&cursor=${cursor}`, { headers: OPERATOR });
    expect(rest.body['messages']).toHaveLength(1);
    expect(rest.body['next_cursor']).toBeNull();
    const refusals = await call('/api/exchange/refusals', {
      headers: { ...OPERATOR, 'accept-language': 'pt-MO' },
    });
    expect(refusals.body['refusals']).toMatchObject([
      {
        code: 'message.unreadable',
        times: 2,
        problem: { title: 'Não foi possível abrir o envelope.' },
      },
    ]);
    const bad = await call('/api/exchange/inbox?state=lost', { headers: OPERATOR });
    expect(bad.status).toBe(422);
  });

  it('lets the operator retry a parked message and knock at a side', async () => {
    const { GD, HK } = bed.nodes;
    HK.poison.add(4);
    await GD.count('HK', 4);
    const parked = async () => {
      // Time stands still here, so the pauses between attempts have to be ended by hand.
      await GD.exchange.views.deliverNow('HK');
      const { body } = await call('/api/exchange/inbox?state=parked', { headers: OPERATOR });
      return (body['messages'] as { id: string }[])[0]?.id;
    };
    await until(async () => (await parked()) !== undefined);
    const id = await parked();
    const failed = await post(`/api/exchange/inbox/${id}/retry`, '', OPERATOR);
    expect([failed.status, failed.body['code']]).toEqual([409, 'message.still_failing']);
    HK.poison.clear();
    const retried = await post(`/api/exchange/inbox/${id}/retry`, '', OPERATOR);
    expect([retried.status, retried.body['state']]).toEqual([200, 'handled']);
    const gone = await post('/api/exchange/inbox/nothing/retry', '', OPERATOR);
    expect(gone.status).toBe(404);
    const knocked = await post('/api/exchange/peers/GD/deliver-now', '', OPERATOR);
    expect(knocked.body).toMatchObject({ peer: 'GD', problem: null });
    expect((await post('/api/exchange/peers/HK/deliver-now', '', OPERATOR)).status).toBe(404);
  });

  it('notes a side that does not answer', async () => {
    const { GD } = bed.nodes;
    const address = addresses.HK ?? '';
    addresses.HK = 'http://127.0.0.1:9';
    const answer = await GD.exchange.ask('HK', DOUBLED, { number: 4 });
    expect(answer.ok ? null : answer.error.code).toBe('peer.unreachable');
    addresses.HK = address;
    expect((await GD.exchange.ask('HK', DOUBLED, { number: 4 })).ok).toBe(true);
  });
});

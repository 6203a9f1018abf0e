import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { Type } from 'typebox';
import { expect, test } from 'vitest';
import { ok } from '../../src/kernel/result.ts';
import { openShell } from './http-shell.ts';

interface Got {
  readonly status: number;
  readonly body: string;
}

function get(agent: Agent, url: string): Promise<Got> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent }, (answer) => {
      let body = '';
      answer.on('data', (part) => {
        body += String(part);
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }));
    });
    sent.on('error', reject);
    sent.end();
  });
}

async function slowShell(close_ms_max: number) {
  const { app } = await openShell({ close_ms_max });
  const started = Promise.withResolvers<void>();
  const finish = Promise.withResolvers<void>();
  app.open({
    method: 'GET',
    url: '/api/people/slow',
    operation: 'slow',
    summary: 'Takes its time.',
    action: 'public',
    answer: Type.Object({ done: Type.Boolean() }),
    handle: async () => {
      started.resolve();
      await finish.promise;
      return ok({ done: true });
    },
  });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  return { app, address, started: started.promise, finish: finish.resolve };
}

test('closing lets a request under way finish, and takes no new one', async () => {
  const { app, address, started, finish } = await slowShell(10_000);
  const agent = new Agent({ keepAlive: true });
  const underWay = get(agent, `${address}/api/people/slow`);
  await started;
  const begun = performance.now();
  const closed = app.close();
  await expect(get(new Agent(), `${address}/health/live`)).rejects.toThrow(
    /ECONNREFUSED|ECONNRESET/,
  );
  finish();
  expect(await underWay).toEqual({ status: 200, body: '{"done":true}' });
  await closed;
  expect(performance.now() - begun).toBeLessThan(3000);
  agent.destroy();
});

test('a request on a kept connection is told that the node is closing', async () => {
  const { app, address, started, finish } = await slowShell(10_000);
  const { port } = new URL(address);
  const socket = connect(Number(port), '127.0.0.1');
  let received = '';
  socket.on('data', (part) => {
    received += String(part);
  });
  const ended = new Promise((resolve) => socket.on('close', resolve));
  socket.write('GET /api/people/slow HTTP/1.1\r\nhost: x\r\n\r\n');
  await started;
  const closed = app.close();
  const arrived = new Promise((resolve) => app.fastify.server.once('request', resolve));
  socket.write('GET /health/live HTTP/1.1\r\nhost: x\r\n\r\n');
  await arrived;
  finish();
  await Promise.all([closed, ended]);
  const [, first, second] = received.split('HTTP/1.1 ');
  expect(first).toMatch(/^200 OK/);
  expect(second).toMatch(/^503 [\s\S]+node\.unavailable/);
});

test('a request that never finishes is cut at the end of the time', async () => {
  const { app, address, started } = await slowShell(200);
  const agent = new Agent();
  const underWay = get(agent, `${address}/api/people/slow`);
  const failed = expect(underWay).rejects.toThrow();
  await started;
  await app.close();
  await failed;
});

test('what is not HTTP is answered with a problem', async () => {
  const { app } = await openShell();
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const socket = connect(Number(new URL(address).port), '127.0.0.1');
  let received = '';
  socket.on('data', (part) => {
    received += String(part);
  });
  const ended = new Promise((resolve) => socket.on('close', resolve));
  socket.write('nonsense\r\n\r\n');
  await ended;
  expect(received).toMatch(
    /^HTTP\/1\.1 400 [\s\S]+application\/problem\+json[\s\S]+request\.malformed/,
  );
  await app.close();
});

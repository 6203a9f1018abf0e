import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { httpTransport } from './http-transport.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A side that answers as it is told; gives its address. */
async function sideThat(answers: RequestListener): Promise<string> {
  const server = createServer(answers);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function ask(answers: RequestListener, ask_ms = 5000): Promise<string> {
  const transport = httpTransport({ addresses: { HK: await sideThat(answers) }, ask_ms });
  return transport.ask('HK', 'sealed');
}

describe('another side, reached by HTTP', () => {
  it('is sent a question and gives its answer, letters of every script whole', async () => {
    const text = '答'.repeat(100_000);
    const seen: string[] = [];
    const answer = await ask((request, response) => {
      seen.push(`${request.method} ${request.url} ${request.headers['content-type']}`);
      request.on('data', (chunk) => seen.push(String(chunk)));
      request.on('end', () => response.end(JSON.stringify({ envelope: text })));
    });
    expect(answer === text).toBe(true);
    expect(seen).toEqual(['POST /exchange/questions application/json', '{"envelope":"sealed"}']);
  });

  it('that gives more than any message is not read to its end', async () => {
    const piece = 'x'.repeat(1_000_000);
    await expect(
      ask((_request, response) => {
        response.write('{"envelope":"');
        for (let i = 0; i < 4; i++) response.write(piece);
        response.end('"}');
      }),
    ).rejects.toThrow(/large|size/i);
  });

  it('that sends elsewhere is not followed', async () => {
    const elsewhere: string[] = [];
    const there = await sideThat((request, response) => {
      elsewhere.push(request.url ?? '');
      response.end('{"envelope":"taken"}');
    });
    const moved = ask((_request, response) => {
      response.writeHead(307, { location: `${there}/exchange/questions` }).end();
    });
    await expect(moved).rejects.toThrow(/answered 307/);
    expect(elsewhere).toEqual([]);
  });

  it('that does not answer in time, or in other words, has not answered', async () => {
    await expect(ask(() => undefined, 50)).rejects.toThrow(/abort|time/i);
    for (const said of ['{}', '{"envelope":1}', 'null', 'no JSON']) {
      await expect(ask((_request, response) => response.end(said))).rejects.toThrow();
    }
    const failing: RequestListener = (_request, response) => {
      response.writeHead(500).end('{"envelope":"x"}');
    };
    await expect(ask(failing)).rejects.toThrow(/answered 500/);
    await expect(httpTransport({ addresses: {} }).ask('MO', 'x')).rejects.toThrow(/no address/);
  });
});

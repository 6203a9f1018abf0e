import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { settableClock } from '../../../kernel/day.ts';
import { createScan } from './create-scan.ts';
import { scanFile } from './scan-file.ts';
import { readScannerPlace } from './scanner.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A daemon that takes a stream as ClamAV does and answers by what it holds. */
function daemon(answer: (bytes: Buffer, socket: Socket) => void): Promise<number> {
  const server = createServer((socket) => {
    let got = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (part) => {
      got = Buffer.concat([got, part]);
      const bytes = streamed(got);
      if (bytes !== null) answer(bytes, socket);
    });
  });
  servers.push(server);
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const at = server.address();
      done(typeof at === 'object' && at !== null ? at.port : 0);
    });
  });
}

/** What came in chunks behind the command; null before the last one. */
function streamed(got: Buffer): Buffer | null {
  const command = 'zINSTREAM\0';
  if (got.length < command.length) return null;
  expect(got.toString('latin1', 0, command.length)).toBe(command);
  const chunks: Buffer[] = [];
  for (let at = command.length; at + 4 <= got.length; ) {
    const size = got.readUInt32BE(at);
    if (size === 0) return Buffer.concat(chunks);
    chunks.push(got.subarray(at + 4, at + 4 + size));
    at += 4 + size;
  }
  return null;
}

const said = (text: string) => (_bytes: Buffer, socket: Socket) => socket.end(`${text}\0`);

describe('the virus scanner', () => {
  it.each([
    ['stream: OK', { said: 'clean' }],
    ['stream: Win.Test.EICAR_HDB-1 FOUND', { said: 'infected', name: 'Win.Test.EICAR_HDB-1' }],
    ['INSTREAM size limit exceeded. ERROR', { said: 'not_available' }],
    ['', { said: 'not_available' }],
  ] as const)('is understood when it says %j', async (answer, verdict) => {
    const port = await daemon(said(answer));
    const scan = createScan({ kind: 'tcp', host: '127.0.0.1', port });
    expect(await scan(Buffer.from('a file'))).toEqual(verdict);
  });

  it('gets every byte', async () => {
    const bytes = Buffer.alloc(200_000, 'abc');
    const seen: Buffer[] = [];
    const port = await daemon((got, socket) => {
      seen.push(got);
      socket.end('stream: OK\0');
    });
    await createScan({ kind: 'tcp', host: '127.0.0.1', port })(bytes);
    expect(seen[0]?.equals(bytes)).toBe(true);
  });

  it('is away where nobody listens, or nobody answers in time', async () => {
    const silent = await daemon(() => undefined);
    for (const [port, ms] of [
      [1, 1000],
      [silent, 20],
    ] as const) {
      const scan = createScan({ kind: 'tcp', host: '127.0.0.1', port }, ms);
      expect(await scan(Buffer.from('a'))).toEqual({ said: 'not_available' });
    }
  });

  it.each([
    ['exit 0', { said: 'clean' }],
    ['echo "stdin: Eicar-Test FOUND"; exit 1', { said: 'infected', name: 'Eicar-Test' }],
    ['exit 2', { said: 'not_available' }],
    ['test "$(cat)" = "a file"', { said: 'clean' }],
  ] as const)('may be a program that does %s', async (script, verdict) => {
    const scan = createScan({ kind: 'command', program: '/bin/sh', arguments: ['-c', script] });
    expect(await scan(Buffer.from('a file'))).toEqual(verdict);
  });

  it('is away where the program is not there', async () => {
    const scan = createScan({ kind: 'command', program: '/nowhere/scan', arguments: [] });
    expect(await scan(Buffer.from('a'))).toEqual({ said: 'not_available' });
  });

  it.each([
    ['clamd://scanner.example:3311', { kind: 'tcp', host: 'scanner.example', port: 3311 }],
    ['clamd://[::1]', { kind: 'tcp', host: '::1', port: 3310 }],
    ['clamd:/run/clamd.sock', { kind: 'socket', path: '/run/clamd.sock' }],
    [
      'command:/usr/bin/clamscan --no-summary -',
      { kind: 'command', program: '/usr/bin/clamscan', arguments: ['--no-summary', '-'] },
    ],
    ['https://scanner.example', null],
    ['command:clamscan', null],
  ] as const)('is configured as %s', (text, place) => {
    expect(readScannerPlace(text)).toEqual(place);
  });

  it('is said to be none where there is none', async () => {
    const scanned = await scanFile(
      { scan: null, clock: settableClock('2026-01-01T00:00:00Z') },
      Buffer.from('a'),
    );
    expect(scanned).toMatchObject({ ok: true, value: { scan: 'NOT_SCANNED', scanned_at: null } });
  });
});

import { createConnection, type NetConnectOpts } from 'node:net';
import type { Verdict } from './scanner.ts';

const CHUNK = 64 * 1024;
const ANSWER_MAX = 4096;

/** Sends bytes to ClamAV's daemon by its command INSTREAM and reads its answer; `not_available` unless it gives one. */
export function askClamd(
  place: NetConnectOpts,
  bytes: Uint8Array,
  timeout_ms: number,
): Promise<Verdict> {
  return new Promise((done) => {
    const socket = createConnection(place);
    let answer = '';
    const end = (verdict: Verdict) => {
      socket.destroy();
      done(verdict);
    };
    const away = () => end({ said: 'not_available' });
    socket.setTimeout(timeout_ms, away);
    socket.on('error', away);
    socket.on('connect', () => {
      socket.write('zINSTREAM\0');
      for (let at = 0; at < bytes.length; at += CHUNK) {
        const chunk = bytes.subarray(at, at + CHUNK);
        socket.write(sizeOf(chunk.length));
        socket.write(chunk);
      }
      socket.write(sizeOf(0));
    });
    socket.on('data', (part) => {
      answer += part.toString('latin1');
      if (answer.length > ANSWER_MAX) away();
    });
    socket.on('close', () => done(verdictOf(answer)));
  });
}

function sizeOf(length: number): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(length);
  return size;
}

/** `stream: OK`, `stream: <name> FOUND`, or an error of the daemon. */
function verdictOf(answer: string): Verdict {
  const said = answer.replaceAll('\0', '').trim();
  const name = /^stream: (.+) FOUND$/.exec(said)?.[1];
  if (name !== undefined) return { said: 'infected', name: name.slice(0, 100) };
  return said === 'stream: OK' ? { said: 'clean' } : { said: 'not_available' };
}

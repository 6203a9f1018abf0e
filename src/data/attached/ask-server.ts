import { readFile } from 'node:fs/promises';
import { type IncomingMessage, request as requestPlain } from 'node:http';
import { type RequestOptions, request as requestSecure } from 'node:https';
import type { Readable } from 'node:stream';
import { type Fault, fault } from '../../kernel/fault.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { AttachedServer } from './attached-server.ts';

const TIMEOUT_MS = 5000;
const BYTES_MAX = 16 * 1024 * 1024;

/** One request to an address that the configuration names. */
export interface Question {
  readonly url: URL;
  readonly method?: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** For the whole answer; that of the server unless said. */
  readonly timeout_ms?: number;
}

/** A good answer, not read yet. */
export interface Answered {
  readonly headers: IncomingMessage['headers'];
  readonly body: Readable;
}

/**
 * Asks a server, within its time (`attached.unreachable`, `attached.timeout`, `attached.refused`, `attached.malformed`).
 * Only addresses of the configuration are asked; a redirect is a refusal and is never followed.
 */
export async function askServer(
  server: AttachedServer,
  question: Question,
): Promise<Result<Answered, Fault>> {
  const certificates = await certificatesOf(server).catch(() => null);
  if (certificates === null) return no(noSecret(server));
  const { url, method = 'GET', headers, body } = question;
  const options: RequestOptions = { method, headers, agent: false, ...certificates };
  const say = (code: 'unreachable' | 'timeout') =>
    fault(`attached.${code}`, { source: server.name });
  return await new Promise((resolve) => {
    const send = url.protocol === 'https:' ? requestSecure : requestPlain;
    const asked = send(url, options, (answer) => resolve(read(server, answer)));
    // For the whole answer, however slowly it comes.
    const timer = setTimeout(
      () => {
        resolve(no(say('timeout')));
        asked.destroy(new Error('timeout'));
      },
      question.timeout_ms ?? server.timeout_ms ?? TIMEOUT_MS,
    );
    asked.on('close', () => clearTimeout(timer));
    asked.on('error', () => resolve(no(say('unreachable'))));
    asked.end(body);
  });
}

/** A certificate or secret that the configuration names cannot be read: this server cannot be asked, others can. */
export function noSecret({ name }: Pick<AttachedServer, 'name'>): Fault {
  return fault('attached.refused', { source: name, status: 'ENOENT' });
}

function read(server: AttachedServer, answer: IncomingMessage): Result<Answered, Fault> {
  const { statusCode = 0, headers } = answer;
  if (statusCode === 200) return ok({ headers, body: answer });
  answer.destroy();
  const of = { source: server.name, status: String(statusCode) };
  if (statusCode === 404 || statusCode === 410 || statusCode === 204) {
    return no(fault('attached.nothing', of));
  }
  const isDown = statusCode >= 500 || statusCode === 429;
  return no(fault(isDown ? 'attached.unreachable' : 'attached.refused', of));
}

/** The whole body, as far as it is bounded (`attached.too_large`, `attached.timeout`, `attached.unreachable`). */
async function readBody(
  server: AttachedServer,
  { body }: Answered,
): Promise<Result<Buffer, Fault>> {
  const pieces: Buffer[] = [];
  let size = 0;
  try {
    for await (const piece of body as AsyncIterable<Buffer>) {
      size += piece.length;
      if (size > (server.bytes_max ?? BYTES_MAX)) {
        return no(fault('attached.too_large', { source: server.name }));
      }
      pieces.push(piece);
    }
    return ok(Buffer.concat(pieces));
  } catch (error) {
    const isLate = (error as Error).message === 'timeout' || (error as Error).message === 'aborted';
    return no(fault(isLate ? 'attached.timeout' : 'attached.unreachable', { source: server.name }));
  }
}

/** JSON of an answer, never more than is bounded (`attached.malformed`). */
export async function readJson(
  server: AttachedServer,
  answered: Answered,
): Promise<Result<unknown, Fault>> {
  const body = await readBody(server, answered);
  if (!body.ok) return body;
  try {
    return ok(JSON.parse(body.value.toString('utf8')));
  } catch {
    return no(fault('attached.malformed', { source: server.name }));
  }
}

async function certificatesOf({ certificates }: AttachedServer) {
  if (certificates === undefined) return {};
  const { certificate_file, key_file, authority_file } = certificates;
  const [cert, key, ca] = await Promise.all(
    [certificate_file, key_file, authority_file].map((path) =>
      path === undefined ? undefined : readFile(path),
    ),
  );
  return {
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
    ...(ca === undefined ? {} : { ca }),
  };
}

import { binaryRoutes, ownRoutes, viewRoutes } from '../../../src/data/folder/index.ts';
import type { Verdict } from '../../../src/data/folder/scan/scanner.ts';
import { dicomwebRoutes } from '../../../src/data/images/index.ts';
import { openRecords } from './bed.ts';

export type FolderBed = Awaited<ReturnType<typeof openFolder>>;

/** Small limits, so that a test reaches them. */
export const LIMITS = {
  file_bytes_max: 256 * 1024,
  person_bytes_max: 1024 * 1024,
  person_files_max: 20,
  archive_entries_max: 5,
  undo_days: 30,
};

/** A record store with the folder, images and a scanner that says what a test wants. */
export async function openFolder() {
  const bed = await openRecords();
  const scanner: { verdict: Verdict } = { verdict: { said: 'clean' } };
  const ports = { ...bed, limits: LIMITS, scan: async () => scanner.verdict };
  binaryRoutes(bed.app, ports);
  ownRoutes(bed.app, ports);
  viewRoutes(bed.app, ports);
  dicomwebRoutes(bed.app, ports);
  const somebody = () => `patient:${bed.newId()}`;
  return {
    ...bed,
    scanner,
    /** A person nobody else in the file is. */
    somebody,
    /** One request; bytes go as they are, everything else as JSON. */
    send: (as: string, to: Asked, sent: Sent = {}) => send(bed, as, to, sent),
    upload: (as: string, bytes: Uint8Array, query = 'filename=report.pdf') =>
      send(bed, as, ['POST', `/api/data/folder/files?${query}`], { body: bytes }),
  };
}

/** The person behind a sign-in of `somebody`. */
export const idOf = (as: string) => as.replace('patient:', '');

type Asked = readonly ['GET' | 'POST' | 'PUT' | 'DELETE', string];
interface Sent {
  readonly body?: unknown;
  readonly type?: string;
  readonly headers?: object;
}

async function send(
  { app }: Pick<Awaited<ReturnType<typeof openRecords>>, 'app'>,
  as: string,
  [method, url]: Asked,
  { body, type, headers = {} }: Sent,
) {
  const isBytes = body instanceof Uint8Array;
  const answered = await app.fastify.inject({
    method,
    url,
    headers: {
      authorization: `Bearer ${as}`,
      ...(body === undefined
        ? {}
        : { 'content-type': type ?? (isBytes ? 'application/octet-stream' : 'application/json') }),
      ...headers,
    },
    ...(body === undefined ? {} : { payload: isBytes ? Buffer.from(body) : JSON.stringify(body) }),
  });
  const isJson = String(answered.headers['content-type']).includes('json');
  return {
    status: answered.statusCode,
    headers: answered.headers,
    bytes: answered.rawPayload,
    body: isJson && answered.body !== '' ? JSON.parse(answered.body) : {},
  };
}

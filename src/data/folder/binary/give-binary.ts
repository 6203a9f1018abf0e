import { Readable } from 'node:stream';
import type { FileAnswer } from '../../../platform/http/index.ts';
import type { Database } from '../../../platform/postgres/index.ts';
import { type Scope, type StoredFile, seenBytes } from '../../records/index.ts';
import { readRange } from './read-range.ts';

const PART = 1024 * 1024;

/** Whatever a file holds, a browser may do nothing with it but show it: no script, no loads, no frames, no guessing. */
const SANDBOX =
  "sandbox; default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The original bytes, or the part that is asked for, with headers under which a browser cannot run them. */
export function originalOf(
  database: Database,
  scope: Scope,
  file: StoredFile,
  range_said: string | undefined,
): FileAnswer {
  const range = readRange(range_said, file.size);
  const headers = {
    etag: `"${file.sha256}"`,
    'accept-ranges': 'bytes',
    'content-security-policy': SANDBOX,
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
    'last-modified': new Date(file.stored_at).toUTCString(),
  };
  const { content_type, filename } = file;
  if (range === 'unsatisfiable') {
    const content_range = { 'content-range': `bytes */${file.size}` };
    return {
      status: 416,
      content_type: 'text/plain',
      headers: { ...headers, ...content_range },
      content: '',
    };
  }
  const { from, length } = range ?? { from: 0, length: file.size };
  const part =
    range === null ? {} : { 'content-range': `bytes ${from}-${from + length - 1}/${file.size}` };
  return {
    status: range === null ? 200 : 206,
    content_type,
    filename,
    headers: { ...headers, ...part, 'content-length': String(length) },
    content: Readable.from(parts(database, scope, file.file_id, { from, length })),
  };
}

/** In parts, so that a large file is never whole in memory; each part is asked for under the same conditions again. */
async function* parts(
  database: Database,
  scope: Scope,
  file_id: string,
  { from, length }: { readonly from: number; readonly length: number },
): AsyncIterable<Uint8Array> {
  for (let at = 0; at < length; at += PART) {
    const wanted = { file_id, from: from + at, length: Math.min(PART, length - at) };
    const bytes = await seenBytes(database, scope, wanted);
    // Withdrawn or deleted on the way: the answer breaks off, shorter than it was announced.
    if (bytes === null) throw new Error('a file may no longer be seen');
    yield bytes;
  }
}

/** The file as a FHIR resource. */
export function binaryResource(file: StoredFile, bytes: Uint8Array | null) {
  return {
    resourceType: 'Binary',
    id: file.file_id,
    meta: { versionId: '1', lastUpdated: new Date(file.stored_at).toISOString() },
    contentType: file.content_type,
    ...(file.document_id === null
      ? { securityContext: { reference: `Patient/${file.person_id}` } }
      : { securityContext: { reference: `DocumentReference/${file.document_id}` } }),
    ...(bytes === null ? {} : { data: Buffer.from(bytes).toString('base64') }),
  };
}

import { planExports, runImports } from '../../../src/data/records/index.ts';
import { type FhirAnswer, fhir, type RecordsBed } from './bed.ts';

const RESPOND = { prefer: 'respond-async' };

export interface Manifest {
  readonly transactionTime: string;
  readonly requiresAccessToken: boolean;
  readonly output: readonly {
    readonly type: string;
    readonly url: string;
    readonly count: number;
  }[];
}

/** What a sign-in gets by an export: every resource of every file. */
export async function exported(
  bed: RecordsBed,
  as: string,
  url: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<readonly Record<string, unknown>[]> {
  const at = await kickOff(bed, as, url, headers);
  await planExports(bed);
  return await fetched(bed, as, at);
}

/** Begins an export; gives where its state is asked for. */
export async function kickOff(
  bed: RecordsBed,
  as: string,
  url: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<string> {
  const answer = await fhir(bed, as, ['GET', url], { ...RESPOND, ...headers });
  if (answer.status !== 202) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return pathOf(answer.headers['content-location']);
}

export function pathOf(url: unknown): string {
  return new URL(String(url)).pathname;
}

/** Every resource of the files of an export that is done. */
export async function fetched(bed: RecordsBed, as: string, at: string) {
  const { status, body } = await fhir(bed, as, ['GET', at]);
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  const all: Record<string, unknown>[] = [];
  for (const { url } of (body as unknown as Manifest).output) {
    all.push(...(await linesOf(bed, as, pathOf(url))));
  }
  return all;
}

/** The resources of one file. */
async function linesOf(bed: RecordsBed, as: string, url: string) {
  const answered = await bed.app.fastify.inject({
    method: 'GET',
    url,
    headers: { authorization: `Bearer ${as}` },
  });
  if (answered.statusCode !== 200) throw new Error(answered.body);
  const lines = answered.body.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

export interface ImportResult {
  readonly import_id: string;
  readonly lines: number;
  readonly added: number;
  readonly changed: number;
  readonly known: number;
  readonly refused: number;
  readonly problems: readonly {
    readonly line: number;
    readonly code: string;
    readonly at: string | null;
    readonly reason: string;
    readonly remedy: string;
  }[];
}

/** Sends a file; gives where its state is asked for, or the refusal. */
export async function sendFile(
  bed: RecordsBed,
  as: string,
  file: string | Buffer,
): Promise<FhirAnswer> {
  const answered = await bed.app.fastify.inject({
    method: 'POST',
    url: '/fhir/$import',
    headers: { authorization: `Bearer ${as}`, 'content-type': 'application/fhir+ndjson' },
    payload: file,
  });
  const body = answered.body === '' ? {} : JSON.parse(answered.body);
  return { status: answered.statusCode, headers: answered.headers, body };
}

/** Sends a file and waits until its lines are written. */
export async function imported(
  bed: RecordsBed,
  as: string,
  file: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
): Promise<ImportResult> {
  const sent = await sendFile(bed, as, file);
  if (sent.status !== 202) throw new Error(`${sent.status} ${JSON.stringify(sent.body)}`);
  await runImports(bed);
  const { body } = await fhir(bed, as, ['GET', pathOf(sent.headers['content-location'])], headers);
  return body as unknown as ImportResult;
}

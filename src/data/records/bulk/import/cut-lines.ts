import { createHash } from 'node:crypto';
import { type Fault, fault } from '../../../../kernel/fault.ts';
import { no, ok, type Result } from '../../../../kernel/result.ts';
import type { Chunk } from './import-run.ts';

const MIB = 1024 * 1024;
const LINE_MAX = 4 * MIB;
const CHUNK = 256 * 1024;
const NEWLINE = 0x0a;

/** What the lines of a file added up to. */
export interface CutFile {
  readonly digest: string;
  readonly lines: number;
  readonly chunks: number;
}

/**
 * Cuts a file into chunks of whole lines as it comes in, never holding more than one of them, and hands each to `keep`
 * (`bulk.too_large`, `bulk.line_too_long`, `bulk.empty`). Bytes that are no UTF-8 stay recognisable as the wrong line.
 */
export async function cutLines(
  source: AsyncIterable<Uint8Array>,
  bytes_max: number,
  keep: (chunk: Chunk, nth: number) => Promise<void>,
): Promise<Result<CutFile, Fault>> {
  const hash = createHash('sha256');
  const state = { rest: Buffer.alloc(0), first_line: 1, chunks: 0, bytes: 0, blank: true };
  const put = async (bytes: Buffer) => {
    const content = bytes.toString('utf8');
    if (content.trim() !== '') state.blank = false;
    await keep({ first_line: state.first_line, content }, state.chunks);
    state.chunks += 1;
    state.first_line += lengthsOf(bytes).length;
  };
  for await (const piece of source) {
    state.bytes += piece.length;
    if (state.bytes > bytes_max) {
      return no(fault('bulk.too_large', { limit: String(bytes_max / MIB) }));
    }
    hash.update(piece);
    state.rest = Buffer.concat([state.rest, piece]);
    const long = lengthsOf(state.rest).findIndex((length) => length > LINE_MAX);
    if (long !== -1) {
      const at = `line ${state.first_line + long}`;
      return no(fault('bulk.line_too_long', { limit: String(LINE_MAX / MIB) }, at));
    }
    const end = state.rest.lastIndexOf(NEWLINE) + 1;
    if (end < CHUNK) continue;
    await put(state.rest.subarray(0, end));
    state.rest = state.rest.subarray(end);
  }
  if (state.rest.length > 0) await put(state.rest);
  if (state.blank) return no(fault('bulk.empty'));
  return ok({ digest: hash.digest('hex'), lines: state.first_line - 1, chunks: state.chunks });
}

/** How long each line is in bytes; the last may lack its end. */
function lengthsOf(bytes: Buffer): readonly number[] {
  const lengths: number[] = [];
  let begin = 0;
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, begin)) {
    lengths.push(at - begin);
    begin = at + 1;
  }
  if (begin < bytes.length) lengths.push(bytes.length - begin);
  return lengths;
}

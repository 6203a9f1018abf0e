import { promisify } from 'node:util';
import { constants, inflate } from 'node:zlib';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { Notice } from './formats.ts';

const unpack = promisify(inflate);

const EDGE = 2048;
const STREAMS_MAX = 100_000;
/** A stream may grow to this, or a hundredfold; scanned pages that are white grow more than others. */
const UNPACKED_MAX = 64 * 1024 * 1024;
const RATIO_MAX = 100;
const UNPACKED_TOTAL_MAX = 512 * 1024 * 1024;
/** Names in a PDF that make a reader run something. */
const ACTIVE = /\/(JavaScript|JS|Launch|RichMedia|Movie|XFA)(?![A-Za-z0-9_])/;
const EMBEDDED = /\/(EmbeddedFiles?|Filespec)(?![A-Za-z0-9_])/;
const DICTIONARY_MAX = 4096;

/**
 * Looks through a PDF: whole (`file.truncated`), not growing beyond measure (`file.bomb`), and running nothing by itself
 * (`file.active_content`), also where that is written inside of compressed objects.
 */
export async function checkPdf(bytes: Uint8Array): Promise<Result<readonly Notice[], Fault>> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const tail = text.slice(-EDGE);
  if (!text.slice(0, EDGE).includes('%PDF-') || !/startxref\s+\d+\s+%%EOF/.test(tail)) {
    return no(fault('file.truncated', { kind: 'PDF' }));
  }
  const parts = streamsOf(text);
  if (parts === null) return no(fault('file.truncated', { kind: 'PDF' }));
  const isEncrypted = /\/Encrypt(?![A-Za-z0-9_])/.test(parts.outside);
  const inside = isEncrypted ? ok('') : await compressedObjects(bytes, parts.streams);
  if (!inside.ok) return inside;
  const objects = withPlainNames(`${parts.outside}\n${inside.value}`);
  const active = ACTIVE.exec(objects)?.[1];
  if (active !== undefined) return no(fault('file.active_content', { what: active }));
  const notices: Notice[] = EMBEDDED.test(objects) ? ['embedded_files'] : [];
  return ok(isEncrypted ? [...notices, 'encrypted'] : notices);
}

interface Stream {
  readonly from: number;
  readonly to: number;
  readonly dictionary: string;
}

/** The streams of a PDF and the text outside of them; null where one has no end. */
function streamsOf(text: string): { outside: string; streams: readonly Stream[] } | null {
  const outside: string[] = [];
  const streams: Stream[] = [];
  const begin = /stream\r?\n/g;
  let at = 0;
  for (let found = begin.exec(text); found !== null; found = begin.exec(text)) {
    const from = found.index + found[0].length;
    const to = text.indexOf('endstream', from);
    if (to === -1 || streams.length >= STREAMS_MAX) return null;
    outside.push(text.slice(at, found.index));
    const dictionary = text.slice(Math.max(at, found.index - DICTIONARY_MAX), found.index);
    streams.push({ from, to, dictionary: withPlainNames(dictionary) });
    at = to + 'endstream'.length;
    begin.lastIndex = at;
  }
  outside.push(text.slice(at));
  return { outside: outside.join('\n'), streams };
}

/** Unpacks every compressed stream to see how far it grows; gives the text of those that hold objects. */
async function compressedObjects(
  bytes: Uint8Array,
  streams: readonly Stream[],
): Promise<Result<string, Fault>> {
  const objects: string[] = [];
  let total = 0;
  for (const { from, to, dictionary } of streams) {
    // What an earlier object wrote stands before the last `obj`.
    const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1);
    const layers = own.match(/\/(FlateDecode|Fl)(?![A-Za-z0-9_])/g)?.length ?? 0;
    if (layers === 0) continue;
    if (layers > 1) return no(fault('file.bomb'));
    const unpacked = await unpackedStream(bytes.subarray(from, to));
    if (unpacked === 'bomb') return no(fault('file.bomb'));
    total += unpacked.length;
    if (total > UNPACKED_TOTAL_MAX) return no(fault('file.bomb'));
    if (/\/ObjStm(?![A-Za-z0-9_])/.test(own)) objects.push(unpacked.toString('latin1'));
  }
  return ok(objects.join('\n'));
}

async function unpackedStream(packed: Uint8Array): Promise<Buffer | 'bomb'> {
  const maxOutputLength = Math.max(UNPACKED_MAX, packed.length * RATIO_MAX);
  try {
    // Readers show what can be read of a stream that is cut off, so it is looked at as far as it goes.
    return await unpack(packed, { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    if (error instanceof RangeError) return 'bomb';
    return Buffer.alloc(0);
  }
}

/** `/J#61vaScript` is another way to write `/JavaScript`. */
function withPlainNames(text: string): string {
  return text.replace(/#([0-9A-Fa-f]{2})/g, (_whole, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

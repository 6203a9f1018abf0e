import { createHash } from 'node:crypto';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import { fromBase32, plainBase32, toBase32 } from './base32.ts';
import { exactBytes } from './signed-text.ts';

/** Characters of the document in one code: with its head a code of version 20, about four centimetres wide in print. */
const PART_CHARACTERS = 940;
/** Most codes of one document; more would not be shown to a camera with patience. */
const PARTS_MAX = 4;
const MARK_CHARACTERS = 6;
const LENGTH_BYTES = 2;
const TEXT_CHARACTERS_MAX = 20_000;
const PART = /^SPD1\/([1-9])\/([1-9])\/([0-9A-Z]{6})\/([0-9A-Z]+)$/;

/** A compact JWS as bytes: length of the header, length of the payload, then the three parts. */
function pack(compact: string): Buffer {
  const parts = compact.split('.').map(exactBytes);
  const lengths = Buffer.alloc(2 * LENGTH_BYTES);
  lengths.writeUInt16BE(parts[0]?.length ?? 0, 0);
  lengths.writeUInt16BE(parts[1]?.length ?? 0, LENGTH_BYTES);
  return Buffer.concat([lengths, ...parts.filter((part) => part !== null)]);
}

function unpack(bytes: Buffer): string | null {
  if (bytes.length < 2 * LENGTH_BYTES) return null;
  const head = 2 * LENGTH_BYTES + bytes.readUInt16BE(0);
  const payload = head + bytes.readUInt16BE(LENGTH_BYTES);
  if (payload > bytes.length) return null;
  return [bytes.subarray(2 * LENGTH_BYTES, head), bytes.subarray(head, payload)]
    .concat(bytes.subarray(payload))
    .map((part) => part.toString('base64url'))
    .join('.');
}

/** Shows a mistyped character, and that parts belong together. It protects against accidents only. */
function markOf(bytes: Uint8Array): string {
  return toBase32(createHash('sha256').update(bytes).digest()).slice(0, MARK_CHARACTERS);
}

/**
 * The texts of the QR codes of a document, each for alphanumeric encoding. Fails with `portable.too_large` when it
 * would need more than four.
 */
export function codeTexts(compact: string): Result<readonly string[], Fault> {
  const bytes = pack(compact);
  const text = toBase32(bytes);
  const of = Math.ceil(text.length / PART_CHARACTERS);
  if (of > PARTS_MAX) return no(fault('portable.too_large'));
  const size = Math.ceil(text.length / of);
  const mark = markOf(bytes);
  const parts = Array.from({ length: of }, (_, index) => index);
  return ok(
    parts.map(
      (part) => `SPD1/${part + 1}/${of}/${mark}/${text.slice(part * size, (part + 1) * size)}`,
    ),
  );
}

/**
 * Reads what was scanned, pasted or typed: a compact JWS, or the texts of its codes in any order. Fails with
 * `portable.too_large`, `portable.unreadable`, `portable.parts_mixed`, `portable.parts_missing` or `portable.mistyped`.
 */
export function readDocumentText(text: string): Result<string, Fault> {
  if (text.length > TEXT_CHARACTERS_MAX) return no(fault('portable.too_large'));
  const plain = text.replace(/\s/g, '');
  if (!plain.toUpperCase().includes('SPD1/')) {
    return /^[\w-]+\.[\w-]+\.[\w-]+$/.test(plain) ? ok(plain) : no(fault('portable.unreadable'));
  }
  return joinParts(plain.toUpperCase().split(/(?=SPD1\/)/));
}

function joinParts(texts: readonly string[]): Result<string, Fault> {
  const bodies = new Map<number, string>();
  let whole: string | null = null;
  for (const text of texts) {
    const [, part, of, mark, body = ''] = PART.exec(text) ?? [];
    if (part === undefined) return no(fault('portable.unreadable'));
    const same = `${of} ${plainBase32(mark ?? '')}`;
    if (whole !== null && whole !== same) return no(fault('portable.parts_mixed'));
    whole = same;
    bodies.set(Number(part), plainBase32(body));
  }
  const [of = '0', mark = ''] = (whole ?? '').split(' ');
  const missing = Array.from({ length: Number(of) }, (_, i) => i + 1).filter((n) => !bodies.has(n));
  if (missing.length > 0) {
    return no(fault('portable.parts_missing', { missing: missing.join(', '), of }));
  }
  return whole === null ? no(fault('portable.unreadable')) : joined(bodies, mark);
}

function joined(bodies: ReadonlyMap<number, string>, mark: string): Result<string, Fault> {
  const text = [...bodies]
    .sort(([a], [b]) => a - b)
    .map(([, body]) => body)
    .join('');
  const bytes = fromBase32(text);
  if (bytes === null || markOf(bytes) !== mark) return no(fault('portable.mistyped'));
  const compact = unpack(Buffer.from(bytes));
  return compact === null ? no(fault('portable.unreadable')) : ok(compact);
}

import { type Fault, fault } from '../../../kernel/fault.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';

/** More than a sheet of A3 at 600 dots per inch; a browser needs four bytes for each. */
const PIXELS_MAX = 100_000_000;
const TAIL = 4096;

export type PictureKind = 'png' | 'jpeg' | 'tiff' | 'webp';

/** A picture is whole (`file.truncated`) and no larger than a screen can take (`file.picture_too_large`). */
export function checkPicture(kind: PictureKind, given: Uint8Array): Result<null, Fault> {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.length);
  const size = isWhole(kind, bytes) ? sizeOf(kind, bytes) : null;
  if (size === null) return no(fault('file.truncated', { kind: kind.toUpperCase() }));
  if (size.width * size.height > PIXELS_MAX) {
    return no(fault('file.picture_too_large', { limit: `${PIXELS_MAX / 1_000_000} MP` }));
  }
  return ok(null);
}

function isWhole(kind: PictureKind, bytes: Buffer): boolean {
  switch (kind) {
    case 'png':
      return bytes.subarray(-TAIL).includes('IEND');
    case 'jpeg':
      return bytes.subarray(-TAIL).includes(Buffer.from([0xff, 0xd9]));
    case 'webp':
      return bytes.length >= 30 && bytes.readUInt32LE(4) + 8 <= bytes.length;
    case 'tiff':
      return bytes.length > 8;
  }
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Reads past the end mean that the header is cut off. */
function sizeOf(kind: PictureKind, bytes: Buffer): Size | null {
  try {
    if (kind === 'png') return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
    if (kind === 'jpeg') return jpegSize(bytes);
    return kind === 'webp' ? webpSize(bytes) : tiffSize(bytes);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Walks the segments to the start of a frame (ITU-T T.81, annex B). */
function jpegSize(bytes: Buffer): Size | null {
  let at = 2;
  while (at < bytes.length) {
    if (bytes.readUInt8(at) !== 0xff) return null;
    const marker = bytes.readUInt8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}

function webpSize(bytes: Buffer): Size | null {
  const chunk = bytes.toString('latin1', 12, 16);
  if (chunk === 'VP8X') {
    return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
  }
  if (chunk === 'VP8L') {
    const packed = bytes.readUInt32LE(21);
    return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 };
  }
  if (chunk !== 'VP8 ') return null;
  return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
}

const WIDTH = 256;
const HEIGHT = 257;
const SHORT = 3;
const ENTRIES_MAX = 1000;

/** Width and height from the first directory (TIFF 6.0, section 2). */
function tiffSize(bytes: Buffer): Size | null {
  const isLittle = bytes.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (isLittle ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
  const long = (at: number) => (isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  const start = long(4);
  const found = new Map<number, number>();
  const entries = Math.min(short(start), ENTRIES_MAX);
  for (let nth = 0; nth < entries; nth++) {
    const at = start + 2 + nth * 12;
    found.set(short(at), short(at + 2) === SHORT ? short(at + 8) : long(at + 8));
  }
  const [width, height] = [found.get(WIDTH), found.get(HEIGHT)];
  return width === undefined || height === undefined ? null : { width, height };
}

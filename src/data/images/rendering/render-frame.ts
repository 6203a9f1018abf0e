import type { DataSet } from 'dicom-parser';
import { encode } from 'fast-png';
import { frameOf } from '../dicom/pixels.ts';
import { TAG } from '../dicom/tags.ts';
import { TRANSFER_SYNTAXES } from '../dicom/transfer-syntaxes.ts';
import { decodeFrame, type Unpacked } from './codecs.ts';
import { greyLevels } from './grey-levels.ts';
import { decodeRunLength } from './run-length.ts';
import type { Window } from './window.ts';

/** A picture that any browser shows. */
export interface RenderedFrame {
  readonly media_type: 'image/png';
  readonly bytes: Uint8Array;
}

/** What is asked for. */
export interface Wanted {
  /** Counted from 1. */
  readonly frame: number;
  readonly size: 'whole' | 'thumbnail';
  /** Null: that of the file. */
  readonly window: Window | null;
}

/** Edge of a small picture in pixels. */
const THUMBNAIL_EDGE = 128;
/** A file may claim any size in four bytes. */
const FRAME_BYTES_MAX = 256 * 1024 * 1024;

/**
 * Renders a frame as DICOM PS3.18 asks of `rendered` and `thumbnail`: grey levels by a window, colours as they are. Null
 * where the frame is missing, damaged, too large, or written in a way that only viewers decode.
 */
export async function renderFrame(data: DataSet, wanted: Wanted): Promise<RenderedFrame | null> {
  const frame = frameOf(data, wanted.frame);
  if (frame === null || nativeBytes(data) > FRAME_BYTES_MAX) return null;
  const unpacked = await unpack(data, frame);
  const picture = unpacked && pictureOf(data, unpacked, wanted.window);
  if (picture === null) return null;
  const shown = wanted.size === 'thumbnail' ? reduced(picture) : picture;
  return { media_type: 'image/png', bytes: encode({ ...shown, depth: 8 }) };
}

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
  readonly data: Uint8Array;
}

const rowsOf = (data: DataSet) => data.uint16(TAG.rows) ?? 0;
const columnsOf = (data: DataSet) => data.uint16(TAG.columns) ?? 0;
const samplesOf = (data: DataSet) => data.uint16(TAG.samples) ?? 1;
const bitsOf = (data: DataSet) => data.uint16(TAG.bits_allocated) ?? 8;

function nativeBytes(data: DataSet): number {
  return rowsOf(data) * columnsOf(data) * samplesOf(data) * Math.ceil(bitsOf(data) / 8);
}

async function unpack(data: DataSet, frame: Uint8Array): Promise<Unpacked | null> {
  const written = TRANSFER_SYNTAXES[data.string(TAG.transfer_syntax) ?? '']?.pixels ?? 'other';
  if (written === 'other') return null;
  const samples = samplesOf(data);
  const bits = bitsOf(data);
  if (written === 'native' || written === 'rle') {
    if (bits !== 8 && bits !== 16) return null;
    const pixels = rowsOf(data) * columnsOf(data);
    const isNative = written === 'native';
    const bytes = isNative ? frame : decodeRunLength(frame, { pixels, samples, bytes: bits / 8 });
    const is_planar = isNative && data.uint16(TAG.planar) === 1;
    return bytes && { bytes, bits, samples, is_planar };
  }
  return decodeFrame(written, frame, { rows: rowsOf(data), columns: columnsOf(data) });
}

/** Colours that are written as such, or that a decoder has made so. */
const COLOURS = /^(RGB|YBR_RCT|YBR_ICT|YBR_FULL_422|YBR_FULL)$/;

function pictureOf(data: DataSet, frame: Unpacked, asked: Window | null): Picture | null {
  const width = columnsOf(data);
  const height = rowsOf(data);
  const photometric = data.string(TAG.photometric) ?? '';
  if (photometric.startsWith('MONOCHROME') && frame.samples === 1) {
    const levels = greyLevels(data, frame, { pixels: width * height, asked });
    return { width, height, channels: 1, data: levels };
  }
  const isDecoded = data.elements[TAG.pixels]?.fragments !== undefined;
  const isColour = isDecoded ? COLOURS.test(photometric) : photometric === 'RGB';
  if (!isColour || frame.samples !== 3 || frame.bits !== 8) return null;
  return { width, height, channels: 3, data: byPixel(frame) };
}

/** Colours by pixel; a file may hold them by plane. */
function byPixel({ bytes, is_planar }: Unpacked): Uint8Array {
  if (!is_planar) return bytes;
  const pixels = Math.floor(bytes.length / 3);
  return Uint8Array.from(bytes, (_, at) => bytes[(at % 3) * pixels + Math.floor(at / 3)] ?? 0);
}

/** The nearest pixels on a grid whose longer edge is that of a thumbnail. */
function reduced({ width, height, channels, data }: Picture): Picture {
  const scale = Math.max(width, height) / THUMBNAIL_EDGE;
  if (scale <= 1) return { width, height, channels, data };
  const w = Math.max(1, Math.floor(width / scale));
  const h = Math.max(1, Math.floor(height / scale));
  const small = new Uint8Array(w * h * channels);
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const from = (Math.floor(y * scale) * width + Math.floor(x * scale)) * channels;
      small.set(data.subarray(from, from + channels), (y * w + x) * channels);
    }
  }
  return { width: w, height: h, channels, data: small };
}

import type { DataSet } from 'dicom-parser';
import { encode } from 'fast-png';
import { greyLevels } from './grey-levels.ts';
import { frameOf } from './pixels.ts';
import { decodeRunLength } from './run-length.ts';
import { TAG } from './tags.ts';
import { TRANSFER_SYNTAXES } from './transfer-syntaxes.ts';

/** A picture that any browser shows. */
export interface RenderedFrame {
  readonly media_type: 'image/png' | 'image/jpeg';
  readonly bytes: Uint8Array;
}

/** Edge of a small picture in pixels. */
const THUMBNAIL_EDGE = 128;

/**
 * Renders a frame, counted from 1, as DICOM PS3.18 asks of `rendered` and `thumbnail`: grey levels by the window of the
 * file, colours as they are. Null where the frame is missing or compressed in a way that only the viewer decodes.
 */
export function renderFrame(
  data: DataSet,
  number: number,
  wanted: 'whole' | 'thumbnail',
): RenderedFrame | null {
  const frame = frameOf(data, number);
  if (frame === null) return null;
  const written = TRANSFER_SYNTAXES[data.string(TAG.transfer_syntax) ?? '']?.pixels;
  if (written === 'jpeg') return { media_type: 'image/jpeg', bytes: frame };
  const native = written === 'native' ? frame : written === 'rle' ? unpacked(data, frame) : null;
  if (native === null) return null;
  const picture = pictureOf(data, native);
  if (picture === null) return null;
  const shown = wanted === 'thumbnail' ? reduced(picture) : picture;
  return { media_type: 'image/png', bytes: encode({ ...shown, depth: 8 }) };
}

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
  readonly data: Uint8Array;
}

function unpacked(data: DataSet, frame: Uint8Array): Uint8Array | null {
  const pixels = (data.uint16(TAG.rows) ?? 0) * (data.uint16(TAG.columns) ?? 0);
  const samples = data.uint16(TAG.samples) ?? 1;
  const bytes = Math.ceil((data.uint16(TAG.bits_allocated) ?? 8) / 8);
  return decodeRunLength(frame, { pixels, samples, bytes });
}

function pictureOf(data: DataSet, native: Uint8Array): Picture | null {
  const width = data.uint16(TAG.columns) ?? 0;
  const height = data.uint16(TAG.rows) ?? 0;
  const photometric = data.string(TAG.photometric) ?? '';
  if (photometric.startsWith('MONOCHROME')) {
    const levels = greyLevels(data, native, width * height);
    return levels && { width, height, channels: 1, data: levels };
  }
  const isColour = photometric === 'RGB' && data.uint16(TAG.bits_allocated) === 8;
  return isColour ? { width, height, channels: 3, data: interleaved(data, native) } : null;
}

/** Colours by pixel; a file may hold them by plane. Run lengths are unpacked by pixel already. */
function interleaved(data: DataSet, native: Uint8Array): Uint8Array {
  const isPlanar = data.uint16(TAG.planar) === 1;
  const isRunLength = data.elements[TAG.pixels]?.fragments !== undefined;
  if (!isPlanar || isRunLength) return native;
  const pixels = native.length / 3;
  return Uint8Array.from(native, (_, at) => native[(at % 3) * pixels + Math.floor(at / 3)] ?? 0);
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

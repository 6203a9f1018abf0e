import type { DataSet } from 'dicom-parser';
import { TAG } from '../dicom/tags.ts';
import type { Unpacked } from './codecs.ts';
import type { Window } from './window.ts';

/** Stored values of one frame as numbers. */
function storedValues(data: DataSet, { bytes, bits }: Unpacked): ArrayLike<number> {
  const isSigned = data.uint16(TAG.is_signed) === 1;
  if (bits === 8)
    return isSigned ? new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length) : bytes;
  // A copy: the frame may begin at an odd place of the file. (`slice` of a Buffer copies nothing.)
  const copy = new Uint8Array(bytes);
  const count = Math.floor(copy.length / 2);
  return isSigned ? new Int16Array(copy.buffer, 0, count) : new Uint16Array(copy.buffer, 0, count);
}

/**
 * Grey levels 0 to 255 of a frame: rescaled, then through the window that was asked for, else the first of the file, else
 * between its least and its greatest value (DICOM PS3.3 C.11.2). MONOCHROME1 is turned, so that the greatest value is black.
 */
export function greyLevels(
  data: DataSet,
  frame: Unpacked,
  { pixels, asked }: { readonly pixels: number; readonly asked: Window | null },
): Uint8Array {
  const stored = storedValues(data, frame);
  const slope = data.floatString(TAG.slope) ?? 1;
  const intercept = data.floatString(TAG.intercept) ?? 0;
  const window = asked ?? windowOfFile(data);
  const { low, high } = window === null ? rangeOf(stored, { slope, intercept }) : boundsOf(window);
  const isTurned = data.string(TAG.photometric) === 'MONOCHROME1';
  const levels = new Uint8Array(pixels);
  for (let at = 0; at < pixels; at++) {
    const value = (stored[at] ?? 0) * slope + intercept;
    const level = Math.round(((value - low) / (high - low)) * 255);
    const shown = Math.min(255, Math.max(0, level));
    levels[at] = isTurned ? 255 - shown : shown;
  }
  return levels;
}

interface Bounds {
  readonly low: number;
  readonly high: number;
}

function windowOfFile(data: DataSet): Window | null {
  const centre = data.floatString(TAG.window_centre);
  const width = data.floatString(TAG.window_width);
  return centre !== undefined && width !== undefined && width >= 1 ? { centre, width } : null;
}

function boundsOf({ centre, width }: Window): Bounds {
  const low = centre - 0.5 - (width - 1) / 2;
  return { low, high: Math.max(low + 1, low + width - 1) };
}

function rangeOf(
  stored: ArrayLike<number>,
  { slope, intercept }: { readonly slope: number; readonly intercept: number },
): Bounds {
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < stored.length; at++) {
    const value = (stored[at] ?? 0) * slope + intercept;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return { low: least, high: Math.max(least + 1, greatest) };
}

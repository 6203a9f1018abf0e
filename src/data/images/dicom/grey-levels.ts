import type { DataSet } from 'dicom-parser';
import { TAG } from './tags.ts';

/** Stored values of one native frame as numbers; null for a depth that is not rendered here. */
function storedValues(
  data: DataSet,
  native: Uint8Array,
): Uint8Array | Uint16Array | Int16Array | null {
  const isSigned = data.uint16(TAG.is_signed) === 1;
  const bits = data.uint16(TAG.bits_allocated) ?? 8;
  if (bits === 8) return native;
  if (bits !== 16) return null;
  // A copy: the frame may begin at an odd place of the file.
  const bytes = native.slice();
  const count = Math.floor(bytes.length / 2);
  return isSigned
    ? new Int16Array(bytes.buffer, 0, count)
    : new Uint16Array(bytes.buffer, 0, count);
}

/**
 * Grey levels 0 to 255 of a frame: rescaled, then through the first window of the file, else between its least and its
 * greatest value (DICOM PS3.3 C.11.2). MONOCHROME1 is turned, so that the greatest value is black.
 */
export function greyLevels(data: DataSet, native: Uint8Array, pixels: number): Uint8Array | null {
  const stored = storedValues(data, native);
  if (stored === null) return null;
  const slope = data.floatString(TAG.slope) ?? 1;
  const intercept = data.floatString(TAG.intercept) ?? 0;
  const { low, high } = windowOf(data, stored, { slope, intercept });
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

function windowOf(
  data: DataSet,
  stored: ArrayLike<number>,
  { slope, intercept }: { readonly slope: number; readonly intercept: number },
): { readonly low: number; readonly high: number } {
  const centre = data.floatString(TAG.window_centre);
  const width = data.floatString(TAG.window_width);
  if (centre !== undefined && width !== undefined && width >= 1) {
    const low = centre - 0.5 - (width - 1) / 2;
    return { low, high: Math.max(low + 1, low + width - 1) };
  }
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < stored.length; at++) {
    const value = (stored[at] ?? 0) * slope + intercept;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return { low: least, high: Math.max(least + 1, greatest) };
}

const HEADER_BYTES = 64;
const SEGMENTS_MAX = 15;

/**
 * Decodes a frame in RLE (DICOM PS3.5 annex G) to the bytes of a native little-endian frame. Null when the frame is
 * damaged or does not fill `pixels` × `samples` × `bytes`.
 */
export function decodeRunLength(
  frame: Uint8Array,
  size: { readonly pixels: number; readonly samples: number; readonly bytes: number },
): Uint8Array | null {
  if (frame.length < HEADER_BYTES) return null;
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  const count = view.getUint32(0, true);
  const { pixels, samples, bytes } = size;
  if (count !== samples * bytes || count > SEGMENTS_MAX) return null;
  const native = new Uint8Array(pixels * samples * bytes);
  for (let nth = 0; nth < count; nth++) {
    const start = view.getUint32(4 + nth * 4, true);
    const end = nth + 1 < count ? view.getUint32(8 + nth * 4, true) : frame.length;
    // Each segment holds one byte of one sample of all pixels, the highest byte first.
    const sample = Math.floor(nth / bytes);
    const place = sample * bytes + (bytes - 1 - (nth % bytes));
    const segment = frame.subarray(start, end);
    if (!unpack(segment, native, { place, step: samples * bytes, pixels })) return null;
  }
  return native;
}

/** PackBits: a count of bytes that follow, or of times that the next byte is repeated. */
function unpack(
  segment: Uint8Array,
  into: Uint8Array,
  {
    place,
    step,
    pixels,
  }: { readonly place: number; readonly step: number; readonly pixels: number },
): boolean {
  let done = 0;
  let at = 0;
  while (done < pixels && at < segment.length) {
    const control = ((segment[at] ?? 0) << 24) >> 24;
    at += 1;
    if (control === NOTHING) continue;
    const run = runOf(control);
    const length = Math.min(run.length, pixels - done);
    for (let nth = 0; nth < length; nth++) {
      into[place + (done + nth) * step] = segment[at + nth * run.advance] ?? 0;
    }
    at += run.bytes;
    done += length;
  }
  return done === pixels;
}

const NOTHING = -128;

/** How many pixels a run fills, how many bytes it takes, and by how much it moves on for each pixel. */
function runOf(control: number): {
  readonly length: number;
  readonly bytes: number;
  readonly advance: 0 | 1;
} {
  return control < 0
    ? { length: 1 - control, bytes: 1, advance: 0 }
    : { length: control + 1, bytes: control + 1, advance: 1 };
}

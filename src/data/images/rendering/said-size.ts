/** How large a compressed picture says it is. */
export interface SaidSize {
  readonly rows: number;
  readonly columns: number;
  /** Bits of a sample. */
  readonly precision: number;
}

const SOI = 0xd8;
const EOI = 0xd9;
/** Heads of frames of JPEG (T.81) and JPEG-LS (T.87); the others in this range are tables. */
const FRAME_HEADS = new Set([
  0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf, 0xf7,
]);
const JPEG_2000 = 0xff4fff51;
const HEAD_BYTES = 12;

/** Reads the head of a JPEG, JPEG-LS or JPEG 2000 stream; null where there is none. */
export function saidSize(stream: Uint8Array): SaidSize | null {
  if (stream.length < HEAD_BYTES) return null;
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  return view.getUint32(0) === JPEG_2000 ? jpeg2000Size(view) : jpegSize(view);
}

/** Whether a JPEG or JPEG-LS stream has its end; bytes that only fill up may follow it. */
export function isEnded(stream: Uint8Array): boolean {
  const last = stream.findLastIndex((byte) => byte !== 0x00 && byte !== 0xff);
  return stream[last] === EOI && stream[last - 1] === 0xff;
}

/** The image and tile size segment (T.800 A.5.1): the reference grid less the offset of the picture in it. */
function jpeg2000Size(view: DataView): SaidSize | null {
  const precisionAt = 42;
  if (view.byteLength <= precisionAt) return null;
  const columns = view.getUint32(8) - view.getUint32(16);
  const rows = view.getUint32(12) - view.getUint32(20);
  return { rows, columns, precision: (view.getUint8(precisionAt) & 0x7f) + 1 };
}

function jpegSize(view: DataView): SaidSize | null {
  if (view.getUint8(0) !== 0xff || view.getUint8(1) !== SOI) return null;
  let at = 2;
  while (at + HEAD_BYTES <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (FRAME_HEADS.has(marker)) {
      return {
        precision: view.getUint8(at + 4),
        rows: view.getUint16(at + 5),
        columns: view.getUint16(at + 7),
      };
    }
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

import { createRequire } from 'node:module';
import loadJpegLs from '@cornerstonejs/codec-charls/decodewasmjs';
import loadJpeg from '@cornerstonejs/codec-libjpeg-turbo-8bit/decodewasmjs';
import loadJpeg2000 from '@cornerstonejs/codec-openjpeg/decodewasmjs';
import loadHighThroughput from '@cornerstonejs/codec-openjph/wasmjs';
import type { Codec as CodecName } from '../dicom/transfer-syntaxes.ts';
import { isEnded, saidSize } from './said-size.ts';

/** What the compiled decoders have in common. */
export interface Codec {
  getEncodedBuffer(length: number): Uint8Array;
  decode(): void;
  getFrameInfo(): FrameInfo;
  getDecodedBuffer(): Uint8Array;
  /** JPEG-LS only; 0: by plane. */
  getInterleaveMode?(): number;
}

interface FrameInfo {
  readonly width: number;
  readonly height: number;
  readonly bitsPerSample: number;
  readonly componentCount: number;
}

/** A frame without compression: little-endian, colours by pixel unless said. */
export interface Unpacked {
  readonly bytes: Uint8Array;
  readonly bits: 8 | 16;
  readonly samples: number;
  readonly is_planar: boolean;
}

/** What the file says a frame is; a stream that says otherwise is not decoded. */
export interface FrameSize {
  readonly rows: number;
  readonly columns: number;
}

/** Its package says that it is an ES module and gives Node another. */
const lossless: typeof import('@cornerstonejs/jpeg-lossless-decoder-js') = createRequire(
  import.meta.url,
)('@cornerstonejs/jpeg-lossless-decoder-js');

/** What the programs say of themselves is of no use here. Each makes itself at home in what it is given, so each gets its own. */
const quiet = () => ({ print: () => undefined, printErr: () => undefined });

/** Each loads its program when it is first needed. */
const MAKERS: Readonly<Record<CodecName, () => Promise<Codec>>> = {
  jpeg: async () => new (await loadJpeg(quiet())).JPEGDecoder(),
  'jpeg-ls': async () => new (await loadJpegLs(quiet())).JpegLSDecoder(),
  'jpeg-2000': async () => new (await loadJpeg2000(quiet())).J2KDecoder(),
  'jpeg-2000-ht': async () => new (await loadHighThroughput(quiet())).HTJ2KDecoder(),
  'jpeg-lossless': async () => losslessCodec(),
};
const loaded = new Map<CodecName, Promise<Codec>>();

/** Decodes one compressed frame; null when its stream is damaged or is not of the size that the file names. */
export async function decodeFrame(
  name: CodecName,
  frame: Uint8Array,
  size: FrameSize,
): Promise<Unpacked | null> {
  const said = saidSize(frame);
  // Asked before any memory is taken: a stream of a few bytes may claim to be a picture of gigabytes.
  if (said === null || said.rows !== size.rows || said.columns !== size.columns) return null;
  // Decoders of JPEG search for half a minute for the end of what was cut off.
  if (name !== 'jpeg-2000' && name !== 'jpeg-2000-ht' && !isEnded(frame)) return null;
  const made = loaded.get(name) ?? MAKERS[name]();
  loaded.set(name, made);
  const codec = await made;
  try {
    codec.getEncodedBuffer(frame.length).set(frame);
    codec.decode();
    return unpackedOf(codec, size);
  } catch {
    // Its memory is in an unknown state: the next frame gets a fresh one.
    loaded.delete(name);
    return null;
  }
}

function unpackedOf(codec: Codec, { rows, columns }: FrameSize): Unpacked | null {
  const { width, height, bitsPerSample, componentCount } = codec.getFrameInfo();
  const bytes = codec.getDecodedBuffer().slice();
  const bits = bitsPerSample <= 8 ? 8 : 16;
  const length = (rows * columns * componentCount * bits) / 8;
  if (width !== columns || height !== rows || bytes.length < length) return null;
  const is_planar = componentCount > 1 && codec.getInterleaveMode?.() === 0;
  return { bytes, bits, samples: componentCount, is_planar };
}

/** The decoder of lossless JPEG in the manner of the others. */
function losslessCodec(): Codec {
  let encoded = new Uint8Array();
  let decoded: Uint8Array = encoded;
  let decoder = new lossless.Decoder();
  return {
    getEncodedBuffer: (length) => {
      encoded = new Uint8Array(length);
      return encoded;
    },
    decode: () => {
      decoder = new lossless.Decoder();
      const { precision } = saidSize(encoded) ?? { precision: 16 };
      const pixels = decoder.decode(encoded.buffer, 0, encoded.length, precision <= 8 ? 1 : 2);
      decoded = new Uint8Array(pixels.buffer, pixels.byteOffset, pixels.byteLength);
    },
    getFrameInfo: () => ({
      width: decoder.frame.dimX,
      height: decoder.frame.dimY,
      bitsPerSample: decoder.frame.precision,
      componentCount: decoder.frame.numComp,
    }),
    getDecodedBuffer: () => decoded,
  };
}

import { createRequire } from 'node:module';

interface Encoder {
  getDecodedBuffer(info: object): Uint8Array;
  getEncodedBuffer(): Uint8Array;
  encode(): void;
  /** JPEG 2000: lossless or not, and how much is lost. */
  setQuality?(isReversible: boolean, step: number): void;
  setDecompositions?(levels: number): void;
}
type Load = (options: object) => Promise<Record<string, new () => Encoder>>;

const require = createRequire(import.meta.url);
/** A program makes itself at home in what it is given, so each gets its own. */
const quiet = () => ({ print: () => undefined, printErr: () => undefined });

/** Encoders that come with the decoders, for files of tests: by transfer syntax. */
const ENCODERS: Readonly<Record<string, () => Promise<Encoder>>> = {
  '1.2.840.10008.1.2.4.80': async () =>
    made(require('@cornerstonejs/codec-charls/wasmjs'), 'JpegLSEncoder'),
  '1.2.840.10008.1.2.4.90': async () =>
    made(require('@cornerstonejs/codec-openjpeg/wasmjs'), 'J2KEncoder'),
  '1.2.840.10008.1.2.4.201': async () =>
    made(require('@cornerstonejs/codec-openjph/wasmjs'), 'HTJ2KEncoder'),
};

async function made(load: Load, name: string): Promise<Encoder> {
  const Made = (await load(quiet()))[name];
  if (Made === undefined) throw new Error(`no ${name}`);
  return new Made();
}

/** The transfer syntaxes that `encodedFrame` writes without loss. */
export const LOSSLESS = Object.keys(ENCODERS);

/** A frame of grey levels, 8 bits each, compressed without loss. */
export async function encodedFrame(
  syntax: string,
  pixels: Uint8Array,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Promise<Buffer> {
  const encoder = await ENCODERS[syntax]?.();
  if (encoder === undefined) throw new Error(`no encoder for ${syntax}`);
  const info = {
    width: columns,
    height: rows,
    bitsPerSample: 8,
    componentCount: 1,
    isSigned: false,
    isUsingColorTransform: false,
  };
  encoder.getDecodedBuffer(info).set(pixels);
  encoder.setQuality?.(true, 0);
  // Small pictures cannot be halved often.
  encoder.setDecompositions?.(1);
  encoder.encode();
  return Buffer.from(encoder.getEncodedBuffer());
}

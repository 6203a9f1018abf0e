/** Programs that decode frames on the node. */
export type Codec = 'jpeg' | 'jpeg-lossless' | 'jpeg-ls' | 'jpeg-2000' | 'jpeg-2000-ht';

/** How the pixels of a file are written (DICOM PS3.5 section 10). */
interface TransferSyntax {
  /** `other`: only viewers decode it. */
  readonly pixels: 'native' | 'rle' | 'other' | Codec;
  readonly media_type: string;
}

const NATIVE = { pixels: 'native', media_type: 'application/octet-stream' } as const;

/** The transfer syntaxes that are taken; big-endian and the retired ones of no use here are not. */
export const TRANSFER_SYNTAXES: Readonly<Record<string, TransferSyntax>> = {
  '1.2.840.10008.1.2': NATIVE,
  '1.2.840.10008.1.2.1': NATIVE,
  '1.2.840.10008.1.2.1.99': NATIVE,
  '1.2.840.10008.1.2.5': { pixels: 'rle', media_type: 'image/dicom-rle' },
  '1.2.840.10008.1.2.4.50': { pixels: 'jpeg', media_type: 'image/jpeg' },
  '1.2.840.10008.1.2.4.51': { pixels: 'other', media_type: 'image/jpeg' },
  '1.2.840.10008.1.2.4.57': { pixels: 'jpeg-lossless', media_type: 'image/jpeg' },
  '1.2.840.10008.1.2.4.70': { pixels: 'jpeg-lossless', media_type: 'image/jpeg' },
  '1.2.840.10008.1.2.4.80': { pixels: 'jpeg-ls', media_type: 'image/jls' },
  '1.2.840.10008.1.2.4.81': { pixels: 'jpeg-ls', media_type: 'image/jls' },
  '1.2.840.10008.1.2.4.90': { pixels: 'jpeg-2000', media_type: 'image/jp2' },
  '1.2.840.10008.1.2.4.91': { pixels: 'jpeg-2000', media_type: 'image/jp2' },
  '1.2.840.10008.1.2.4.201': { pixels: 'jpeg-2000-ht', media_type: 'image/jphc' },
  '1.2.840.10008.1.2.4.202': { pixels: 'jpeg-2000-ht', media_type: 'image/jphc' },
  '1.2.840.10008.1.2.4.203': { pixels: 'jpeg-2000-ht', media_type: 'image/jphc' },
};

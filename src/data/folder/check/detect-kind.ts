import { fileTypeFromBuffer } from 'file-type';
import type { FileKind } from './formats.ts';

/** What the bytes look like: one of ours, text to be looked into, or something else by its name. */
export type Detected =
  | { readonly kind: Exclude<FileKind, 'c_cda' | 'fhir_json' | 'fhir_xml' | 'health_card'> }
  | { readonly kind: 'xml' | 'json' }
  | { readonly kind: 'other'; readonly found: string };

const BY_TYPE = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/apng': 'png',
  'image/jpeg': 'jpeg',
  'image/tiff': 'tiff',
  'image/webp': 'webp',
  'application/dicom': 'dicom',
  'application/zip': 'zip',
  'application/xml': 'xml',
} as const;

const HEAD = 64;
const LINK_MAX = 4096;
const LINK = /^(https:\/\/\S{1,2000}#)?shlink:\/[A-Za-z0-9_-]+=*\s*$/;

/** Tells what a file is from its bytes alone. */
export async function detectKind(bytes: Uint8Array): Promise<Detected> {
  const found = (await fileTypeFromBuffer(bytes))?.mime;
  const kind = found === undefined ? undefined : BY_TYPE[found as keyof typeof BY_TYPE];
  if (kind !== undefined) return { kind };
  if (found !== undefined && !found.endsWith('xml')) return { kind: 'other', found };
  const start = textStart(bytes);
  if (start.startsWith('<')) return { kind: 'xml' };
  if (start.startsWith('{')) return { kind: 'json' };
  if (bytes.length <= LINK_MAX && LINK.test(Buffer.from(bytes).toString('latin1').trim())) {
    return { kind: 'health_link' };
  }
  return { kind: 'other', found: found ?? 'application/octet-stream' };
}

/** The first characters behind a byte order mark and blanks, whether of one byte each or two. */
function textStart(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  return head
    .replace(/^(ï»¿|ÿþ|þÿ)/, '')
    .replaceAll('\0', '')
    .trimStart();
}

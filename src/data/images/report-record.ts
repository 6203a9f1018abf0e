import { createHash } from 'node:crypto';
import { type Fault, fault } from '../../kernel/fault.ts';
import { no, ok, type Result } from '../../kernel/result.ts';

/** The media types in which reports of an attendance are taken. */
export const REPORT_TYPES = ['application/pdf', 'text/plain'] as const;
export type ReportType = (typeof REPORT_TYPES)[number];

/** A report on its way into the store, with its original bytes. */
export interface ReportRecord {
  /** Made from the digest, in the form of DICOM's identifiers. */
  readonly report_uid: string;
  readonly media_type: ReportType;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

const BYTES_MAX: Readonly<Record<ReportType, number>> = {
  'application/pdf': 16 * 1024 * 1024,
  'text/plain': 256 * 1024,
};
const PDF_START = '%PDF-';
const PDF_END = '%%EOF';
const PDF_END_BYTES = 1024;
/** Names in a PDF that make it do something when it is opened, or that carry other files. */
const ACTIVE = ['/JavaScript', '/JS', '/Launch', '/EmbeddedFile', '/OpenAction'];
const DIGEST_HEX = 32;

/** Whether a media type is one of a report. */
export function reportTypeOf(content_type: string): ReportType | null {
  const type = content_type.split(';')[0]?.trim().toLowerCase();
  return REPORT_TYPES.find((known) => known === type) ?? null;
}

/** Reads a report as far as it must be understood. Fails with `image.report_too_large`, `image.report_damaged`, `image.report_active`. */
export function readReport(bytes: Uint8Array, media_type: ReportType): Result<ReportRecord, Fault> {
  if (bytes.length > BYTES_MAX[media_type]) {
    const facts = { megabytes: String(BYTES_MAX[media_type] / (1024 * 1024)) };
    return no(fault('image.report_too_large', facts));
  }
  const problem = media_type === 'application/pdf' ? pdfProblem(bytes) : textProblem(bytes);
  if (problem !== null) return no(problem);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return ok({ report_uid: reportUid(sha256), media_type, bytes, sha256 });
}

/** An identifier in the arc for UUIDs (X.667): 2.25 and a number of 128 bits. */
function reportUid(sha256: string): string {
  return `2.25.${BigInt(`0x${sha256.slice(0, DIGEST_HEX)}`)}`;
}

function pdfProblem(bytes: Uint8Array): Fault | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isWhole =
    text.toString('latin1', 0, PDF_START.length) === PDF_START &&
    text.subarray(-PDF_END_BYTES).includes(PDF_END);
  if (!isWhole) return fault('image.report_damaged');
  return ACTIVE.some((name) => text.includes(name)) ? fault('image.report_active') : null;
}

/** Text in UTF-8 without control characters but those of lines. */
function textProblem(bytes: Uint8Array): Fault | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const isReadable = text.trim() !== '' && !/[^\P{Cc}\t\r\n\f]/u.test(text);
    return isReadable ? null : fault('image.report_damaged');
  } catch {
    return fault('image.report_damaged');
  }
}

import type { PlainDate } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import { checkPdf } from './check-pdf.ts';
import { checkPicture } from './check-picture.ts';
import { checkJson, checkXml } from './check-text.ts';
import { type Detected, detectKind } from './detect-kind.ts';
import { type FileKind, FORMATS, fits, type Notice, properName } from './formats.ts';

/** A file as it was sent, with what was said of it. */
export interface SentFile {
  readonly bytes: Uint8Array;
  readonly filename: string;
  /** The content type that the sender named; empty where none was. */
  readonly type: string;
}

/** A file that may be kept. */
export interface CheckedFile {
  readonly bytes: Uint8Array;
  readonly filename: string;
  readonly kind: FileKind;
  readonly content_type: string;
  readonly notices: readonly Notice[];
}

/**
 * Tells what a file is from its bytes and whether it may be kept (`file.empty`, `file.type_refused`, and what the checks
 * of each kind refuse). Where something else was said of it, what it is counts, with a notice.
 */
export async function checkFile(
  sent: SentFile,
  on: PlainDate,
): Promise<Result<CheckedFile, Fault>> {
  const { bytes, filename } = sent;
  if (bytes.length === 0) return no(fault('file.empty'));
  const checked = await checkContent(await detectKind(bytes), bytes, on);
  if (!checked.ok) return checked;
  const { kind, notices } = checked.value;
  return ok({
    bytes,
    kind,
    filename: properName(filename, kind),
    content_type: FORMATS[kind].content_type,
    notices: fits(kind, sent) ? notices : ['type_corrected', ...notices],
  });
}

interface Content {
  readonly kind: FileKind;
  readonly notices: readonly Notice[];
}

async function checkContent(
  detected: Detected,
  bytes: Uint8Array,
  on: PlainDate,
): Promise<Result<Content, Fault>> {
  switch (detected.kind) {
    case 'other':
      return no(fault('file.type_refused', { found: detected.found }));
    case 'xml':
      return checkXml(bytes);
    case 'json':
      return await checkJson(bytes, on);
    case 'pdf': {
      const notices = await checkPdf(bytes);
      return notices.ok ? ok({ kind: 'pdf', notices: notices.value }) : notices;
    }
    case 'png':
    case 'jpeg':
    case 'tiff':
    case 'webp': {
      const picture = checkPicture(detected.kind, bytes);
      return picture.ok ? ok({ kind: detected.kind, notices: [] }) : picture;
    }
    case 'health_link':
    case 'dicom':
    case 'zip':
      return ok({ kind: detected.kind, notices: [] });
  }
}

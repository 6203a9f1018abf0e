import { createHash } from 'node:crypto';
import type { Ask } from '../../exchange/index.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import { FILE_PART } from './messages.ts';

/** A file that another side announced. */
export interface AnnouncedFile {
  readonly handover_id: string;
  readonly file_id: string;
  readonly sha256: string;
  readonly size: number;
}

/**
 * Fetches a file part by part from the side that announced it, and compares it with its digest. Fails with
 * `handover.bytes_differ`, or with what the other side says, which is worth another try later (`peer.unreachable`).
 */
export async function fetchFile(
  { ask }: { readonly ask: Ask },
  side: Jurisdiction,
  { handover_id, file_id, sha256, size }: AnnouncedFile,
): Promise<Result<Uint8Array, Fault>> {
  const parts: Buffer[] = [];
  for (let offset = 0; offset < size; ) {
    const answer = await ask(side, FILE_PART, { handover_id, file_id, offset });
    if (!answer.ok) return answer;
    const part = Buffer.from(answer.value.part, 'base64');
    if (part.length === 0) return no(fault('handover.bytes_differ'));
    parts.push(part);
    offset += part.length;
  }
  const bytes = Buffer.concat(parts);
  const digest = createHash('sha256').update(bytes).digest('hex');
  return digest === sha256 && bytes.length === size
    ? ok(bytes)
    : no(fault('handover.bytes_differ'));
}

const PDF = '%PDF-';

/** Whether bytes begin as a PDF does. */
export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, PDF.length)).toString('latin1') === PDF;
}

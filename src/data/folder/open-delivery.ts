import { createHash } from 'node:crypto';
import { dayAt } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { newId } from '../../kernel/id.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import { type InstanceRecord, readRecord } from '../images/index.ts';
import type { FileContent } from '../records/index.ts';
import { type CheckedFile, checkFile, type SentFile } from './check/check-file.ts';
import { readArchive } from './check/read-archive.ts';
import { type FolderPorts, sizeText } from './ports.ts';

/** What a delivery holds once everything in it was looked at: documents, and images for their own room. */
export interface Delivery {
  readonly files: readonly FileContent[];
  readonly images: readonly InstanceRecord[];
}

/**
 * Looks through what was sent, alone or as a ZIP, all or nothing. Fails with `file.*` or `image.*`, which names the file
 * inside a ZIP.
 */
export async function openDelivery(
  ports: Pick<FolderPorts, 'limits' | 'clock'>,
  sent: SentFile,
): Promise<Result<Delivery, Fault>> {
  const { file_bytes_max, archive_entries_max: entries_max } = ports.limits;
  if (sent.bytes.length > file_bytes_max) {
    return no(fault('file.too_large', { limit: sizeText(file_bytes_max) }));
  }
  const on = dayAt(ports.clock.now(), ZONE);
  const first = await checkFile(sent, on);
  if (!first.ok) return first;
  if (first.value.kind !== 'zip') return sorted([first.value]);
  const inside = await readArchive(sent.bytes, { file_bytes_max, entries_max });
  if (!inside.ok) return inside;
  if (inside.value.length === 0) return no(fault('file.empty'));
  const checked: CheckedFile[] = [];
  for (const { bytes, filename } of inside.value) {
    const file = await checkFile({ bytes, filename, type: '' }, on);
    if (!file.ok) return no({ ...file.error, at: filename });
    if (file.value.kind === 'zip') return no(fault('file.archive_nested', {}, filename));
    checked.push(file.value);
  }
  return sorted(checked);
}

function sorted(checked: readonly CheckedFile[]): Result<Delivery, Fault> {
  const files: FileContent[] = [];
  const images: InstanceRecord[] = [];
  for (const file of checked) {
    if (file.kind !== 'dicom') {
      files.push({ ...file, sha256: digestOf('sha256', file.bytes, 'hex') });
      continue;
    }
    const record = readRecord(file.bytes);
    if (!record.ok) return no({ ...record.error, at: file.filename });
    images.push(record.value);
  }
  // The same bytes twice in one ZIP are one file.
  const different = new Map(files.map((file) => [file.sha256, file]));
  return ok({ files: [...different.values()], images });
}

/** A digest of bytes as text. */
export function digestOf(
  algorithm: 'sha256' | 'sha1',
  bytes: Uint8Array,
  as: 'hex' | 'base64',
): string {
  return createHash(algorithm).update(bytes).digest(as);
}

/** A new identifier of the folder. */
export function newName({ clock, random }: Pick<FolderPorts, 'clock' | 'random'>): string {
  return newId(clock, random);
}

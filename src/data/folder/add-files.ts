import { type Fault, fault } from '../../kernel/fault.ts';
import { newId } from '../../kernel/id.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { Session } from '../../platform/postgres/index.ts';
import { keepRecords } from '../images/index.ts';
import {
  type Described,
  type FileContent,
  type FileEntry,
  insertFiles,
  lockFiles,
  OWN,
  type Owner,
  type Scanned,
  sameFiles,
  usageOf,
  writeOwnDocuments,
} from '../records/index.ts';
import { bringBack } from './change-file.ts';
import type { SentFile } from './check/check-file.ts';
import { type Delivery, digestOf, openDelivery } from './open-delivery.ts';
import { ownDocument } from './own-document.ts';
import { type FolderPorts, sizeText } from './ports.ts';
import { scanFile } from './scan/scan-file.ts';
import { undo, wholly } from './undone.ts';

/** What became of a delivery: files by their identifiers, and images by their studies. */
export interface Added {
  readonly kept: readonly string[];
  /** Kept before, byte for byte. */
  readonly known: readonly string[];
  readonly study_uids: readonly string[];
}

/**
 * Puts what a person sent into the person's folder: all of it, each file with its document, or nothing (`file.*`,
 * `image.*`). The same bytes again change nothing and are said to be known.
 */
export async function addFiles(
  ports: FolderPorts,
  owner: Owner,
  sent: SentFile,
  described: Described,
): Promise<Result<Added, Fault>> {
  const delivery = await openDelivery(ports, sent);
  if (!delivery.ok) return delivery;
  const scanned = await scanFile(ports, sent.bytes);
  if (!scanned.ok) return scanned;
  const { files, images } = delivery.value;
  // The room of images gives out what it keeps at once.
  if (images.length > 0 && scanned.value.scan === 'WAITING') return no(fault('file.scanner_away'));
  const isOne = files.length === 1;
  const described_as = (file: FileContent): Described => ({
    ...described,
    title: isOne && described.title !== '' ? described.title : titleOf(file.filename),
  });
  return await wholly(ports.database, async (session) => {
    await lockFiles(session, owner.person_id);
    const kept = await keepDocuments(session, ports, owner, {
      files,
      scanned: scanned.value,
      described_as,
    });
    const study_uids = await keepImages(session, ports, owner, delivery.value);
    return { ...kept, study_uids };
  });
}

function titleOf(filename: string): string {
  return filename.replace(/\.[^.]+$/, '');
}

interface Keeping {
  readonly files: readonly FileContent[];
  readonly scanned: Scanned;
  readonly described_as: (file: FileContent) => Described;
}

async function keepDocuments(
  session: Session,
  ports: FolderPorts,
  owner: Owner,
  { files, scanned, described_as }: Keeping,
): Promise<Pick<Added, 'kept' | 'known'>> {
  const of = { person_id: owner.person_id, custodian: OWN };
  const digests = files.map(({ sha256 }) => sha256);
  const same = await sameFiles(session, owner.person_id, digests);
  const fresh = files.filter(({ sha256 }) => !same.has(sha256));
  const removed = files.flatMap((file) => {
    const before = same.get(file.sha256);
    return before === undefined || before.removed_at === null ? [] : [{ ...file, ...before }];
  });
  const erased = removed.filter(({ erased_at }) => erased_at !== null);
  await requireRoom(session, ports, of, [...fresh, ...erased]);
  const entries = fresh.map(
    (file): FileEntry => ({
      ...of,
      ...file,
      ...scanned,
      ...described_as(file),
      file_id: newId(ports.clock, ports.random),
      document_id: newId(ports.clock, ports.random),
      stored_at: ports.clock.now(),
      stored_by: owner.subject,
    }),
  );
  await insertFiles(session, entries);
  await writeOwnDocuments(
    session,
    owner,
    entries.map((entry) => {
      const { bytes, document_id } = entry;
      const shown = { ...entry, size: bytes.length, sha1: digestOf('sha1', bytes, 'base64') };
      return ownDocument(document_id ?? '', shown, entry);
    }),
  );
  for (const file of removed) await bringBack(session, owner, { file, scanned });
  const kept = [...entries, ...removed].map(({ file_id }) => file_id);
  const known = files.flatMap(({ sha256 }) => {
    const before = same.get(sha256);
    return before === undefined || before.removed_at !== null ? [] : [before.file_id];
  });
  return { kept, known };
}

async function requireRoom(
  session: Session,
  { limits }: FolderPorts,
  of: { readonly person_id: string; readonly custodian: string },
  files: readonly FileContent[],
): Promise<void> {
  if (files.length === 0) return;
  const used = await usageOf(session, of);
  const bytes = files.reduce((sum, one) => sum + one.bytes.length, used.bytes);
  if (bytes > limits.person_bytes_max) {
    undo(fault('file.quota', { limit: sizeText(limits.person_bytes_max) }));
  }
  if (used.files + files.length > limits.person_files_max) {
    undo(fault('file.quota', { limit: String(limits.person_files_max) }));
  }
}

async function keepImages(
  session: Session,
  ports: FolderPorts,
  owner: Owner,
  { images }: Delivery,
): Promise<readonly string[]> {
  if (images.length === 0) return [];
  const place = {
    person_id: owner.person_id,
    custodian: OWN,
    stored_through: `patient ${owner.subject}`,
  };
  const stored = await keepRecords(session, ports, place, images.map(ok));
  for (const { result } of stored) if (!result.ok) undo(result.error);
  return [...new Set(images.map(({ study_uid }) => study_uid))];
}

import { type Fault, fault } from '../../kernel/fault.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { Database, Session } from '../../platform/postgres/index.ts';
import {
  type Described,
  describeFile,
  type FileContent,
  keepBytes,
  lastOwnDocument,
  lockFiles,
  markRemoved,
  OWN,
  type Owner,
  removeOwnDocument,
  type Scanned,
  type StoredFile,
  scanAgain,
  seenFile,
  writeOwnDocuments,
} from '../records/index.ts';
import { ownDocument } from './own-document.ts';
import { wholly } from './undone.ts';

/** Corrects what a person said of a file; the document gets a new version, the file stays (`file.not_found`). */
export async function correctFile(
  database: Database,
  owner: Owner,
  file_id: string,
  described: Described,
): Promise<Result<StoredFile, Fault>> {
  return await changed(database, owner, file_id, async (session, file) => {
    if (file.removed_at !== null) return no(fault('file.removed'));
    await describeFile(session, file, described);
    await writeDocument(session, owner, file, described);
    return ok({ ...file, ...described });
  });
}

/** Takes a file out of the folder and its document out of the record; both can be brought back (`file.not_found`). */
export async function removeFile(
  database: Database,
  owner: Owner,
  file_id: string,
): Promise<Result<StoredFile, Fault>> {
  return await changed(database, owner, file_id, async (session, file) => {
    if (file.removed_at !== null) return ok(file);
    const at = owner.clock.now();
    await markRemoved(session, file, at);
    await removeOwnDocument(session, owner, file.document_id ?? '');
    return ok({ ...file, removed_at: at.toString() });
  });
}

/** Brings a removed file and its document back, as long as it was not erased (`file.not_found`, `file.erased`). */
export async function restoreFile(
  database: Database,
  owner: Owner,
  file_id: string,
): Promise<Result<StoredFile, Fault>> {
  return await changed(database, owner, file_id, async (session, file) => {
    if (file.removed_at === null) return ok(file);
    if (file.erased_at !== null) return no(fault('file.erased'));
    await markRemoved(session, file, null);
    await writeDocument(session, owner, file, file);
    return ok({ ...file, removed_at: null });
  });
}

/** Brings a file back whose bytes came again: as it was described, with what the scanner says now. */
export async function bringBack(
  session: Session,
  owner: Owner,
  { file, scanned }: { readonly file: StoredFile & FileContent; readonly scanned: Scanned },
): Promise<void> {
  await keepBytes(session, [file]);
  await markRemoved(session, file, null);
  await scanAgain(session, file, scanned);
  await writeDocument(session, owner, file, file);
}

/** The one file of the person's own, locked for the change. */
async function changed(
  database: Database,
  owner: Owner,
  file_id: string,
  change: (session: Session, file: StoredFile) => Promise<Result<StoredFile, Fault>>,
): Promise<Result<StoredFile, Fault>> {
  const done = await wholly(database, async (session) => {
    await lockFiles(session, owner.person_id);
    const scope = { kind: 'person', person_id: owner.person_id } as const;
    const file = await seenFile(session, scope, file_id);
    if (file === null || file.custodian !== OWN) return no(fault('file.not_found'));
    return await change(session, file);
  });
  return done.ok ? done.value : done;
}

/** The next version of the document; what the first one says of the bytes stays. */
async function writeDocument(
  session: Session,
  owner: Owner,
  file: StoredFile,
  described: Described,
): Promise<void> {
  const document_id = file.document_id ?? '';
  const before = await lastOwnDocument(session, owner, document_id);
  const sha1 = before?.content[0]?.attachment.hash ?? '';
  await writeOwnDocuments(session, owner, [ownDocument(document_id, { ...file, sha1 }, described)]);
}

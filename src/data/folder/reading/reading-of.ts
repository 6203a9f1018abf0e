import { type Fault, fault } from '../../../kernel/fault.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { Database } from '../../../platform/postgres/index.ts';
import { type Scope, seenBytes, seenFile } from '../../records/index.ts';
import { notGiven } from '../binary/not-given.ts';
import { hasReading, type Reading, readDocument } from './read-document.ts';

/** Reads a document within a scope, from its original bytes each time (`file.*`). */
export async function readingOf(
  { database }: { readonly database: Database },
  scope: Scope,
  file_id: string,
): Promise<Result<Reading & { readonly person_id: string }, Fault>> {
  const file = await seenFile(database, scope, file_id);
  if (file === null) return no(fault('file.not_found'));
  const refused = notGiven(file);
  if (refused !== null) return no(refused);
  if (!hasReading(file)) return no(fault('file.no_reading'));
  const bytes = await seenBytes(database, scope, { file_id, from: 0, length: file.size });
  if (bytes === null) return no(fault('file.not_found'));
  const read = readDocument(file, bytes);
  if (!read.ok) return read;
  const notices = [...new Set([...file.notices, ...read.value.notices])];
  return ok({ ...read.value, notices, person_id: file.person_id });
}

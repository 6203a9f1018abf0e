import { Type } from 'typebox';
import { instant } from '../../kernel/day.ts';
import { isOpen, type StoredFile } from '../records/index.ts';
import { hasReading } from './reading/read-document.ts';

const OrNull = Type.Union([Type.String(), Type.Null()]);

/** A file of a folder as its readers get it. */
export const FileView = Type.Object({
  file_id: Type.String(),
  document_id: OrNull,
  title: Type.String(),
  filename: Type.String(),
  kind: Type.String(),
  content_type: Type.String(),
  size: Type.Integer(),
  sha256: Type.String(),
  document_type: Type.String(),
  document_day: OrNull,
  origin: Type.String(),
  stored_at: Type.String(),
  state: Type.String({ description: '`ready`, `held`, `infected` or `removed`' }),
  scan: Type.String({ description: '`NOT_SCANNED`, `WAITING`, `CLEAN` or `INFECTED`' }),
  virus: OrNull,
  notices: Type.Array(Type.String()),
  provided_by: Type.String({ description: '`patient`, or the institution that keeps it' }),
  has_reading: Type.Boolean(),
  address: Type.String({ description: 'Where the original is: a FHIR Binary' }),
  removed_at: OrNull,
  restorable_until: OrNull,
});

/** What is said of a file, with how long it can be brought back. */
export function viewOf(file: StoredFile, undo_days: number) {
  const { person_id: _person, custodian, erased_at: _erased, removed_at, ...shown } = file;
  const until =
    removed_at === null
      ? null
      : instant(removed_at)
          .add({ hours: undo_days * 24 })
          .toString();
  return {
    ...shown,
    notices: [...file.notices],
    state: stateOf(file),
    provided_by: custodian === 'self' ? 'patient' : custodian,
    has_reading: hasReading(file) && isOpen(file),
    address: `/fhir/Binary/${file.file_id}`,
    removed_at,
    restorable_until: until,
  };
}

function stateOf(file: StoredFile): string {
  if (file.removed_at !== null) return 'removed';
  if (file.scan === 'WAITING') return 'held';
  return file.scan === 'INFECTED' ? 'infected' : 'ready';
}

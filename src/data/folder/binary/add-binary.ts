import { dayAt } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { isId, newId } from '../../../kernel/id.ts';
import { ZONE } from '../../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import { type FileEntry, insertFiles, visiblePatients } from '../../records/index.ts';
import { checkFile, type SentFile } from '../check/check-file.ts';
import type { Look } from '../look.ts';
import { digestOf } from '../open-delivery.ts';
import { type FolderPorts, sizeText } from '../ports.ts';
import { scanFile } from '../scan/scan-file.ts';

const CONTEXT = /^Patient\/([A-Za-z0-9.-]{1,64})$/;

/**
 * Keeps a file of an institution about one of its patients. Until a document of the institution names it, only the
 * institution and the patient see it. Fails with `record.write_forbidden`, `file.*`, `record.person_unknown`.
 */
export async function addBinary(
  ports: FolderPorts,
  { scope, principal }: Pick<Look, 'scope' | 'principal'>,
  sent: SentFile & { readonly context: string },
): Promise<Result<FileEntry, Fault>> {
  if (scope.kind !== 'institution') return no(fault('record.write_forbidden'));
  const person_id = CONTEXT.exec(sent.context)?.[1] ?? '';
  if (!isId(person_id)) return no(fault('file.context_wrong', {}, 'Binary.securityContext'));
  const { file_bytes_max } = ports.limits;
  if (sent.bytes.length > file_bytes_max) {
    return no(fault('file.too_large', { limit: sizeText(file_bytes_max) }));
  }
  const checked = await checkFile(sent, dayAt(ports.clock.now(), ZONE));
  if (!checked.ok) return checked;
  const { kind, content_type } = checked.value;
  // Archives are unpacked for people only, and images have a way of their own.
  if (kind === 'zip' || kind === 'dicom')
    return no(fault('file.type_refused', { found: content_type }));
  const scanned = await scanFile(ports, sent.bytes);
  if (!scanned.ok) return scanned;
  const entry: FileEntry = {
    ...checked.value,
    ...scanned.value,
    person_id,
    file_id: newId(ports.clock, ports.random),
    document_id: null,
    custodian: scope.institution,
    sha256: digestOf('sha256', sent.bytes, 'hex'),
    title: '',
    document_type: 'other',
    document_day: null,
    origin: '',
    stored_at: ports.clock.now(),
    stored_by: principal.subject,
  };
  return await ports.database.transaction(async (session) => {
    const visible = await visiblePatients(session, scope, [person_id]);
    if (!visible.has(person_id)) {
      return no(fault('record.person_unknown', {}, 'Binary.securityContext'));
    }
    await insertFiles(session, [entry]);
    return ok(entry);
  });
}

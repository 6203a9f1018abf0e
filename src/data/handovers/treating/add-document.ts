import { createHash } from 'node:crypto';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { newId } from '../../../kernel/id.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { isPdf } from '../fetch-file.ts';
import type { HandoverPorts } from '../ports.ts';
import { findDesk } from './desk-store.ts';
import { type DeskFile, filesOf, insertFile } from './visit-store.ts';

/**
 * Adds a document to a hand-over, within the caller's transaction; it goes home with the next report that names it. The
 * same bytes again give the document that is there. Fails with `handover.not_found` or `handover.document_kind`.
 */
export async function addDocument(
  session: Session,
  ports: HandoverPorts,
  { subject }: Principal,
  of: {
    readonly handover_id: string;
    readonly institution: string;
    readonly title: string;
    readonly bytes: Uint8Array;
  },
): Promise<Result<DeskFile, Fault>> {
  const { handover_id, title, bytes } = of;
  const desk = await findDesk(session, of, 'lock');
  if (desk === null) return no(fault('handover.not_found'));
  if (!isPdf(bytes)) return no(fault('handover.document_kind', {}, 'document'));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await insertFile(session, {
    handover_id,
    document_id: newId(ports.clock, ports.random),
    title,
    media_type: 'application/pdf',
    sha256,
    size: bytes.length,
    bytes,
    added_by: subject,
    added_at: ports.clock.now(),
  });
  const files = await filesOf(session, handover_id);
  const file = files.find((one) => one.sha256 === sha256);
  return file === undefined ? no(fault('handover.document_unknown')) : ok(file);
}

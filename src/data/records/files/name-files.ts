import type { DocumentReference } from '@medplum/fhirtypes';
import { fault } from '../../../kernel/fault.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { faultError } from '../fault-outcome.ts';
import type { VersionEntry } from '../repository/write-store.ts';
import { tieFiles } from './file-change-store.ts';

/** A file of this node, as an attachment names it; addresses of other servers are theirs. */
const FILE =
  /^(?:\/fhir\/)?Binary\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\/_history\/1)?$/;

/**
 * Ties the files that documents name to them, so that who may see the document may see the file. A file of somebody
 * else, of another institution or of another document is refused (`file.name_wrong`).
 */
export async function nameFiles(session: Session, entries: readonly VersionEntry[]): Promise<void> {
  const named = entries.flatMap((entry) => {
    if (entry.resource_type !== 'DocumentReference' || entry.content === null) return [];
    const { person_id, custodian, id } = entry;
    return filesIn(JSON.parse(entry.content)).map((file_id) => ({
      person_id,
      file_id,
      document_id: id,
      custodian,
    }));
  });
  if (named.length === 0) return;
  if ((await tieFiles(session, named)) !== named.length) {
    throw faultError(fault('file.name_wrong', {}, 'DocumentReference.content'));
  }
}

function filesIn({ content }: DocumentReference): readonly string[] {
  const ids = (content ?? []).flatMap(
    ({ attachment }) => FILE.exec(attachment?.url ?? '')?.[1] ?? [],
  );
  return [...new Set(ids)];
}

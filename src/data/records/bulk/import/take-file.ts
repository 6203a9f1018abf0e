import { millisText } from '../../../../kernel/day.ts';
import type { Fault } from '../../../../kernel/fault.ts';
import { newId } from '../../../../kernel/id.ts';
import type { Principal } from '../../../../kernel/principal.ts';
import { ok, type Result } from '../../../../kernel/result.ts';
import { institutionOf } from '../../../../people/care/index.ts';
import type { BulkPorts } from '../bulk-ports.ts';
import { cutLines } from './cut-lines.ts';
import {
  closeFile,
  deleteImport,
  findSame,
  insertChunk,
  insertImport,
  lockInstitution,
} from './import-store.ts';

/** Largest file that is taken in one piece, in bytes. */
const FILE_MAX = 256 * 1024 * 1024;

type Taking = Pick<BulkPorts, 'database' | 'clock' | 'random' | 'network'>;

/**
 * Keeps a file of NDJSON until its lines are written; nothing of it where something is wrong with the file itself
 * (`bulk.*`). The same file again is the import that it was, or begins again where lines of it were refused.
 */
export async function takeFile(
  { database, clock, random, network }: Taking,
  principal: Principal,
  source: AsyncIterable<Uint8Array>,
): Promise<Result<string, Fault>> {
  const institution = institutionOf(network, principal);
  const import_id = newId(clock, random);
  const { subject, role, organisation, jurisdiction } = principal;
  const who = { subject, role, organisation, jurisdiction };
  return await database.transaction(async (session) => {
    await insertImport(session, {
      import_id,
      institution,
      ...who,
      requested_at: millisText(clock.now()),
    });
    const cut = await cutLines(source, FILE_MAX, (chunk, nth) =>
      insertChunk(session, import_id, { ...chunk, nth }),
    );
    if (!cut.ok) {
      await deleteImport(session, import_id);
      return cut;
    }
    await lockInstitution(session, institution);
    const same = await findSame(session, { institution, digest: cut.value.digest });
    if (same !== null && (same.state === 'WAITING' || same.refused === 0n)) {
      await deleteImport(session, import_id);
      return ok(same.import_id);
    }
    if (same !== null) await deleteImport(session, same.import_id);
    await closeFile(session, import_id, cut.value);
    return ok(import_id);
  });
}

import type { Fault } from '../../kernel/fault.ts';
import type { Principal } from '../../kernel/principal.ts';
import type { Result } from '../../kernel/result.ts';
import type { Described, Owner } from '../records/index.ts';
import { type Added, addFiles } from './add-files.ts';
import type { SentFile } from './check/check-file.ts';
import { kept, type Look } from './look.ts';
import type { FolderPorts } from './ports.ts';

/** What is said of a document where nobody says anything. */
export const BLANK: Described = {
  title: '',
  document_type: 'other',
  document_day: null,
  origin: '',
};

/** Adds files and writes into the trail what became of them (`file.*`, `image.*`). */
export async function addAndTell(
  ports: FolderPorts,
  { owner, look }: { readonly owner: Owner; readonly look: Look },
  sent: SentFile,
  described: Described,
): Promise<Result<Added, Fault>> {
  return await kept(ports, look, await addFiles(ports, owner, sent, described), {
    interaction: 'create',
    resource_type: 'DocumentReference',
    about: (done) => ({ person_id: owner.person_id, amount: done.kept.length }),
  });
}

/** Puts one file into a person's folder from a program of the operator. */
export async function putIntoFolder(
  ports: FolderPorts,
  by: {
    readonly principal: Principal;
    readonly person_id: string;
    readonly request_id: string;
  },
  sent: SentFile,
): Promise<Result<Added, Fault>> {
  const { principal, person_id, request_id } = by;
  const owner: Owner = { clock: ports.clock, person_id, subject: principal.subject };
  const scope = { kind: 'person', person_id } as const;
  const look: Look = { principal, request_id, purpose: 'TREAT', scope };
  return await addAndTell(ports, { owner, look }, sent, BLANK);
}

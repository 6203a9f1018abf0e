import type { Database } from '../../platform/postgres/index.ts';
import { documentPseudonym, type PairKeys } from './read-document.ts';
import { documentsAfter, insertPseudonyms } from './registration-store.ts';

const DOCUMENTS_AT_ONCE = 5000;

/**
 * Adds the pseudonyms that a new side or a new pair key needs, for every registered document; those of an older key
 * stay valid for what is still under way. Runs in steps and may be repeated. Gives how many were added.
 */
export async function completePseudonyms(database: Database, pair_keys: PairKeys): Promise<number> {
  let added = 0;
  let after: string | null = null;
  while (true) {
    const documents = await documentsAfter(database, after, DOCUMENTS_AT_ONCE);
    const last = documents.at(-1);
    if (last === undefined) return added;
    const pseudonyms = documents.flatMap((document) =>
      [...pair_keys].map(([peer, key]) => ({
        peer,
        pseudonym: documentPseudonym(key, document),
        person_id: document.person_id,
        document_id: document.document_id,
      })),
    );
    added += await insertPseudonyms(database, pseudonyms);
    after = last.document_id;
  }
}

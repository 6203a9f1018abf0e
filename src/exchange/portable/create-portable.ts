import { type Clock, dayAt } from '../../kernel/day.ts';
import type { Fault } from '../../kernel/fault.ts';
import type { Random } from '../../kernel/id.ts';
import { JURISDICTIONS, type Jurisdiction, ZONE } from '../../kernel/jurisdiction.ts';
import type { Result } from '../../kernel/result.ts';
import type { Database } from '../../platform/postgres/index.ts';
import type { KeyRing } from '../keys/index.ts';
import type { Ask, QuestionHandler } from '../kinds/index.ts';
import { createIssue, type IssueDocument } from './issue-document.ts';
import { REVOCATIONS_LISTED, revocationsHandler } from './messages.ts';
import type { PortableKind } from './portable-kind.ts';
import {
  listFrom,
  type RevocationList,
  readRevocations,
  signRevocations,
} from './revocation-list.ts';
import { createRevoke, type RevokeDocument } from './revoke-document.ts';
import {
  documentsOf,
  findDocument,
  type HeldDocument,
  keepList,
  keptLists,
  revocationsOn,
} from './store.ts';
import { readDocumentText } from './text/index.ts';
import { type Verdict, verifyDocument } from './verify-document.ts';

export interface PortableOptions {
  readonly node: Jurisdiction;
  readonly database: Database;
  readonly clock: Clock;
  readonly random: Random;
  readonly keys: KeyRing;
  /** Every kind of document that any side issues. */
  readonly kinds: readonly PortableKind[];
  readonly ask: Ask;
}

/** What one node does with documents that people carry. */
export interface Portable {
  readonly kinds: readonly PortableKind[];
  readonly issue: IssueDocument;
  readonly revoke: RevokeDocument;
  /** Decides about what was scanned, pasted or typed, with the lists that this node holds. */
  verify(text: string, kind?: string): Promise<Verdict>;
  /** The documents that this node has revoked up to now, signed, with the moment when the next list is due. */
  signedRevocations(): Promise<{ readonly list: RevocationList; readonly compact: string }>;
  /** Asks the other sides for their lists and keeps what they signed; gives the faults of those that gave none. */
  refreshLists(): Promise<ReadonlyMap<Jurisdiction, Fault>>;
  /** Documents of one person, newest first. */
  documentsOf(
    person_id: string,
    page: { readonly before: string | null; readonly limit: number },
  ): Promise<readonly HeldDocument[]>;
  /** One document of this node; of one person only where `person_id` is given. */
  find(document_id: string, person_id: string | null): Promise<HeldDocument | null>;
  /** For the exchange, which answers the other sides. */
  readonly question: QuestionHandler<
    typeof REVOCATIONS_LISTED.question,
    typeof REVOCATIONS_LISTED.answer
  >;
}

/** Puts together what one node does with documents that people carry. */
export function createPortable(options: PortableOptions): Portable {
  const { node, database, clock, keys, kinds } = options;
  const ownList = async () => {
    const now = clock.now();
    return listFrom(node, await revocationsOn(database, dayAt(now, ZONE)), now);
  };
  const signedRevocations = async () => {
    const list = await ownList();
    await keys.refresh();
    return { list, compact: signRevocations(list, keys.signingKey()) };
  };
  return {
    kinds,
    issue: createIssue(options),
    revoke: createRevoke(options),
    signedRevocations,
    question: revocationsHandler(async () => (await signedRevocations()).compact),
    documentsOf: (person_id, page) => documentsOf(database, person_id, page),
    find: (document_id, person_id) => findDocument(database, { document_id, person_id }),
    refreshLists: () => refreshLists(options),
    verify: async (text, kind) => {
      const read = readDocumentText(text);
      if (!read.ok) return { fault: read.error, document: null, checked: null, revocation: null };
      await keys.refresh();
      const trusted = keys.trustList();
      const kept = (await keptLists(database)).map((list) => readRevocations(list, trusted));
      const revocations = [await ownList(), ...kept.flatMap(listOf)];
      return verifyDocument(read.value, {
        keys: trusted,
        revocations,
        at: clock.now(),
        kinds,
        kind,
      });
    },
  };
}

async function refreshLists({ node, database, keys, ask }: PortableOptions) {
  const faults = new Map<Jurisdiction, Fault>();
  for (const side of JURISDICTIONS.filter((other) => other !== node)) {
    const answer = await ask(side, REVOCATIONS_LISTED, {});
    const list = answer.ok ? readRevocations(answer.value.list, keys.trustList()) : answer;
    if (!list.ok) faults.set(side, list.error);
    else if (answer.ok && list.value.node === side) {
      await keepList(database, { ...list.value, compact: answer.value.list });
    }
  }
  return faults;
}

/** A list that can no longer be verified, because its key has left the trust list, is as good as none. */
function listOf(list: Result<RevocationList, Fault>): readonly RevocationList[] {
  return list.ok ? [list.value] : [];
}

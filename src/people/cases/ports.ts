import type { Send } from '../../exchange/index.ts';
import type { Clock, PlainDate } from '../../kernel/day.ts';
import type { Random } from '../../kernel/id.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { Texts } from '../../kernel/language.ts';
import type { Database, Session } from '../../platform/postgres/index.ts';
import type { Rulebook } from '../../rulebook/index.ts';
import type { Notify } from '../notices/index.ts';
import type { PairKeys } from '../persons/index.ts';

/** A period as the register of this side has it. */
export interface RegisteredPeriod {
  readonly kind: 'residence' | 'employment' | 'self_employment' | 'insurance';
  readonly side: Jurisdiction;
  readonly place: string | null;
  readonly scheme: string | null;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly evidence: string;
  readonly evidence_reference: string | null;
}

/** What this side has on record of persons; who has nothing may be absent. */
export type StandingsOf = (
  session: Session,
  person_ids: readonly string[],
) => Promise<ReadonlyMap<string, { readonly periods: readonly RegisteredPeriod[] }>>;

/** What is put into a signed document that the person carries. */
export interface DocumentToIssue {
  readonly kind: 'period_statement' | 'entitlement' | 'authorisation';
  readonly subject: {
    readonly person_id: string | null;
    readonly name_zh: string | null;
    readonly name_en: string | null;
    readonly birth_date: PlainDate;
    readonly document_masked: string | null;
  };
  readonly claims: Readonly<Record<string, unknown>>;
  readonly valid_from: PlainDate;
  readonly valid_to: PlainDate;
  readonly issued_by: string;
}

/** Issues a signed document within the caller's transaction; null where what it says does not fit on one. */
export type IssueDocument = (
  session: Session,
  document: DocumentToIssue,
) => Promise<{ readonly document_id: string; readonly compact: string } | null>;

/** Takes a signed document back within the caller's transaction. */
export type RevokeDocument = (
  session: Session,
  document: {
    readonly document_id: string;
    readonly reason: 'replaced' | 'ended';
    readonly revoked_by: string;
  },
) => Promise<void>;

/** What the room needs from outside, bound once by the node. */
export interface CasePorts {
  readonly node: Jurisdiction;
  readonly database: Database;
  readonly clock: Clock;
  readonly random: Random;
  readonly rulebook: Rulebook;
  readonly pair_keys: PairKeys;
  readonly send: Send;
  readonly notify: Notify;
  readonly standingsOf: StandingsOf;
  /** Null where this node issues no documents to carry. */
  readonly documents: { readonly issue: IssueDocument; readonly revoke: RevokeDocument } | null;
  readonly organisationName: (organisation: string) => Texts | null;
  /** A declared trial: agreements that are not in force are treated as if they were, and everything says so. */
  readonly assume_agreement: boolean;
}

import type { Ask, Send } from '../../exchange/index.ts';
import type { Clock, Instant, PlainDate } from '../../kernel/day.ts';
import type { Fault } from '../../kernel/fault.ts';
import type { Random } from '../../kernel/id.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { Result } from '../../kernel/result.ts';
import type { Notify } from '../../people/notices/index.ts';
import type { PairKeys } from '../../people/persons/index.ts';
import type { Database, Session } from '../../platform/postgres/index.ts';
import type { Network, Rulebook } from '../../rulebook/index.ts';

/** One crossing of record data, as the gate in front of it wants to know it. */
export interface Crossing {
  readonly act: 'handover_sent';
  readonly exporter: string;
  readonly importer: string;
  readonly to: Jurisdiction;
  readonly categories: readonly ('summary' | 'visit_note' | 'documents')[];
  readonly purpose: 'treatment' | 'continuity';
  /** The person here, or what stands for them between the two sides. */
  readonly subject: string;
  readonly consent: string | null;
  readonly amount: { readonly items: number; readonly bytes: number };
  readonly erase_at: Instant | null;
  readonly about: { readonly type: string; readonly id: string };
  readonly by: string;
}

/** Lets a crossing pass or names the rule that forbids it, within the transaction that lets the data go. */
export type MayCross = (session: Session, crossing: Crossing) => Promise<Result<unknown, Fault>>;

/** What a patient lets go: kinds of record, days of care `[care_from, care_to)`, sensitive classes. */
export interface CopyScope {
  readonly record_types: readonly string[] | null;
  readonly care_from: PlainDate | null;
  readonly care_to: PlainDate | null;
  readonly sensitive_classes: readonly string[];
}

/** Makes the copy of a record within a scope: the text of a FHIR document. */
export type RecordCopy = (
  person_id: string,
  scope: CopyScope,
) => Promise<Result<Uint8Array, Fault>>;

/** The sharing consents behind copies; each is written and ended in the caller's transaction. */
export interface CopyConsents {
  give(
    session: Session,
    consent: {
      readonly person_id: string;
      readonly institution: string;
      readonly scope: CopyScope;
      readonly until: Instant;
      readonly given_by: string;
    },
  ): Promise<Result<string, Fault>>;
  end(
    session: Session,
    of: { readonly person_id: string; readonly consent_id: string; readonly by: string },
  ): Promise<void>;
  /** Which of these are in force: a consent may be withdrawn elsewhere. */
  inForce(session: Session, consent_ids: readonly string[]): Promise<ReadonlySet<string>>;
}

/** What the room needs on either side. */
export interface HandoverPorts {
  readonly node: Jurisdiction;
  /** The side of the Hospital Authority. */
  readonly home: Jurisdiction;
  readonly database: Database;
  readonly clock: Clock;
  readonly random: Random;
  readonly pair_keys: PairKeys;
  readonly rulebook: Rulebook;
  readonly network: Network;
  readonly ask: Ask;
  readonly send: Send;
  readonly notify: Notify;
  readonly mayCross: MayCross;
  readonly recordCopy: RecordCopy;
  readonly consents: CopyConsents;
}

import type { Ask, KeyRing, Send } from '../../exchange/index.ts';
import type { Clock, PlainDate } from '../../kernel/day.ts';
import type { Random } from '../../kernel/id.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { Principal } from '../../kernel/principal.ts';
import type { Notify } from '../../people/notices/index.ts';
import type { Person } from '../../people/persons/index.ts';
import type { Database, Session } from '../../platform/postgres/index.ts';
import type { Network, SchemeLaw } from '../../rulebook/index.ts';
import type { NoteReceipt, PreviewBasis, TransferBasisFor } from '../transfers/index.ts';
import type { SummaryOf } from './link.ts';

/** What the room of carried links needs of the others. */
export interface LinkPorts {
  readonly node: Jurisdiction;
  readonly database: Database;
  readonly clock: Clock;
  readonly random: Random;
  readonly keys: KeyRing;
  readonly network: Network;
  readonly notify: Notify;
  readonly ask: Ask;
  readonly send: Send;
  /** The law of carried records (`hk.cross_boundary_record`). */
  readonly record_law: SchemeLaw;
  readonly summaryOf: SummaryOf;
  /** Which of these persons have joined the record system. */
  readonly joinedOn: (
    session: Session,
    person_ids: readonly string[],
    on: PlainDate,
  ) => Promise<ReadonlySet<string>>;
  /** Whether somebody may use vouchers, for the version of the law that asks for it. */
  readonly mayUseVouchers: (person: Person, on: PlainDate) => boolean;
  /** As what somebody may act for another person, such as `parent`; null where they may not. */
  readonly actsFor: (
    session: Session,
    of: { readonly principal: Principal; readonly for_person: string; readonly on: PlainDate },
  ) => Promise<string | null>;
  /** The gate in front of whatever leaves this side, and the same question before anybody travels. */
  readonly transferBasisFor: TransferBasisFor;
  readonly previewBasis: PreviewBasis;
  /** The receiving half of the register of processing. */
  readonly noteReceipt: NoteReceipt;
  /** The law of transfers (`compact.transfer_basis`). */
  readonly transfer_law: SchemeLaw;
}

/** The address under which everybody reaches this node, such as `https://hk.example.org`. */
export interface PublicAddress {
  readonly origin: string;
}

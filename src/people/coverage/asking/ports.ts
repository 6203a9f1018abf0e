import type { Ask } from '../../../exchange/index.ts';
import type { Clock, Instant, PlainDate } from '../../../kernel/day.ts';
import type { Fault } from '../../../kernel/fault.ts';
import type { Random } from '../../../kernel/id.ts';
import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import type { Result } from '../../../kernel/result.ts';
import type { Database, Session } from '../../../platform/postgres/index.ts';
import type { Rulebook } from '../../../rulebook/index.ts';
import type { PairKeys } from '../../persons/index.ts';
import type { VoucherPurseKnown } from '../person/known-person.ts';
import type { StandingsOf } from '../person/standing.ts';

/**
 * What is left of the elderly vouchers of a person of this register for a visit on a day, and whether the record system
 * was joined by then; null where the person has no account. Later flows keep both.
 */
export type VoucherLeft = (
  session: Session,
  of: {
    readonly person_id: string;
    readonly service_day: PlainDate;
    readonly is_optometry: boolean;
  },
) => Promise<Result<Omit<VoucherPurseKnown, 'told_by'> | null, Fault>>;

/** What a side needs to answer another one. */
export interface TellPorts {
  readonly node: Jurisdiction;
  readonly database: Database;
  readonly clock: Clock;
  readonly standingsOf: StandingsOf;
  readonly voucherLeft: VoucherLeft;
}

/** Everything that a question about a person's cover needs; bound once by the node. */
export interface AskCoveragePorts extends TellPorts {
  readonly random: Random;
  readonly rulebook: Rulebook;
  /** The law as it was known at a moment. */
  readonly rulebookAt: (known_at: Instant) => Promise<Rulebook>;
  readonly pair_keys: PairKeys;
  readonly ask: Ask;
  /** Longest wait for another side, in milliseconds. */
  readonly patience_ms: number;
}

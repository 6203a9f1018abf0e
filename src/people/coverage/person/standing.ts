import type { Instant } from '../../../kernel/day.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import type { Dependant, HeldStatus, RecordedPeriod, Standing } from '../../periods/index.ts';

/** A period as any side tells it: where it is kept and when it was recorded stays in the register. */
export type StandingPeriod = Omit<RecordedPeriod, 'period_id' | 'recorded_at' | 'evidence'> & {
  readonly evidence: string;
};

/** A status as any side tells it; another side may know codes that this one does not. */
export interface StandingStatus extends Pick<HeldStatus, 'from' | 'to'> {
  readonly status: string;
  readonly evidence: string;
}

/** Somebody who depends on the person; who it is stays in the register. */
type StandingDependant = Omit<Dependant, 'person_id'>;

/** What a side tells of a person's periods, statuses and dependants. */
export interface ToldStanding {
  readonly periods: readonly StandingPeriod[];
  readonly statuses: readonly StandingStatus[];
  readonly dependants: readonly StandingDependant[];
}

/** What the register of periods knows of these persons, as it stood at a moment; now unless said. */
export type StandingsOf = (
  session: Session,
  person_ids: readonly string[],
  known_at?: Instant,
) => Promise<ReadonlyMap<string, Standing>>;

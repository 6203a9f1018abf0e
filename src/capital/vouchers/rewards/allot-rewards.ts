import { day, type PlainDate } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import type { Minor } from '../../../kernel/money.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { Database, Session } from '../../../platform/postgres/index.ts';
import type { SchemeLaw } from '../../../rulebook/index.ts';
import {
  rewardDue,
  rewardLapsesOn,
  rewardWindow,
} from '../../../schemes/hk/elderly-voucher-periods.ts';
import { isInBooks, type Journal, postJournals } from '../../ledger/index.ts';
import { POOLS, rewardAccount } from '../entries/voucher-accounts.ts';
import { credit, debit, voucherName } from '../entries/voucher-journal.ts';
import { newStamp, type VoucherPorts } from '../ports.ts';
import { insertRewards, type RewardRow, unrewardedSpenders } from './reward-store.ts';

/** A reward as its holder is told of it. */
export interface AllottedReward {
  readonly person_id: string;
  readonly earned_year: number;
  readonly minor: Minor;
  /** The last day on which it can be used. */
  readonly usable_until: PlainDate;
}

/** Tells holders of new rewards, in the transaction that gives them. */
export type TellRewards = (session: Session, rewards: readonly AllottedReward[]) => Promise<void>;

export interface RewardPorts extends VoucherPorts {
  readonly tell_rewards: TellRewards;
}

/** What a run gave. Amount in HKD minor units. */
export interface RewardReport {
  readonly rewards: number;
  readonly minor: Minor;
}

/** Persons per transaction. */
const CHUNK = 1000;

/**
 * Gives the reward of the year to everyone whose designated use has reached what is asked and who has none for that
 * year yet; also for the year before, whose last claims may have been decided after its end. Once per person and year.
 * Fault `policy.not_settled`.
 */
export async function rewardJob(
  database: Database,
  ports: RewardPorts,
  on: PlainDate,
): Promise<Result<RewardReport, Fault>> {
  let rewards = 0;
  let minor = 0n;
  for (const within of windowDays(ports.law, on)) {
    const terms = rewardTerms(ports.law, within);
    if (!terms.ok) return terms;
    for (;;) {
      const given = await database.transaction((session) =>
        allotSome(session, ports, terms.value, on),
      );
      if (given === 0) break;
      rewards += given;
      minor += BigInt(given) * terms.value.minor;
    }
  }
  return ok({ rewards, minor });
}

/** A day in each reward window that may still give rewards: the one of `on` and the one of the year before. */
function windowDays(law: SchemeLaw, on: PlainDate): readonly PlainDate[] {
  const lastYear = day(`${on.year - 1}-12-31`);
  const windows = new Map<number, PlainDate>();
  for (const each of [lastYear, on]) {
    const window = rewardWindow(law, each);
    if (window !== null) windows.set(window.earned_year, each);
  }
  return [...windows.values()];
}

interface RewardTerms {
  readonly earned_year: number;
  readonly spend_min: Minor;
  readonly minor: Minor;
  readonly lapses_on: PlainDate;
}

function rewardTerms(law: SchemeLaw, on: PlainDate): Result<RewardTerms, Fault> {
  const window = rewardWindow(law, on);
  const asked = law.on('reward_spend_min', on);
  if (window === null || !asked.known) {
    return no(fault('policy.not_settled', { parameter: 'reward_spend_min', day: on.toString() }));
  }
  const spend_min = asked.value as Minor;
  const due = rewardDue(law, on, spend_min);
  if (!due.ok) return due;
  const { earned_year } = window;
  const lapses_on = rewardLapsesOn(law, earned_year);
  return ok({ earned_year, spend_min, minor: due.value, lapses_on });
}

async function allotSome(
  session: Session,
  ports: RewardPorts,
  terms: RewardTerms,
  on: PlainDate,
): Promise<number> {
  const { earned_year, minor, lapses_on } = terms;
  if (minor === 0n) return 0;
  const spenders = await unrewardedSpenders(session, earned_year, terms.spend_min, CHUNK);
  if (spenders.length === 0) return 0;
  const rows = spenders.map(
    ({ person_id }): Omit<RewardRow, 'lapsed_on'> => ({
      person_id,
      earned_year,
      minor,
      allotted_on: on.toString(),
      lapses_on: lapses_on.toString(),
    }),
  );
  const fresh = await insertRewards(session, rows);
  const given = rows.filter((row) => fresh.has(row.person_id));
  const outcomes = await postJournals(
    session,
    given.map((row) => rewardJournal(row, ports, on)),
  );
  const refused = outcomes.find((outcome) => !isInBooks(outcome));
  if (refused !== undefined) throw new Error(`a reward was refused: ${JSON.stringify(refused)}`);
  const usable_until = lapses_on.subtract({ days: 1 });
  await ports.tell_rewards(
    session,
    given.map(({ person_id }) => ({ person_id, earned_year, minor, usable_until })),
  );
  return given.length;
}

function rewardJournal(
  { person_id, earned_year, minor }: Pick<RewardRow, 'person_id' | 'earned_year' | 'minor'>,
  ports: RewardPorts,
  as_of: PlainDate,
): Journal {
  return {
    ...voucherName('reward', `${person_id}:${earned_year}`),
    ...newStamp(ports),
    kind: 'reward',
    as_of,
    postings: [
      ...debit(POOLS.rewards, minor),
      ...credit(rewardAccount(person_id, earned_year), minor),
    ],
  };
}

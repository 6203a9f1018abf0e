import type { PlainDate } from '../../../kernel/day.ts';
import type { Minor } from '../../../kernel/money.ts';
import type { Session } from '../../../platform/postgres/index.ts';

/** Ordinary vouchers of one holder that a claim spent on designated use, toward the reward of a year. */
export interface DesignatedUse {
  readonly person_id: string;
  readonly claim_id: string;
  readonly earned_year: number;
  readonly minor: Minor;
}

/** Notes designated use; a claim that is noted already changes nothing. */
export async function recordDesignatedUse(
  session: Session,
  uses: readonly DesignatedUse[],
): Promise<void> {
  if (uses.length === 0) return;
  await session.rows(
    `insert into capital.designated_use (person_id, earned_year, claim_id, entry, minor)
     select person_id, earned_year, claim_id, 'use', minor
     from unnest($1::uuid[], $2::smallint[], $3::uuid[], $4::bigint[])
       as u(person_id, earned_year, claim_id, minor)
     on conflict do nothing`,
    [
      uses.map((use) => use.person_id),
      uses.map((use) => use.earned_year),
      uses.map((use) => use.claim_id),
      uses.map((use) => String(use.minor)),
    ],
  );
}

/** Takes the designated use of reversed claims back with negative rows, once. */
export async function reverseDesignatedUse(
  session: Session,
  claim_ids: readonly string[],
): Promise<void> {
  await session.rows(
    `insert into capital.designated_use (person_id, earned_year, claim_id, entry, minor)
     select person_id, earned_year, claim_id, 'reversal', -minor
     from capital.designated_use where claim_id = any($1::uuid[]) and entry = 'use'
     on conflict do nothing`,
    [claim_ids],
  );
}

/** Holders of open accounts who reach the threshold of a year and have no reward for it. */
export function unrewardedSpenders(
  session: Session,
  earned_year: number,
  at_least: Minor,
  limit: number,
): Promise<{ readonly person_id: string; readonly spent: Minor }[]> {
  return session.rows(
    `select u.person_id, sum(u.minor)::bigint as spent
     from capital.designated_use u
     join capital.voucher_account a using (person_id)
     where u.earned_year = $1 and a.closed_on is null and not exists (
       select from capital.voucher_reward r
       where r.person_id = u.person_id and r.earned_year = u.earned_year)
     group by u.person_id having sum(u.minor) >= $2
     order by u.person_id limit $3`,
    [earned_year, String(at_least), limit],
  );
}

/** What a person has spent on designated use toward the reward of a year. */
export async function designatedSpend(
  session: Session,
  person_id: string,
  earned_year: number,
): Promise<Minor> {
  const [row] = await session.rows<{ spent: Minor }>(
    `select coalesce(sum(minor), 0)::bigint as spent
     from capital.designated_use where person_id = $1 and earned_year = $2`,
    [person_id, earned_year],
  );
  return row?.spent ?? 0n;
}

/** A reward that was given; its money is in the ledger. Days are `YYYY-MM-DD`. */
export interface RewardRow {
  readonly person_id: string;
  readonly earned_year: number;
  readonly minor: Minor;
  readonly allotted_on: string;
  /** The first day on which it can no longer be used. */
  readonly lapses_on: string;
  readonly lapsed_on: string | null;
}

/** Writes rewards; gives the holders for whom none of that year was written before. */
export async function insertRewards(
  session: Session,
  rewards: readonly Omit<RewardRow, 'lapsed_on'>[],
): Promise<ReadonlySet<string>> {
  const written = await session.rows<{ person_id: string }>(
    `insert into capital.voucher_reward (person_id, earned_year, minor, allotted_on, lapses_on)
     select * from unnest($1::uuid[], $2::smallint[], $3::bigint[], $4::date[], $5::date[])
     on conflict do nothing returning person_id`,
    [
      rewards.map((reward) => reward.person_id),
      rewards.map((reward) => reward.earned_year),
      rewards.map((reward) => String(reward.minor)),
      rewards.map((reward) => reward.allotted_on),
      rewards.map((reward) => reward.lapses_on),
    ],
  );
  return new Set(written.map((row) => row.person_id));
}

const REWARD = 'person_id, earned_year, minor, allotted_on, lapses_on, lapsed_on';

/** All rewards that persons were given, the earliest year first. */
export function rewardsOf(session: Session, person_ids: readonly string[]): Promise<RewardRow[]> {
  return session.rows<RewardRow>(
    `select ${REWARD} from capital.voucher_reward
     where person_id = any($1::uuid[]) order by person_id, earned_year`,
    [person_ids],
  );
}

/** Rewards whose time was over on a day and whose account was not yet emptied, after a given one. */
export function overdueRewards(
  session: Session,
  day: PlainDate,
  after: Pick<RewardRow, 'person_id' | 'earned_year'>,
  limit: number,
): Promise<RewardRow[]> {
  return session.rows<RewardRow>(
    `select ${REWARD} from capital.voucher_reward
     where lapsed_on is null and lapses_on <= $1
       and (person_id, earned_year) > ($2::uuid, $3::smallint)
     order by person_id, earned_year limit $4`,
    [day, after.person_id, after.earned_year, limit],
  );
}

/** Notes that nothing is left of rewards whose time is over. */
export async function markLapsed(
  session: Session,
  rewards: readonly Pick<RewardRow, 'person_id' | 'earned_year'>[],
  day: PlainDate,
): Promise<void> {
  await session.rows(
    `update capital.voucher_reward r set lapsed_on = $3
     from unnest($1::uuid[], $2::smallint[]) as l(person_id, earned_year)
     where r.person_id = l.person_id and r.earned_year = l.earned_year and r.lapsed_on is null`,
    [rewards.map((reward) => reward.person_id), rewards.map((reward) => reward.earned_year), day],
  );
}

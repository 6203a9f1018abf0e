import type { PlainDate } from '../../../kernel/day.ts';
import type { Minor } from '../../../kernel/money.ts';
import type { Database, Session } from '../../../platform/postgres/index.ts';
import { emptyAccounts } from '../empty-accounts.ts';
import { rewardAccount } from '../entries/voucher-accounts.ts';
import type { VoucherPorts } from '../ports.ts';
import { markLapsed, overdueRewards, type RewardRow } from './reward-store.ts';

/** Rewards per transaction. */
const CHUNK = 1000;
const FIRST = { person_id: '00000000-0000-0000-0000-000000000000', earned_year: 0 };

/** What a run took back. Amount in HKD minor units. */
export interface LapseReport {
  readonly rewards: number;
  readonly forfeited: Minor;
}

/**
 * Forfeits what is left of rewards whose time is over on a day. A reward that an open hold still keeps in part stays
 * on the list until the hold has ended.
 */
export async function lapseRewards(
  database: Database,
  ports: VoucherPorts,
  day: PlainDate,
): Promise<LapseReport> {
  let rewards = 0;
  let forfeited = 0n;
  let after: Pick<RewardRow, 'person_id' | 'earned_year'> = FIRST;
  for (;;) {
    const overdue = await overdueRewards(database, day, after, CHUNK);
    const last = overdue.at(-1);
    if (last === undefined) return { rewards, forfeited };
    const taken = await database.transaction((session) => lapse(session, ports, overdue, day));
    rewards += taken.rewards;
    forfeited += taken.forfeited;
    after = last;
  }
}

async function lapse(
  session: Session,
  ports: VoucherPorts,
  overdue: readonly RewardRow[],
  day: PlainDate,
): Promise<LapseReport> {
  const accountOf = (reward: RewardRow) => rewardAccount(reward.person_id, reward.earned_year);
  const emptied = await emptyAccounts(session, ports, overdue.map(accountOf), {
    source: 'lapse',
    kind: 'expiry',
    as_of: day,
  });
  const over = overdue.filter((reward) => !emptied.still_held.has(accountOf(reward)));
  await markLapsed(session, over, day);
  return { rewards: over.length, forfeited: emptied.forfeited };
}

import { takeUpFile } from '../../capital/claims/index.ts';
import { day, type PlainDate, startOf } from '../../kernel/day.ts';
import { faultText } from '../../kernel/fault.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import type { Principal } from '../../kernel/principal.ts';
import type { Fraction } from '../../rulebook/index.ts';
import { allotRewards, creditVouchers, lapse } from '../serving/node-jobs.ts';
import { claimsFile } from './claims-file.ts';
import { closeAndPay } from './close-and-pay.ts';
import { PUBLISHED_FIGURES } from './figures.ts';
import type { Elder } from './generate-elders.ts';
import type { Visit } from './generate-visits.ts';
import { exchangeAll, type Replay } from './replay.ts';

/** How far a replay has come. */
export interface ReplayProgress {
  readonly week: string;
  readonly claims: number;
}

/** Institutions file once a week, on Monday morning, the visits of the week before. */
const FILED_AT_HOUR = 9;
/** Days of the week count from Monday, 1, to Sunday, 7. */
const DAYS_TO_NEXT_MONDAY = 8;

/**
 * Replays the pilot week by week: each institution sends its file to the treating node, the messages cross, home
 * decides; accounts are credited when the law says so, and months are closed, compared and paid. Files that were
 * taken before change nothing, so an interrupted replay can be started again. Gives the number of claims sent.
 */
export async function replayPilot(
  replay: Replay,
  of: { readonly elders: readonly Elder[]; readonly visits: readonly Visit[] },
  onProgress: (progress: ReplayProgress) => Promise<void>,
): Promise<number> {
  const weeks = byWeek(of.visits);
  let claims = 0;
  for (const monday of mondays()) {
    replay.clock.set(morning(monday));
    await creditVouchers(replay.home);
    await lapse(replay.home);
    await closeAndPay(replay, monday);
    const visits = weeks.get(monday.toString()) ?? [];
    await sendFiles(replay, visits, of.elders);
    await allotRewards(replay.home);
    claims += visits.length;
    await onProgress({ week: monday.toString(), claims });
  }
  return claims;
}

function morning(monday: PlainDate): string {
  return startOf(monday, ZONE).add({ hours: FILED_AT_HOUR }).toString();
}

/** The Mondays after each week of the figures. */
function* mondays(): Generator<PlainDate> {
  const last = day(PUBLISHED_FIGURES.to);
  let monday = mondayAfter(day(PUBLISHED_FIGURES.from));
  while (monday.subtract({ days: 7 }).toString() <= last.toString()) {
    yield monday;
    monday = monday.add({ days: 7 });
  }
}

function mondayAfter(on: PlainDate): PlainDate {
  return on.add({ days: DAYS_TO_NEXT_MONDAY - on.dayOfWeek });
}

function byWeek(visits: readonly Visit[]): ReadonlyMap<string, readonly Visit[]> {
  return Map.groupBy(visits, (visit) => mondayAfter(visit.service_day).toString());
}

function byPoint(visits: readonly Visit[]): ReadonlyMap<string, readonly Visit[]> {
  const points = Map.groupBy(visits, (visit) => visit.service_point);
  return new Map([...points].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Two institutions send at a time; what has been sent crosses meanwhile. */
async function sendFiles(
  replay: Replay,
  visits: readonly Visit[],
  elders: readonly Elder[],
): Promise<void> {
  const files = [...byPoint(visits)];
  const lane = async () => {
    for (let file = files.shift(); file !== undefined; file = files.shift()) {
      await sendFile(replay, file[0], file[1], elders);
    }
  };
  await Promise.all([lane(), lane()]);
  await exchangeAll(replay);
}

async function sendFile(
  { treating }: Replay,
  service_point: string,
  visits: readonly Visit[],
  elders: readonly Elder[],
): Promise<void> {
  const rates = treating.ports.rulebook.scheme('hk.elderly_voucher.rates');
  const rateOf = (visit: Visit): Fraction => {
    const rate = rates.on('hkd_per_cny', visit.service_day);
    if (!rate.known) throw new Error(`no rate for ${visit.service_day}`);
    return rate.value as Fraction;
  };
  const file = await takeUpFile(treating.claims, {
    principal: providerOf(service_point),
    filename: `${service_point}.csv`,
    text: claimsFile(visits, elders, rateOf),
  });
  if (!file.ok) throw new Error(faultText(file.error, 'en').title);
  const run = await file.value.go?.();
  if (run !== undefined && run.rows_bad > 0) {
    throw new Error(`${run.rows_bad} rows of ${service_point} were refused`);
  }
}

/** The enrolled provider who signs an institution's file. */
function providerOf(service_point: string): Principal {
  return {
    subject: `demonstration-${service_point}`,
    display_name: 'Demonstration',
    role: 'provider',
    organisation: service_point,
    jurisdiction: 'GD',
  };
}

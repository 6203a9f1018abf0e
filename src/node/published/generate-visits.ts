import { day, daysBetween, type PlainDate } from '../../kernel/day.ts';
import { split } from '../../kernel/money.ts';
import type { Network, ServicePoint } from '../../rulebook/index.ts';
import type { VisitReason } from '../../schemes/hk/elderly-voucher-case.ts';
import { PUBLISHED_FIGURES } from './figures.ts';
import type { Elder } from './generate-elders.ts';
import type { SeededRandom } from './seeded-random.ts';

/** One visit of an elder: where, when, why, and what is charged to vouchers. */
export interface Visit {
  readonly elder: number;
  readonly service_point: string;
  readonly department: string;
  readonly profession: string;
  readonly service_day: PlainDate;
  readonly visit_reason: VisitReason;
  readonly voucher_hkd: number;
  /** The fee is higher than the voucher, and the patient pays the rest. */
  readonly has_patient_share: boolean;
}

const WEEK = 7;
const SUNDAY = 7;

/** Spreads the elders' visits over the pilot's points, each only from its start day, with exact shares of reasons. */
export function generateVisits(
  random: SeededRandom,
  network: Network,
  elders: readonly Elder[],
): Visit[] {
  const last = day(PUBLISHED_FIGURES.to);
  const points = network.service_points.filter((point) => point.track === 'gba_pilot');
  const homes = drawHomes(random, points, last, elders.length);
  const reasons = random.shuffled(exactReasons());
  const visits: Visit[] = [];
  for (const elder of elders) {
    const point = homes[elder.index] as ServicePoint;
    const days = drawDays(random, point.from, last, elder.visits);
    elder.amounts_hkd.forEach((voucher_hkd, nth) => {
      const service_day = days[nth] as PlainDate;
      visits.push({
        elder: elder.index,
        service_point: point.service_point,
        ...drawDepartment(random, point, service_day),
        service_day,
        visit_reason: reasons[visits.length] as VisitReason,
        voucher_hkd,
        has_patient_share: random.fraction() < 0.3,
      });
    });
  }
  return visits;
}

/** A home point for each elder, in proportion to how long the point has been open. */
function drawHomes(
  random: SeededRandom,
  points: readonly ServicePoint[],
  last: PlainDate,
  elders: number,
): ServicePoint[] {
  const weights = points.map((point) =>
    BigInt((daysBetween(point.from, last) + 30) * (60 + random.below(80))),
  );
  const shares = split(BigInt(elders), weights);
  const homes = points.flatMap((point, index) =>
    Array.from({ length: Number(shares[index]) }, () => point),
  );
  return random.shuffled(homes);
}

function exactReasons(): VisitReason[] {
  const of = (percent: number) => Math.round((PUBLISHED_FIGURES.transactions * percent) / 100);
  const chronic = of(PUBLISHED_FIGURES.chronic_follow_up_percent);
  const preventive = of(PUBLISHED_FIGURES.preventive_percent);
  const others = PUBLISHED_FIGURES.transactions - chronic - preventive;
  const episodic = Math.round(others * 0.75);
  return [
    ...Array.from({ length: chronic }, () => 'chronic_follow_up' as const),
    ...Array.from({ length: preventive }, () => 'preventive' as const),
    ...Array.from({ length: episodic }, () => 'episodic' as const),
    ...Array.from({ length: others - episodic }, () => 'rehabilitative' as const),
  ];
}

/** Different days, rather late than early since use grew, no Sundays; ascending. */
function drawDays(
  random: SeededRandom,
  from: PlainDate,
  last: PlainDate,
  count: number,
): PlainDate[] {
  const span = daysBetween(from, last) + 1;
  const chosen = new Map<string, PlainDate>();
  while (chosen.size < count) {
    const on = from.add({
      days: Math.min(span - 1, Math.floor(Math.sqrt(random.fraction()) * span)),
    });
    if (on.dayOfWeek % WEEK === SUNDAY % WEEK) continue;
    chosen.set(on.toString(), on);
  }
  return [...chosen.keys()].sort().map((text) => chosen.get(text) as PlainDate);
}

/** A department of the point that is known to be open on the day; where none is published, general practice. */
function drawDepartment(random: SeededRandom, point: ServicePoint, on: PlainDate) {
  const open = point.departments.filter(
    (one) => one.from !== 'unknown' && daysBetween(one.from, on) >= 0,
  );
  const department = open[random.below(open.length)]?.code ?? 'general_practice';
  return { department, profession: professionOf(department) };
}

function professionOf(department: string): string {
  if (/dental|stomatology/.test(department)) return 'dentist';
  if (/chinese_medicine|tuina|acupuncture/.test(department)) return 'chinese_medicine_practitioner';
  return 'doctor';
}

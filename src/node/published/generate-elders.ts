import { PUBLISHED_FIGURES } from './figures.ts';
import type { SeededRandom } from './seeded-random.ts';

/** An elder of the demonstration: how often they go, where, and what they have to spend. */
export interface Elder {
  /** 0-based number, from which identity number and name are made. */
  readonly index: number;
  readonly birth_date: string;
  readonly sex: 'female' | 'male';
  readonly visits: number;
  /** Whole dollars of vouchers for each visit; together never more than `brought_forward_hkd`. */
  readonly amounts_hkd: readonly number[];
  /** Balance carried over from the years before the first visit, whole dollars. */
  readonly brought_forward_hkd: number;
}

const VISITS_MAX = 12;
const BIRTH_YEAR_FIRST = 1932;
const BIRTH_YEARS = 28;

/**
 * Draws the elders with exactly the published number of visits and exactly the published sum.
 * `limit_hkd` is the ceiling of the balance by law; nobody spends more than that in the demonstration.
 */
export function generateElders(random: SeededRandom, limit_hkd: number): Elder[] {
  const visits = drawVisits(random);
  const amounts = drawAmounts(random, visits, limit_hkd);
  return visits.map((count, index) => {
    const own = amounts[index] ?? [];
    const spent = own.reduce((sum, amount) => sum + amount, 0);
    const spare = random.below(limit_hkd - spent + 1);
    return {
      index,
      birth_date: drawBirthDate(random),
      sex: random.fraction() < 0.55 ? 'female' : 'male',
      visits: count,
      amounts_hkd: own,
      brought_forward_hkd: spent + spare,
    };
  });
}

/** One visit for each elder, the others to elders who already come often: a few come monthly, most once. */
function drawVisits(random: SeededRandom): number[] {
  const visits = Array.from({ length: PUBLISHED_FIGURES.elders }, () => 1);
  let left = PUBLISHED_FIGURES.transactions - PUBLISHED_FIGURES.elders;
  while (left > 0) {
    const index = Math.floor(random.fraction() ** 1.6 * visits.length);
    const count = visits[index] ?? 0;
    if (count >= VISITS_MAX) continue;
    visits[index] = count + 1;
    left -= 1;
  }
  return random.shuffled(visits);
}

/** Draws amounts around the published mean, then lifts or lowers single ones until the sum is exact. */
function drawAmounts(random: SeededRandom, visits: readonly number[], limit: number): number[][] {
  const mean = PUBLISHED_FIGURES.voucher_hkd / PUBLISHED_FIGURES.transactions;
  const amounts = visits.map((count) => {
    const highest = Math.floor(limit / count);
    return Array.from({ length: count }, () => {
      const spread = Math.exp(
        (random.fraction() + random.fraction() + random.fraction() - 1.5) * 1.1,
      );
      return Math.max(60, Math.min(highest, Math.round(mean * 0.93 * spread)));
    });
  });
  let gap = PUBLISHED_FIGURES.voucher_hkd - amounts.flat().reduce((sum, amount) => sum + amount, 0);
  while (gap !== 0) {
    const own = amounts[random.below(amounts.length)] as number[];
    const at = random.below(own.length);
    const room = limit - own.reduce((sum, amount) => sum + amount, 0);
    const step = gap > 0 ? Math.min(gap, room, 40) : Math.max(gap, 60 - (own[at] ?? 0), -40);
    own[at] = (own[at] ?? 0) + step;
    gap -= step;
  }
  return amounts;
}

function drawBirthDate(random: SeededRandom): string {
  const year = BIRTH_YEAR_FIRST + Math.floor(Math.sqrt(random.fraction()) * BIRTH_YEARS);
  const month = 1 + random.below(12);
  const date = 1 + random.below(28);
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

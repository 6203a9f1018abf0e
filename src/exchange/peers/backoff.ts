import type { Random } from '../../kernel/id.ts';
import type { ExchangeLimits } from './limits.ts';

/**
 * The pause before the next attempt at a side after `failures` failed ones in a row, in milliseconds: doubling up to
 * the longest, less up to a half by chance, so that many nodes do not come back at the same moment.
 */
export function backoffMs(failures: number, limits: ExchangeLimits, random: Random): number {
  const { backoff_first_ms, backoff_ms } = limits;
  const longest = Math.min(backoff_ms, backoff_first_ms * 2 ** Math.min(failures - 1, 30));
  const chance = (random.bytes(1)[0] ?? 0) / 255;
  return Math.round(longest * (1 - chance / 2));
}

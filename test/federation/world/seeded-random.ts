import type { Random } from '../../../src/kernel/id.ts';

/** Chance that repeats: the same seed gives the same run. */
export interface SeededRandom extends Random {
  /** A whole number from 0 up to, but not including, `bound`. */
  below(bound: number): number;
  /** Whether something of this probability happens. */
  chance(probability: number): boolean;
}

/** Mulberry32: small, fast and good enough to shake a network. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    bytes: (count) => Uint8Array.from({ length: count }, () => Math.floor(next() * 256)),
    below: (bound) => Math.floor(next() * bound),
    chance: (probability) => next() < probability,
  };
}

import type { Random } from '../../kernel/id.ts';

/** A reproducible stream of numbers: the same seed draws the same people and the same visits. */
export interface SeededRandom extends Random {
  /** A fraction in [0, 1). */
  fraction(): number;
  /** A whole number in [0, below). */
  below(limit: number): number;
  /** The same items in another order. */
  shuffled<T>(items: readonly T[]): T[];
}

/** Mulberry32: 32 bits of state, plenty for demonstrations, useless for secrets. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let word = Math.imul(state ^ (state >>> 15), state | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return ((word ^ (word >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(fraction() * limit);
  return {
    fraction,
    below,
    bytes: (count) => Uint8Array.from({ length: count }, () => below(256)),
    shuffled: (items) => {
      const order = [...items];
      for (let i = order.length - 1; i > 0; i--) {
        const j = below(i + 1);
        [order[i], order[j]] = [
          order[j] as (typeof order)[number],
          order[i] as (typeof order)[number],
        ];
      }
      return order;
    },
  };
}

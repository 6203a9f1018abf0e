/** Random choices that are the same for the same seed on every machine. */
export interface Chance {
  /** A whole number in `[low, high)`. */
  between(low: number, high: number): number;
  /** Whether something with a chance of so many per cent happens. */
  percent(of: number): boolean;
  /** One of the keys by its weight. */
  weighted<K>(weights: ReadonlyMap<K, number>): K;
}

/** Opens choices by a seed (mulberry32). */
export function openChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low));
  return {
    between,
    percent: (of) => next() * 100 < of,
    weighted: (weights) => {
      const entries = [...weights];
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [key, weight] of entries) {
        left -= weight;
        if (left < 0) return key;
      }
      const last = entries.at(-1);
      if (last === undefined) throw new RangeError('nothing to choose from');
      return last[0];
    },
  };
}

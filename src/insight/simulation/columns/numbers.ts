/** A number of an array at a place that the caller knows to be in it: what loops over columns read. */
export function numberAt(numbers: ArrayLike<number>, at: number): number {
  return numbers[at] as number;
}

/** Adds to one of several sums. */
export function addAt(sums: Float64Array, at: number, amount: number): void {
  sums[at] = numberAt(sums, at) + amount;
}

/** The first place of ascending numbers that is not below what is wanted; their length where there is none. */
export function firstAtLeast(ascending: ArrayLike<number>, length: number, wanted: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numberAt(ascending, middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

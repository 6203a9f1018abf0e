/** A number of an array at a place that the caller knows to be in it: what loops over columns read. */
export function numberAt(numbers: ArrayLike<number>, at: number): number {
  return numbers[at] as number;
}

/** Adds to one of several sums. */
export function addAt(sums: Float64Array, at: number, amount: number): void {
  sums[at] = numberAt(sums, at) + amount;
}

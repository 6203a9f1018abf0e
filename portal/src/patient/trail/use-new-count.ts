import { useRef } from 'react';

/** How many of these entries, newest first, have come since the page was opened, by their places in the chain. */
export function useNewCount(sequences: readonly string[]): number {
  const newest = useRef<bigint | null>(null);
  newest.current ??= BigInt(sequences[0] ?? '0');
  const known = newest.current;
  return sequences.filter((sequence) => BigInt(sequence) > known).length;
}

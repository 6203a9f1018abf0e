import { setFlagsFromString } from 'node:v8';

/** How much the heap may grow over what is alive, in percent, before all of it is collected. */
const GROWTH_PERCENT = 60;

/**
 * Keeps the memory of a node near what it needs. Left alone, V8 lets a heap of this size grow to four times what is alive
 * before it looks: a node that answers many small questions then holds hundreds of megabytes of what is over. Collecting
 * more often costs no throughput that could be measured (`bench/carried/records.ts`).
 */
export function boundMemory(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
}

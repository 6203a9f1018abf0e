import type { FaultKind } from '../fault.ts';

/** Faults of exchange. */
export const EXCHANGE_FAULTS = {} as const satisfies Record<string, FaultKind>;

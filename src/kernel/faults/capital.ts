import type { FaultKind } from '../fault.ts';

/** Faults of capital. */
export const CAPITAL_FAULTS = {} as const satisfies Record<string, FaultKind>;

import type { FaultKind } from '../fault.ts';

/** Faults of people. */
export const PEOPLE_FAULTS = {} as const satisfies Record<string, FaultKind>;

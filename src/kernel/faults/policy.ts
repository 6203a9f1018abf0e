import type { FaultKind } from '../fault.ts';

/** Faults of policy. */
export const POLICY_FAULTS = {} as const satisfies Record<string, FaultKind>;

import type { FaultKind } from '../fault-kind.ts';
import { CLAIM_PLACE_FAULTS } from './claim-places.ts';
import { CLAIM_STEP_FAULTS } from './claim-steps.ts';
import { CLAIM_ENTRY_FAULTS } from './claims.ts';
import { STATEMENT_FAULTS } from './statements.ts';
import { VOUCHER_FAULTS } from './vouchers.ts';

/** Faults of capital. */
export const CAPITAL_FAULTS = {
  ...CLAIM_ENTRY_FAULTS,
  ...CLAIM_PLACE_FAULTS,
  ...CLAIM_STEP_FAULTS,
  ...STATEMENT_FAULTS,
  ...VOUCHER_FAULTS,
} as const satisfies Record<string, FaultKind>;

import { least, type Minor } from '../../../kernel/money.ts';
import type { Trace } from '../../../kernel/trace.ts';

/** How the price of a visit falls apart: the fixed fee, the subsidy under the cap, and what is above it. CNY fen. */
export interface VisitSplit {
  readonly fee: Minor;
  readonly subsidy: Minor;
  readonly excess: Minor;
}

/** The cap binds the subsidy, not the bill: the fee lies outside it, what exceeds the room is the patient's. */
export function splitVisit(price: Minor, fee_due: Minor, room: Minor, trace: Trace): VisitSplit {
  const fee = trace.step('fee', least(price, fee_due));
  const subsidy = trace.step('subsidy', least(price - fee, room));
  return { fee, subsidy, excess: trace.step('excess', price - fee - subsidy) };
}

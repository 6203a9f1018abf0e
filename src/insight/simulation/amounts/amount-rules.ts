import type { AmountRule } from './amount-rule.ts';
import { haPatientAmounts } from './ha-patients.ts';
import { publicFeeAmounts } from './public-fees.ts';

const AMOUNT_RULES: Readonly<Record<string, AmountRule>> = {
  'hk.ha_patients_gba': haPatientAmounts,
  'hk.public_fees': publicFeeAmounts,
};

/** The amounts of a scheme in whole numbers; null where each row is decided by the formula. */
export function amountRuleOf(scheme: string): AmountRule | null {
  return AMOUNT_RULES[scheme] ?? null;
}

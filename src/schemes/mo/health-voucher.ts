import { compareDays, day } from '../../kernel/day.ts';
import { covered, type Finding, notCovered } from '../entitlement.ts';
import { coverageFormula } from '../formula.ts';
import { fact, take } from '../hearing.ts';
import {
  HEALTH_VOUCHER_PARAMETERS,
  HEALTH_VOUCHER_SHAPE,
  type HealthVoucherHearing,
} from './health-voucher/case.ts';
import { payByVouchers } from './health-voucher/pay-by-vouchers.ts';
import { HEALTH_VOUCHER_CONDITIONS, HEALTH_VOUCHER_LABELS } from './health-voucher/texts.ts';

function decide(hearing: HealthVoucherHearing): Finding | undefined {
  const isNeeded = take(hearing, hearing.rules.permanent_residents_only);
  if (isNeeded === undefined) return undefined;
  if (!fact(hearing, 'is_permanent_resident') && isNeeded) return unmet('permanent_resident');
  switch (fact(hearing, 'purpose')) {
    case 'use':
      return payByVouchers(hearing);
    case 'receive':
      return receive(hearing);
    case 'transfer':
      return transfer(hearing);
  }
}

/** Whether the person is a beneficiary of the newest edition, and how much it gives. */
function receive(hearing: HealthVoucherHearing): Finding | undefined {
  const { rules } = hearing;
  const since = fact(hearing, 'permanent_since');
  if (since !== null) {
    const holder_until = take(hearing, rules.holder_until);
    if (holder_until === undefined) return undefined;
    if (compareDays(since, day(holder_until)) > 0) return unmet('holder_in_time', holder_until);
  }
  const amount = take(hearing, rules.edition_amount);
  if (amount === undefined) return undefined;
  return covered({
    documents: ['macao_permanent_identity_card'],
    cap_left: { currency: 'MOP', minor: amount },
  });
}

/** Whether vouchers may pass to a relative: within one edition, in whole or part. */
function transfer(hearing: HealthVoucherHearing): Finding | undefined {
  const { rules } = hearing;
  const relations = take(hearing, rules.transfer_relations);
  if (relations === undefined) return undefined;
  if (!relations.includes(fact(hearing, 'relation'))) return unmet('relation');
  if (!fact(hearing, 'recipient_is_permanent')) return unmet('recipient_permanent');
  const isWithin = take(hearing, rules.transfer_within_edition);
  if (isWithin === undefined) return undefined;
  if (isWithin && !fact(hearing, 'to_same_edition')) return unmet('same_edition');
  const transfers_max = take(hearing, rules.transfers_max);
  if (transfers_max === undefined) return undefined;
  const made = fact(hearing, 'transfers_made');
  if (transfers_max !== null && made >= transfers_max) return notCovered(['L05']);
  return covered({ documents: ['macao_permanent_identity_card'] });
}

function unmet(condition: string, needed: string | null = null): Finding {
  return notCovered(['E03'], { unmet: [{ condition, needed }] });
}

/**
 * Healthcare vouchers of Macao: what the editions in use pay of a fee, who receives the newest edition, and to whom
 * vouchers may be transferred. Each edition is an administrative regulation of its year.
 */
export const healthVoucher = coverageFormula({
  scheme: 'mo.health_voucher',
  laws: ['mo.health_voucher'],
  shape: HEALTH_VOUCHER_SHAPE,
  parameters: HEALTH_VOUCHER_PARAMETERS,
  labels: HEALTH_VOUCHER_LABELS,
  conditions: HEALTH_VOUCHER_CONDITIONS,
  decide,
});

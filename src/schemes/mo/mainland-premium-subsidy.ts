import { least, type Minor, mulDiv, type Rounding } from '../../kernel/money.ts';
import { ageOn } from '../age.ts';
import type { DocumentCode } from '../documents.ts';
import { covered, type Finding, notCovered, priced } from '../entitlement.ts';
import { coverageFormula } from '../formula.ts';
import { fact, take } from '../hearing.ts';
import {
  PREMIUM_SUBSIDY_PARAMETERS,
  PREMIUM_SUBSIDY_SHAPE,
  type PremiumSubsidyHearing,
} from './mainland-premium-subsidy/case.ts';
import { unmetCondition } from './mainland-premium-subsidy/conditions.ts';
import {
  PREMIUM_SUBSIDY_CONDITIONS,
  PREMIUM_SUBSIDY_LABELS,
} from './mainland-premium-subsidy/texts.ts';

type BeneficiaryClass = 'aged' | 'disabled' | 'child' | 'pupil';

const PROOF: Readonly<Record<BeneficiaryClass, readonly DocumentCode[]>> = {
  aged: [],
  disabled: ['disability_proof'],
  child: [],
  pupil: ['school_proof'],
};

function decide(hearing: PremiumSubsidyHearing): Finding | undefined {
  const { rules } = hearing;
  const condition = unmetCondition(hearing);
  if (condition === undefined) return undefined;
  if (condition !== null) return notCovered(['E03'], unmet(condition));
  const classes = take(hearing, rules.classes);
  if (classes === undefined) return undefined;
  const candidates = classesOf(hearing);
  if (candidates === undefined) return undefined;
  const beneficiary = candidates.find((each) => classes.includes(each));
  if (beneficiary === undefined) return notCovered(['E03'], unmet('beneficiary'));
  hearing.trace.step('beneficiary_class', beneficiary);
  const payments_per_year = take(hearing, rules.payments_per_year);
  if (payments_per_year === undefined) return undefined;
  if (fact(hearing, 'paid_this_year') >= payments_per_year) {
    return notCovered(['L04'], unmet('next_year'));
  }
  if (!isPaymentDayNoted(hearing)) return undefined;
  return subsidyOf(hearing, beneficiary);
}

/** The classes a person falls into, that with the higher ceiling first; ages by birthday. */
function classesOf(hearing: PremiumSubsidyHearing): readonly BeneficiaryClass[] | undefined {
  const { rules, trace, given } = hearing;
  const age_min = take(hearing, rules.aged_age_min);
  if (age_min === undefined) return undefined;
  const age_max = take(hearing, rules.child_age_max);
  if (age_max === undefined) return undefined;
  const age = trace.step('age', ageOn(fact(hearing, 'born_on'), given.on));
  const isOf: Readonly<Record<BeneficiaryClass, boolean>> = {
    aged: age >= age_min,
    disabled: fact(hearing, 'is_disabled'),
    child: age <= age_max,
    pupil: fact(hearing, 'is_pupil'),
  };
  return (Object.keys(isOf) as BeneficiaryClass[]).filter((each) => isOf[each]);
}

/** The smaller of the premium and the ceiling; in premium year 2019 half of the premium after a short insurance. */
function subsidyOf(
  hearing: PremiumSubsidyHearing,
  beneficiary: BeneficiaryClass,
): Finding | undefined {
  const { rules } = hearing;
  const isMinor = beneficiary === 'child' || beneficiary === 'pupil';
  const cap = take(hearing, isMinor ? rules.cap_minor : rules.cap_adult);
  if (cap === undefined) return undefined;
  const premium = premiumInPatacas(hearing);
  const reduced = premium === undefined ? undefined : afterShortInsurance(hearing, premium);
  if (premium === undefined || reduced === undefined) return undefined;
  const subsidy = cap === null ? reduced : least(reduced, cap);
  const price = { currency: 'MOP', minor: premium } as const;
  const capped = subsidy < reduced ? (['L02'] as const) : [];
  return covered({
    ...priced(price, [{ payer: 'mo.government', minor: subsidy }]),
    reasons: reduced < premium ? ['M03', ...capped] : capped,
    documents: [
      'macao_identity_card',
      'residence_permit',
      'premium_receipt',
      ...PROOF[beneficiary],
    ],
  });
}

/** Premium in patacas, rounded to an avo. */
function premiumInPatacas(hearing: PremiumSubsidyHearing): Minor | undefined {
  const rate = take(hearing, hearing.rules.mop_per_cny);
  if (rate === undefined) return undefined;
  const rounding = take(hearing, hearing.rules.premium_rounding);
  if (rounding === undefined) return undefined;
  const premium = mulDiv(fact(hearing, 'premium'), rate.num, rate.den, rounding as Rounding);
  return hearing.trace.step('premium_mop', premium);
}

function afterShortInsurance(hearing: PremiumSubsidyHearing, premium: Minor): Minor | undefined {
  const months_max = take(hearing, hearing.rules.short_insurance_months_max);
  if (months_max === undefined) return undefined;
  if (months_max === null || fact(hearing, 'months_insured') > months_max) return premium;
  const rate = take(hearing, hearing.rules.short_insurance_rate);
  return rate === undefined ? undefined : mulDiv(premium, rate.num, rate.den);
}

/** Until when an approved subsidy must be paid; false when the number of days is not settled. */
function isPaymentDayNoted(hearing: PremiumSubsidyHearing): boolean {
  const approved_on = fact(hearing, 'approved_on');
  if (approved_on === null) return true;
  const days = take(hearing, hearing.rules.payment_days_max);
  if (days === undefined) return false;
  hearing.trace.step('payment_due_by', approved_on.add({ days }).toString());
  return true;
}

const unmet = (condition: string) => ({ unmet: [{ condition, needed: null }] });

/**
 * Subsidy of Macao for the premium of its residents in mainland basic medical insurance (Administrative Regulations
 * 32/2019 and 16/2020 with the Orders 203/2021, 204/2021 and 148/2022), by area, class and date.
 */
export const mainlandPremiumSubsidy = coverageFormula({
  scheme: 'mo.mainland_premium_subsidy',
  laws: ['mo.mainland_premium_subsidy'],
  shape: PREMIUM_SUBSIDY_SHAPE,
  parameters: PREMIUM_SUBSIDY_PARAMETERS,
  labels: PREMIUM_SUBSIDY_LABELS,
  conditions: PREMIUM_SUBSIDY_CONDITIONS,
  decide,
});

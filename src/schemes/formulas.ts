import { necessaryCare } from './compact/necessary-care.ts';
import { aggregatedPeriods } from './compact/periods.ts';
import { plannedCare } from './compact/planned-care.ts';
import { retirees } from './compact/retirees.ts';
import type { CoverageFormula } from './formula.ts';
import { insuranceAccess } from './gd/insurance-access.ts';
import { jointOutpatient } from './gd/joint-outpatient.ts';
import { shenzhenInsurance } from './gd/shenzhen-insurance.ts';
import { zhuhaiResidentInsurance } from './gd/zhuhai-resident-insurance.ts';
import { eligiblePerson } from './hk/eligible-person.ts';
import { haPatientsGba } from './hk/ha-patients-gba.ts';
import { publicFees } from './hk/public-fees.ts';
import { specialSupport } from './hk/special-support.ts';
import { healthVoucher } from './mo/health-voucher.ts';
import { mainlandPremiumSubsidy } from './mo/mainland-premium-subsidy.ts';
import { publicCare } from './mo/public-care.ts';

/** Every coverage formula by the id of its scheme. A new scheme is its three files and one line here. */
export const FORMULAS: ReadonlyMap<string, CoverageFormula> = new Map(
  [
    eligiblePerson,
    publicFees,
    haPatientsGba,
    specialSupport,
    healthVoucher,
    mainlandPremiumSubsidy,
    publicCare,
    insuranceAccess,
    jointOutpatient,
    shenzhenInsurance,
    zhuhaiResidentInsurance,
    necessaryCare,
    aggregatedPeriods,
    plannedCare,
    retirees,
  ].map((formula): [string, CoverageFormula] => [formula.scheme, formula]),
);

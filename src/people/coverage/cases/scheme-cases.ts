import { necessaryCareCase, plannedCareCase, retireesCase } from './compact/crossing-care.ts';
import { periodsCase } from './compact/periods.ts';
import type { SchemeCase } from './found.ts';
import { insuranceAccessCase } from './gd/insurance-access.ts';
import { jointOutpatientCase } from './gd/joint-outpatient.ts';
import { shenzhenInsuranceCase } from './gd/shenzhen-insurance.ts';
import { zhuhaiBenefitCase, zhuhaiJoinCase } from './gd/zhuhai-resident-insurance.ts';
import { elderlyVoucherCase } from './hk/elderly-voucher.ts';
import { eligiblePersonCase } from './hk/eligible-person.ts';
import { haPatientsGbaCase } from './hk/ha-patients-gba.ts';
import { publicFeesCase } from './hk/public-fees.ts';
import { specialSupportCase } from './hk/special-support.ts';
import { healthVoucherCase } from './mo/health-voucher.ts';
import { premiumSubsidyCase } from './mo/mainland-premium-subsidy.ts';
import { publicCareCase } from './mo/public-care.ts';

/** Every scheme that a person's question is put to. A new scheme is its case file and one line here. */
export const SCHEME_CASES: readonly SchemeCase[] = [
  shenzhenInsuranceCase,
  zhuhaiBenefitCase,
  jointOutpatientCase,
  publicFeesCase,
  publicCareCase,
  haPatientsGbaCase,
  specialSupportCase,
  elderlyVoucherCase,
  healthVoucherCase,
  necessaryCareCase,
  plannedCareCase,
  retireesCase,
  eligiblePersonCase,
  insuranceAccessCase,
  zhuhaiJoinCase,
  premiumSubsidyCase,
  periodsCase,
];

/** Purses that may pay for care; which comes first is law (`compact.payer_order`), whose codes these are. */
export const PURSES = [
  'national_insurance',
  'public_service',
  'crossing_agreement',
  'patient_scheme',
  'voucher',
] as const;

export type Purse = (typeof PURSES)[number];

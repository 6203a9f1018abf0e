/** Reasons for a visit, as the scheme's statistics count them. */
export const VISIT_REASONS = [
  'episodic',
  'chronic_follow_up',
  'preventive',
  'rehabilitative',
] as const;

/** Kinds of service that the scheme tells apart; all but the first are refused with a reason. */
export const SERVICE_KINDS = [
  'outpatient',
  'inpatient',
  'day_surgery',
  'prepaid',
  'goods_only',
  'publicly_subsidised',
] as const;

/** Professions that may take vouchers. */
export const PROFESSIONS = [
  'doctor',
  'chinese_medicine_practitioner',
  'dentist',
  'chiropractor',
  'nurse',
  'physiotherapist',
  'occupational_therapist',
  'radiographer',
  'medical_laboratory_technologist',
  'optometrist',
  'audiologist',
  'dietitian',
  'clinical_psychologist',
  'speech_therapist',
] as const;

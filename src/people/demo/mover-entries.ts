import { day } from '../../kernel/day.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { EntryContent, EvidenceCode, PeriodKind, StatusCode } from '../periods/index.ts';

type Days = readonly [from: string, to: string | null];

const dated = ([from, to]: Days, evidence: EvidenceCode) => ({
  from: day(from),
  to: to === null ? null : day(to),
  evidence,
  evidence_reference: null,
  dependant_id: null,
});

/** A period at a side, or in one of its cities. */
function period(
  kind: PeriodKind,
  where: Exclude<Jurisdiction, 'GD'> | string,
  days: Days,
  evidence: EvidenceCode,
): EntryContent {
  const isSide = where === 'HK' || where === 'MO';
  const side: Jurisdiction = isSide ? where : 'GD';
  const place = isSide ? null : where;
  return { ...dated(days, evidence), sort: 'period', code: kind, side, place, scheme: null };
}

/** A period of insurance, such as `zhuhai.resident_insurance`. */
function insured(insurance: string, days: Days): EntryContent {
  return {
    ...dated(days, 'insurance_record'),
    sort: 'period',
    code: 'insurance',
    side: 'GD',
    place: insurance.split('.')[0] ?? null,
    scheme: `gd.${insurance}`,
  };
}

function held(status: StatusCode, days: Days, evidence: EvidenceCode): EntryContent {
  const nowhere = { side: null, place: null, scheme: null };
  return { ...dated(days, evidence), ...nowhere, sort: 'status', code: status };
}

export const WORKER_HK = [
  period('residence', 'HK', ['1984-05-12', '2016-02-01'], 'identity_card'),
  period('employment', 'HK', ['2006-07-01', '2016-02-01'], 'employer_statement'),
];
export const WORKER_MO = [
  period('residence', 'MO', ['2016-02-01', '2021-09-01'], 'worker_card'),
  period('employment', 'MO', ['2016-02-01', '2021-09-01'], 'employer_statement'),
  held('non_resident_worker', ['2016-02-01', '2021-09-01'], 'worker_card'),
];
export const WORKER_GD = [
  period('residence', 'shenzhen', ['2021-09-01', null], 'residence_permit'),
  period('employment', 'shenzhen', ['2021-09-15', null], 'employment_contract'),
  insured('shenzhen.employee_insurance', ['2021-10-01', null]),
  held('residence_permit_holder', ['2021-11-08', null], 'residence_permit'),
  held('shenzhen_tier_1', ['2023-10-01', null], 'insurance_record'),
];

export const CHILD_HK = [
  period('residence', 'HK', ['2019-03-02', '2021-09-01'], 'birth_certificate'),
  held('hk_resident_child', ['2019-03-02', null], 'birth_certificate'),
];
export const CHILD_GD = [
  period('residence', 'shenzhen', ['2021-09-01', null], 'residence_permit'),
  insured('shenzhen.resident_insurance', ['2022-01-01', null]),
  held('residence_permit_holder', ['2021-11-08', null], 'residence_permit'),
  held('pupil', ['2025-09-01', null], 'student_proof'),
];

export const STUDENT_HK = [
  period('residence', 'HK', ['2005-08-20', '2024-09-01'], 'identity_card'),
];
export const STUDENT_GD = [
  period('residence', 'guangzhou', ['2024-09-01', null], 'student_proof'),
  insured('guangzhou.resident_insurance', ['2024-09-01', null]),
  held('university_student', ['2024-09-01', null], 'student_proof'),
];

export const ELDER_HK = [
  period('residence', 'HK', ['1957-10-01', '2025-06-15'], 'identity_card'),
  period('residence', 'zhongshan', ['2025-06-15', null], 'tenancy_agreement'),
  held('retired', ['2022-10-01', null], 'pension_statement'),
];
export const ELDER_GD = [
  period('residence', 'zhongshan', ['2025-06-15', null], 'residence_permit'),
  held('residence_permit_holder', ['2025-08-04', null], 'residence_permit'),
  held('retired', ['2022-10-01', null], 'pension_statement'),
];

export const HUSBAND_MO = [
  period('residence', 'MO', ['1952-04-10', '2022-03-01'], 'identity_card'),
  period('residence', 'zhuhai', ['2022-03-01', null], 'own_declaration'),
  period('employment', 'MO', ['1975-01-01', '2017-04-10'], 'employer_statement'),
  held('mo_permanent_resident', ['1999-12-20', null], 'identity_card'),
  held('retired', ['2017-04-10', null], 'pension_statement'),
];
export const WIFE_MO = [
  period('residence', 'MO', ['1955-10-03', '2022-03-01'], 'identity_card'),
  period('residence', 'zhuhai', ['2022-03-01', null], 'own_declaration'),
  period('employment', 'MO', ['1978-03-01', '2015-10-03'], 'employer_statement'),
  held('mo_permanent_resident', ['1999-12-20', null], 'identity_card'),
  held('retired', ['2015-10-03', null], 'pension_statement'),
];
export const COUPLE_GD = [
  period('residence', 'zhuhai', ['2022-03-01', null], 'residence_permit'),
  insured('zhuhai.resident_insurance', ['2022-07-01', null]),
  held('residence_permit_holder', ['2022-03-21', null], 'residence_permit'),
  held('retired', ['2017-04-10', null], 'pension_statement'),
];

import type { PLANS, SERVICES } from '../../../../schemes/gd/shenzhen-insurance/texts.ts';
import { shenzhenInsurance } from '../../../../schemes/gd/shenzhen-insurance.ts';
import { insuredMonths } from '../../person/insured-months.ts';
import { insuranceIn, type KnownPeriod, statusOn } from '../../person/known-person.ts';
import { isOfEmployees } from '../../person/mainland-insurance.ts';
import type { Service } from '../../question/services.ts';
import { countedPeriods } from '../compact/counted-periods.ts';
import {
  asked,
  born,
  byPeriod,
  byStatus,
  type CaseSources,
  caseWith,
  leftOut,
  NOT_SETTLED,
  type SchemeCase,
  told,
} from '../found.ts';
import { insuredIn, notInsured, retiredStatus } from './insured.ts';

/** Insurances of Shenzhen as they are recorded. */
export const SHENZHEN_SCHEMES = [
  'gd.shenzhen.employee_insurance',
  'gd.shenzhen.resident_insurance',
] as const;

const SERVICE_OF: Readonly<Partial<Record<Service, keyof typeof SERVICES>>> = {
  outpatient_general: 'outpatient',
  outpatient_specialist: 'outpatient',
  emergency: 'outpatient',
  dental: 'outpatient',
  rehabilitation: 'outpatient',
  drugs: 'outpatient',
  imaging: 'equipment',
  inpatient: 'inpatient',
  specified_disease: 'class_1',
};

/** Care in Shenzhen of somebody who is insured there. */
export const shenzhenInsuranceCase: SchemeCase = {
  scheme: 'gd.shenzhen.insurance',
  topic: 'care',
  purse: 'national_insurance',
  setting: null,
  build: (sources) => {
    const { asked: question, person } = sources;
    const { on } = question;
    if (question.place !== 'shenzhen') return leftOut('place');
    if (question.service === 'ha_follow_up') return leftOut('service');
    const refusal = notInsured(sources, SHENZHEN_SCHEMES);
    if (refusal !== null) return refusal;
    const service = SERVICE_OF[question.service];
    const insured = insuredIn({ person, on }, SHENZHEN_SCHEMES);
    if (service === undefined || insured === null) return NOT_SETTLED;
    return caseWith(shenzhenInsurance, {
      service: asked(service),
      ...memberFacts(sources, insured),
      ...months(sources),
    });
  },
};

/** What the rule asks of a member; also where another city treats a member of Shenzhen. */
export function memberFacts(sources: CaseSources, insured: KnownPeriod) {
  const { asked: question, person } = sources;
  const retired = retiredStatus(sources);
  return {
    ...plan(sources, insured),
    born_on: born(person),
    cost: asked(sources.price.minor),
    ...(question.level !== null && { level: asked(question.level) }),
    ...(retired !== null && { is_retired: told(true, byStatus(retired)) }),
  };
}

/** The tier of an employee is a status of its own; without it it stays assumed. The forms of 2013 are not recorded. */
function plan({ person, asked: { on } }: CaseSources, insured: KnownPeriod) {
  const by = byPeriod(insured);
  if (!isOfEmployees(insured)) return { plan: told('resident' as keyof typeof PLANS, by) };
  for (const [status, code] of [
    ['shenzhen_tier_1', 'employee_tier_1'],
    ['shenzhen_tier_2', 'employee_tier_2'],
  ] as const) {
    const held = statusOn(person, status, on);
    if (held !== null) return { plan: told(code as keyof typeof PLANS, by, byStatus(held)) };
  }
  return {};
}

/**
 * Continuous months come from every period of insurance in Shenzhen, whichever the form, and from those periods of other
 * sides that an agreement lets count.
 */
function months(sources: CaseSources) {
  const { person, asked: question } = sources;
  const { on } = question;
  const periods = [...insuranceIn(person, SHENZHEN_SCHEMES), ...countedPeriods(sources)];
  const counted = insuredMonths(periods, on);
  const by = periods.map(byPeriod);
  return {
    months_since_gap: told(counted.months_since_gap, ...by),
    gap_months: told(counted.gap_months, ...by),
    months_before_gap: told(counted.months_before_gap, ...by),
  };
}

import {
  codeFact,
  codesFact,
  countFact,
  countsFact,
  dayFact,
  moneyFact,
  yesNoFact,
} from '../../case-shape.ts';
import { ELIGIBLE_PERSON_FACTS } from '../eligible-person.ts';
import { FEE_FACT_TEXTS as T } from './fact-texts.ts';
import { SERVICES, TRIAGE, WAIVERS } from './services.ts';

/** One attendance or stay as the charges see it. The day of a stay is that of the admission. */
export const FEE_FACTS = {
  ...ELIGIBLE_PERSON_FACTS,
  service: codeFact(T.service, SERVICES, 'accident_emergency'),
  triage: codeFact(T.triage, TRIAGE, 'semi_urgent'),
  discharged_on: dayFact(T.discharged_on),
  drug_weeks: countsFact(T.drug_weeks),
  waiver_grounds: codesFact(T.waiver_grounds, WAIVERS),
  certified_percent: countFact(T.certified_percent, 100),
  paid_this_year: moneyFact(T.paid_this_year, 'HKD'),
  has_applied_for_cap: yesNoFact(T.has_applied_for_cap, false),
};

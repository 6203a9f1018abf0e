import type { CITIES } from '../../../../schemes/gd/joint-outpatient/texts.ts';
import { jointOutpatient } from '../../../../schemes/gd/joint-outpatient.ts';
import { isTold } from '../../person/known-person.ts';
import { cityOf, mainlandInsuranceOn } from '../../person/mainland-insurance.ts';
import { PLACES } from '../../question/places.ts';
import type { Service } from '../../question/services.ts';
import {
  asked,
  byPeriod,
  caseWith,
  leftOut,
  NOT_SETTLED,
  type SchemeCase,
  told,
} from '../found.ts';
import { memberFacts, SHENZHEN_SCHEMES } from './shenzhen-insurance.ts';

/** What the rule for care away from the insured place does not speak of. */
const OTHER_CARE: readonly Service[] = [
  'inpatient',
  'day_surgery',
  'transplant',
  'vaccination',
  'long_term_care',
];

/** Insurances whose own rule speaks of care in their city. For the others the common rule says what is not settled. */
const OWN_RULE: readonly string[] = [...SHENZHEN_SCHEMES, 'gd.zhuhai.resident_insurance'];

/** Care in a mainland city of somebody who is insured in another one, or in a city whose own rule was not found. */
export const jointOutpatientCase: SchemeCase = {
  scheme: 'gd.joint_outpatient',
  topic: 'care',
  purse: 'national_insurance',
  setting: null,
  build: (sources) => {
    const { asked: question, person } = sources;
    const { side, city } = PLACES[question.place];
    if (side !== 'GD') return leftOut('place');
    if (question.service === 'ha_follow_up') return leftOut('service');
    if (!isTold(person, 'GD')) return { found: 'untold', side: 'GD' };
    const held = mainlandInsuranceOn(person, question.on);
    const insured =
      held.find(({ scheme }) => cityOf(scheme) !== city) ??
      held.find(({ scheme }) => scheme !== null && !OWN_RULE.includes(scheme));
    if (insured === undefined) return leftOut(held.length > 0 ? 'insured_here' : 'not_insured');
    if (OTHER_CARE.includes(question.service)) return NOT_SETTLED;
    const { cost, level, is_retired, born_on, plan } = {
      ...NOTHING,
      ...memberFacts(sources, insured),
    };
    return caseWith(jointOutpatient, {
      insured_in: told(cityCode(cityOf(insured.scheme)), byPeriod(insured)),
      treated_in: asked(cityCode(city)),
      is_urgent: asked(question.service === 'emergency'),
      cost,
      born_on,
      ...(level !== undefined && { level }),
      ...(is_retired !== undefined && { is_retired }),
      ...(plan !== undefined && { plan }),
    });
  },
};

const NOTHING = { level: undefined, is_retired: undefined, plan: undefined };

function cityCode(city: string | null): keyof typeof CITIES {
  return city === 'shenzhen' || city === 'zhuhai' ? city : 'other_city';
}

import type { AREAS, OCCUPATIONS } from '../../../../schemes/gd/zhuhai-resident-insurance/texts.ts';
import { zhuhaiResidentInsurance } from '../../../../schemes/gd/zhuhai-resident-insurance.ts';
import { documentOn, isTold, periodsOn, statusOn } from '../../person/known-person.ts';
import { mainlandInsuranceOn } from '../../person/mainland-insurance.ts';
import { PLACES } from '../../question/places.ts';
import {
  asked,
  byDocument,
  byPeriod,
  byStatus,
  type CaseSources,
  caseWith,
  leftOut,
  NOT_SETTLED,
  type SchemeCase,
  type Told,
  told,
} from '../found.ts';
import { insuredIn, notInsured } from './insured.ts';
import { permitFact } from './residence-permit.ts';

const SCHEME = 'gd.zhuhai.resident_insurance';

/** Care in Zhuhai of somebody who is insured there as a resident. */
export const zhuhaiBenefitCase: SchemeCase = {
  scheme: SCHEME,
  topic: 'care',
  purse: 'national_insurance',
  setting: null,
  build: (sources) => {
    const { asked: question, person } = sources;
    if (PLACES[question.place].city !== 'zhuhai') return leftOut('place');
    if (question.service === 'ha_follow_up') return leftOut('service');
    const refusal = notInsured(sources, [SCHEME]);
    if (refusal !== null) return refusal;
    if (insuredIn({ person, on: question.on }, [SCHEME]) === null) return NOT_SETTLED;
    const isStay = question.service === 'inpatient' || question.service === 'transplant';
    return caseWith(zhuhaiResidentInsurance, {
      question: asked(isStay ? ('inpatient' as const) : ('outpatient' as const)),
      cost: asked(sources.price.minor),
    });
  },
};

/** Whether somebody without mainland insurance may join in Zhuhai, and who pays which part of the premium. */
export const zhuhaiJoinCase: SchemeCase = {
  scheme: SCHEME,
  topic: 'premium',
  purse: null,
  setting: null,
  build: (sources) => {
    const { asked: question, person } = sources;
    const { on, place } = question;
    if (PLACES[place].city !== 'zhuhai') return leftOut('place');
    if (!isTold(person, 'GD')) return { found: 'untold', side: 'GD' };
    if (mainlandInsuranceOn(person, on).length > 0) return leftOut('insured');
    const origin = originOf(sources);
    if (origin === null) return leftOut('person');
    const property = statusOn(person, 'zhuhai_property_owner', on);
    const pupil = statusOn(person, 'pupil', on);
    return caseWith(zhuhaiResidentInsurance, {
      question: asked('join' as const),
      origin,
      area: areaOf(sources),
      ...occupation(sources),
      ...permitFact(sources),
      ...(property !== null && { has_property: told(true, byStatus(property)) }),
      ...(pupil !== null && { is_minor: told(true, byStatus(pupil)) }),
    });
  },
};

function originOf({ person, asked: { on } }: CaseSources): Told<'hong_kong' | 'macao'> | null {
  const macao = documentOn(person, ['macao_bir'], on);
  if (macao !== null) return told('macao', byDocument(macao));
  const hongKong = documentOn(person, ['hkid'], on);
  return hongKong === null ? null : told('hong_kong', byDocument(hongKong));
}

/** Hengqin counts where the question says so; a residence tells only the city. */
function areaOf({ person, asked: { on, place } }: CaseSources): Told<keyof typeof AREAS> {
  if (place === 'hengqin') return asked('hengqin');
  const homes = periodsOn(person, { kind: 'residence', side: 'GD' }, on);
  const home = homes.find((one) => one.place === 'zhuhai');
  return home === undefined ? asked('zhuhai_other') : told('zhuhai_other', byPeriod(home));
}

function occupation({ person, asked: { on } }: CaseSources): {
  readonly occupation: Told<keyof typeof OCCUPATIONS>;
} {
  const [work] = periodsOn(person, { kind: 'employment', side: 'GD' }, on);
  if (work !== undefined) return { occupation: told('employed_locally', byPeriod(work)) };
  const student = statusOn(person, 'university_student', on);
  if (student !== null) return { occupation: told('student_locally', byStatus(student)) };
  return { occupation: told('none') };
}

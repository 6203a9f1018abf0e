import type { EXEMPTIONS, PLACES as WARDS } from '../../../../schemes/mo/public-care/texts.ts';
import { publicCare } from '../../../../schemes/mo/public-care.ts';
import { documentOn, isTold, statusOn } from '../../person/known-person.ts';
import { PLACES } from '../../question/places.ts';
import type { Service } from '../../question/services.ts';
import {
  asked,
  born,
  byDocument,
  byStatus,
  type CaseSources,
  caseWith,
  leftOut,
  NOT_SETTLED,
  type SchemeCase,
  told,
} from '../found.ts';

const WARD: Readonly<Partial<Record<Service, keyof typeof WARDS>>> = {
  outpatient_general: 'health_centre',
  outpatient_specialist: 'outpatient',
  specified_disease: 'outpatient',
  rehabilitation: 'outpatient',
  imaging: 'outpatient',
  emergency: 'emergency',
};

/** Exemptions by the status that shows them, in the order in which they are looked for. */
const EXEMPTION_OF = {
  pregnant: 'pregnancy',
  social_welfare_beneficiary: 'social_hardship',
  unable_to_pay: 'unable_to_pay',
  specified_disease: 'specified_disease',
  pupil: 'pupil',
  prisoner: 'prisoner',
  public_servant: 'public_servant',
  agreement_body_member: 'agreement_body',
  teacher: 'teacher',
} as const satisfies Readonly<Record<string, keyof typeof EXEMPTIONS>>;

/** Health centres and the public hospital of Macao. What is asked as a price is the cost of tests, drugs and treatment. */
export const publicCareCase: SchemeCase = {
  scheme: 'mo.public_care',
  topic: 'care',
  purse: 'public_service',
  setting: 'public',
  build: (sources) => {
    const { asked: question, person } = sources;
    if (PLACES[question.place].side !== 'MO') return leftOut('place');
    const ward = WARD[question.service];
    if (ward === undefined) return NOT_SETTLED;
    if (!isMacaoKnown(sources)) return { found: 'untold', side: 'MO' };
    return caseWith(publicCare, {
      place: asked(ward),
      born_on: born(person),
      ...personClass(sources),
      ...exemption(sources),
      ...(question.price !== null && { items_cost: asked(question.price.minor) }),
    });
  },
};

/** Whether it can be said if somebody is a resident of Macao: by a card in sight, or by the register. */
export function isMacaoKnown({ person, asked: { on } }: CaseSources): boolean {
  return documentOn(person, ['macao_bir'], on) !== null || isTold(person, 'MO');
}

function personClass({ person, asked: { on } }: CaseSources) {
  const card = documentOn(person, ['macao_bir'], on);
  if (card !== null) return { person_class: told('resident' as const, byDocument(card)) };
  const worker = statusOn(person, 'non_resident_worker', on);
  if (worker === null) return { person_class: told('other' as const) };
  return { person_class: told('non_resident_worker' as const, byStatus(worker)) };
}

function exemption({ person, asked: { on } }: CaseSources) {
  for (const [status, code] of Object.entries(EXEMPTION_OF)) {
    const held = statusOn(person, status, on);
    if (held !== null) return { exemption: told(code, byStatus(held)) };
  }
  return {};
}

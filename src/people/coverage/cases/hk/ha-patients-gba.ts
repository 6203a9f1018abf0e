import type { VISIT_KINDS } from '../../../../schemes/hk/ha-patients-gba/codes.ts';
import { haPatientsGba } from '../../../../schemes/hk/ha-patients-gba.ts';
import { documentOn, isTold, periodsOn, statusOn } from '../../person/known-person.ts';
import type { Service } from '../../question/services.ts';
import {
  asked,
  byPeriod,
  byStatus,
  type CaseSources,
  caseWith,
  leftOut,
  type SchemeCase,
  told,
} from '../found.ts';
import { waiverStatuses } from './public-fees.ts';

/** The institution of the scheme, by which its service points are told. */
const PILOT_INSTITUTION = 'hku-shenzhen';

const KINDS: Readonly<Partial<Record<Service, keyof typeof VISIT_KINDS>>> = {
  ha_follow_up: 'scheduled_follow_up',
  outpatient_general: 'episodic',
  outpatient_specialist: 'episodic',
  emergency: 'accident_emergency',
  inpatient: 'inpatient',
  day_surgery: 'day_inpatient',
};

/** A follow-up of the Hospital Authority at the hospital in Shenzhen. */
export const haPatientsGbaCase: SchemeCase = {
  scheme: 'hk.ha_patients_gba',
  topic: 'care',
  purse: 'patient_scheme',
  setting: null,
  build: (sources) => {
    const { person, asked: question } = sources;
    const kind = KINDS[question.service];
    if (question.place !== 'shenzhen') return leftOut('place');
    if (kind === undefined) return leftOut('service');
    if (!isOfHongKong(sources)) return leftOut('person');
    const joined = statusOn(person, 'ha_pilot_patient', question.on);
    const exempt = waiverStatuses(sources);
    return caseWith(haPatientsGba, {
      price: asked(sources.price.minor),
      institution: asked(institutionOf(sources)),
      visit_kind: asked(kind),
      has_appointment: asked(question.service === 'ha_follow_up'),
      ...(joined !== null && { has_joined: told(true, byStatus(joined)) }),
      ...(exempt.length > 0 && { is_exempt: told(true, ...exempt.map(byStatus)) }),
      ...residence(sources),
    });
  },
};

/** The schemes of the Hospital Authority are for its patients; nobody else is asked about them. */
export function isOfHongKong({ person, asked: { on } }: CaseSources): boolean {
  return (
    documentOn(person, ['hkid', 'exemption_certificate'], on) !== null || !isTold(person, 'HK')
  );
}

/** Without a service point the one institution of the scheme is meant. */
export function institutionOf({ asked: { point } }: CaseSources) {
  const isThere = point === null || point.point.institution === PILOT_INSTITUTION;
  return isThere ? 'hku_shenzhen' : 'other_institution';
}

/** All of the nine cities, Hong Kong and Macao lie in the Greater Bay Area; only a period that is recorded shows it. */
function residence({ person, asked: { on } }: CaseSources) {
  const [lived] = periodsOn(person, { kind: 'residence' }, on);
  return lived === undefined ? {} : { lives_in_area: told(true, byPeriod(lived)) };
}

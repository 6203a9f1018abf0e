import { specialSupport } from '../../../../schemes/hk/special-support.ts';
import { asked, caseWith, leftOut, type SchemeCase } from '../found.ts';
import { institutionOf, isOfHongKong } from './ha-patients-gba.ts';

/** The scheme before the pilot, on days on which it ran. */
export const specialSupportCase: SchemeCase = {
  scheme: 'hk.special_support',
  topic: 'care',
  purse: 'patient_scheme',
  setting: null,
  build: (sources) => {
    const { asked: question, rulebook } = sources;
    if (question.place !== 'shenzhen') return leftOut('place');
    if (question.service !== 'ha_follow_up') return leftOut('service');
    if (!isOfHongKong(sources)) return leftOut('person');
    const inForce = rulebook.scheme('hk.special_support').on('is_in_force', question.on);
    if (inForce.known ? inForce.value !== true : inForce.why === 'before_first') {
      return leftOut('day');
    }
    return caseWith(specialSupport, {
      price: asked(sources.price.minor),
      institution: asked(institutionOf(sources)),
    });
  },
};

import { LEFT_OF } from '../../../../schemes/mo/health-voucher/case.ts';
import type { SERVICE_KINDS, PLACES as USES } from '../../../../schemes/mo/health-voucher/texts.ts';
import { healthVoucher } from '../../../../schemes/mo/health-voucher.ts';
import { documentOn, isTold, statusOn } from '../../person/known-person.ts';
import { PLACES } from '../../question/places.ts';
import type { Service } from '../../question/services.ts';
import {
  asked,
  byStatus,
  type CaseSources,
  caseWith,
  leftOut,
  type SchemeCase,
  told,
} from '../found.ts';
import { isMacaoKnown } from './public-care.ts';

const KINDS: Readonly<Partial<Record<Service, keyof typeof SERVICE_KINDS>>> = {
  inpatient: 'inpatient',
  transplant: 'inpatient',
  drugs: 'pharmacy_drugs',
};

/** Healthcare vouchers of Macao. No side keeps their balances here, so that they have to be said. */
export const healthVoucherCase: SchemeCase = {
  scheme: 'mo.health_voucher',
  topic: 'care',
  purse: 'voucher',
  setting: 'private',
  rest: ({ remaining }) => ({ fee: remaining }),
  build: (sources) => {
    const { asked: question, person } = sources;
    const where = useOf(question.place);
    if (where === 'elsewhere') return leftOut('place');
    if (question.service === 'long_term_care') return leftOut('service');
    if (!isMacaoKnown(sources)) return { found: 'untold', side: 'MO' };
    if (documentOn(person, ['macao_bir'], question.on) === null) return leftOut('person');
    const permanent = statusOn(person, 'mo_permanent_resident', question.on);
    return caseWith(
      healthVoucher,
      {
        purpose: asked('use' as const),
        place: asked(where),
        service_kind: asked(KINDS[question.service] ?? ('consultation' as const)),
        fee: asked(sources.price.minor),
        ...(permanent !== null && { is_permanent_resident: told(true, byStatus(permanent)) }),
        ...(permanent === null && isTold(person, 'MO') && { is_permanent_resident: told(false) }),
      },
      Object.values(LEFT_OF),
    );
  },
};

function useOf(place: CaseSources['asked']['place']): keyof typeof USES {
  if (PLACES[place].side === 'MO') return 'macao';
  return place === 'hengqin' ? 'hengqin' : 'elsewhere';
}

import type {
  Service as ChargedService,
  WAIVERS,
} from '../../../../schemes/hk/public-fees/services.ts';
import { publicFees } from '../../../../schemes/hk/public-fees.ts';
import { type KnownStatus, statusOn } from '../../person/known-person.ts';
import { PLACES } from '../../question/places.ts';
import type { Service } from '../../question/services.ts';
import {
  asked,
  byStatus,
  type CaseSources,
  caseWith,
  leftOut,
  NOT_SETTLED,
  type SchemeCase,
  told,
} from '../found.ts';
import { statusFacts, untoldStatus } from './eligible-person.ts';

/** What the scale calls each service; where it has more than one row the most usual stands and can be said otherwise. */
const CHARGED: Readonly<Partial<Record<Service, ChargedService>>> = {
  outpatient_general: 'family_medicine',
  outpatient_specialist: 'specialist_first',
  ha_follow_up: 'specialist_further',
  specified_disease: 'specialist_further',
  emergency: 'accident_emergency',
  inpatient: 'inpatient_general',
  day_surgery: 'day_procedure',
  rehabilitation: 'allied_health',
  drugs: 'family_medicine',
  imaging: 'ct_mri_pet',
};

/** Waivers by the status that shows them. */
const WAIVER_OF = {
  cssa_recipient: 'cssa',
  oala_75_recipient: 'oala_75',
  rcsv_0_holder: 'rcsv_0',
  means_test_waiver: 'means_tested',
} as const satisfies Readonly<Record<string, keyof typeof WAIVERS>>;

/** A visit or stay in a public hospital or clinic of Hong Kong. */
export const publicFeesCase: SchemeCase = {
  scheme: 'hk.public_fees',
  topic: 'care',
  purse: 'public_service',
  setting: 'public',
  build: (sources) => {
    const { service, place } = sources.asked;
    if (PLACES[place].side !== 'HK') return leftOut('place');
    const charged = CHARGED[service];
    if (charged === undefined) return NOT_SETTLED;
    const untold = untoldStatus(sources);
    if (untold !== null) return untold;
    return caseWith(publicFees, {
      ...statusFacts(sources),
      service: asked(charged),
      ...waivers(sources),
    });
  },
};

/** Statuses that waive public charges on the day. */
export function waiverStatuses({ person, asked: { on } }: CaseSources): readonly KnownStatus[] {
  return Object.keys(WAIVER_OF).flatMap((status) => statusOn(person, status, on) ?? []);
}

function waivers(sources: CaseSources) {
  const held = waiverStatuses(sources);
  if (held.length === 0) return {};
  const grounds = held.map(({ status }) => WAIVER_OF[status as keyof typeof WAIVER_OF]);
  return { waiver_grounds: told(grounds, ...held.map(byStatus)) };
}

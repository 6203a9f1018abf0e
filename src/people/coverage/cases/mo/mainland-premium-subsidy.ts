import type { AREAS } from '../../../../schemes/mo/mainland-premium-subsidy/texts.ts';
import { mainlandPremiumSubsidy } from '../../../../schemes/mo/mainland-premium-subsidy.ts';
import { insuredMonths } from '../../person/insured-months.ts';
import { documentOn, isTold, periodsOn, statusOn } from '../../person/known-person.ts';
import { isOfEmployees, mainlandInsuranceOn } from '../../person/mainland-insurance.ts';
import { PLACES } from '../../question/places.ts';
import {
  asked,
  born,
  byDocument,
  byPeriod,
  byStatus,
  type CaseSources,
  caseWith,
  leftOut,
  type SchemeCase,
  told,
} from '../found.ts';
import { permitFact } from '../gd/residence-permit.ts';
import { isMacaoKnown } from './public-care.ts';

const MONTHS_OF_YEAR = 12;

/** What Macao adds to the premium of a resident who is insured in the mainland. */
export const premiumSubsidyCase: SchemeCase = {
  scheme: 'mo.mainland_premium_subsidy',
  topic: 'premium',
  purse: null,
  setting: null,
  build: (sources) => {
    const { person, asked: question } = sources;
    const { on } = question;
    if (PLACES[question.place].side !== 'GD') return leftOut('place');
    const [insured] = mainlandInsuranceOn(person, on);
    if (insured === undefined && isTold(person, 'GD')) return leftOut('not_insured');
    if (!isMacaoKnown(sources)) return { found: 'untold', side: 'MO' };
    const card = documentOn(person, ['macao_bir'], on);
    if (card === null) return leftOut('person');
    return caseWith(mainlandPremiumSubsidy, {
      is_macao_resident: told(true, byDocument(card)),
      born_on: born(person),
      ...permitFact(sources),
      ...area(sources),
      ...(insured !== undefined && {
        insurance: told(isOfEmployees(insured) ? 'employee' : 'resident', byPeriod(insured)),
        months_insured: told(monthsOfYear(sources), byPeriod(insured)),
      }),
      ...statusFact(sources, 'is_pupil', 'pupil'),
      ...statusFact(sources, 'is_disabled', 'disabled'),
      ...statusFact(sources, 'receives_other_aid', 'receives_premium_aid'),
    });
  },
};

function statusFact<K extends string>(
  { person, asked: { on } }: CaseSources,
  fact: K,
  status: string,
) {
  const held = statusOn(person, status, on);
  const isKnown = held !== null || isTold(person, 'MO');
  if (!isKnown) return {};
  const found = told(held !== null, ...(held === null ? [] : [byStatus(held)]));
  return { [fact]: found } as Record<K, typeof found>;
}

/** Where the person lives in the mainland; the place that is asked about where no residence is recorded. */
function area({ person, asked: question }: CaseSources) {
  const [home] = periodsOn(person, { kind: 'residence', side: 'GD' }, question.on);
  if (home === undefined) return { area: asked(question.place as keyof typeof AREAS) };
  return { area: told((home.place ?? 'guangdong_other') as keyof typeof AREAS, byPeriod(home)) };
}

function monthsOfYear({ person, asked: { on } }: CaseSources): number {
  const end = on.with({ month: 12, day: 31 });
  return Math.min(
    MONTHS_OF_YEAR,
    insuredMonths(mainlandInsuranceOn(person, on), end).months_since_gap,
  );
}

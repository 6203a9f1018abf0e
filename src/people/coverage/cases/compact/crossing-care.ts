import { necessaryCare } from '../../../../schemes/compact/necessary-care.ts';
import { plannedCare } from '../../../../schemes/compact/planned-care.ts';
import { retirees } from '../../../../schemes/compact/retirees.ts';
import { periodsOn, statusOn } from '../../person/known-person.ts';
import { PLACES } from '../../question/places.ts';
import { asked, byPeriod, byStatus, caseWith, leftOut, type SchemeCase, told } from '../found.ts';
import { crossingFacts, crossingService, homeSide } from './home-side.ts';

const OF_AGREEMENTS = {
  topic: 'care',
  purse: 'crossing_agreement',
  setting: null,
  rest: ({ remaining }) => ({ cost: remaining }),
} as const satisfies Partial<SchemeCase>;

/** Care that becomes necessary during a stay, at the cost of the home side. */
export const necessaryCareCase: SchemeCase = {
  ...OF_AGREEMENTS,
  scheme: 'compact.necessary_care',
  build: (sources) => {
    const home = homeSide(sources);
    if (home === null) return leftOut('at_home');
    const { service } = sources.asked;
    return caseWith(necessaryCare, {
      ...crossingFacts(sources, home),
      service: crossingService(service),
      ...(service === 'emergency' && { need: asked('urgent' as const) }),
    });
  },
};

/** Treatment for which somebody crosses the boundary, with an authorisation of the home side. */
export const plannedCareCase: SchemeCase = {
  ...OF_AGREEMENTS,
  scheme: 'compact.planned_care',
  build: (sources) => {
    const home = homeSide(sources);
    if (home === null) return leftOut('at_home');
    const { service } = sources.asked;
    if (service === 'emergency') return leftOut('service');
    return caseWith(plannedCare, {
      ...crossingFacts(sources, home),
      service: crossingService(service),
    });
  },
};

/** Care of a retired person who lives on the side where it is sought. */
export const retireesCase: SchemeCase = {
  ...OF_AGREEMENTS,
  scheme: 'compact.retirees',
  build: (sources) => {
    const { person, asked: question } = sources;
    const { side } = PLACES[question.place];
    const home = homeSide(sources);
    if (home === null) return leftOut('at_home');
    const retired = statusOn(person, 'retired', question.on);
    if (retired === null) return leftOut('not_retired');
    const [work] = periodsOn(person, { kind: 'employment', side }, question.on);
    return caseWith(retirees, {
      ...crossingFacts(sources, home),
      is_retired: told(true, byStatus(retired)),
      works_locally: told(work !== undefined, ...(work === undefined ? [] : [byPeriod(work)])),
    });
  },
};

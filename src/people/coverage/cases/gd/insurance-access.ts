import type { GROUPS } from '../../../../schemes/gd/insurance-access/texts.ts';
import { insuranceAccess } from '../../../../schemes/gd/insurance-access.ts';
import { documentOn, isTold, periodsOn, statusOn } from '../../person/known-person.ts';
import { mainlandInsuranceOn } from '../../person/mainland-insurance.ts';
import { PLACES } from '../../question/places.ts';
import {
  byDocument,
  byPeriod,
  byStatus,
  type CaseSources,
  caseWith,
  leftOut,
  type SchemeCase,
  type Told,
  told,
} from '../found.ts';
import { permitEvidence } from './residence-permit.ts';

type Group = keyof typeof GROUPS;

/** Which insurance somebody who is not insured in the mainland could join. */
export const insuranceAccessCase: SchemeCase = {
  scheme: 'gd.insurance_access',
  topic: 'status',
  purse: null,
  setting: null,
  build: (sources) => {
    const { person, asked: question } = sources;
    if (PLACES[question.place].side !== 'GD') return leftOut('place');
    if (!isTold(person, 'GD')) return { found: 'untold', side: 'GD' };
    if (mainlandInsuranceOn(person, question.on).length > 0) return leftOut('insured');
    return caseWith(insuranceAccess, { ...group(sources), ...permit(sources) });
  },
};

/** Work comes before study and residence, as the rule has it. */
function group({ person, asked: { on } }: CaseSources): { readonly group?: Told<Group> } {
  const [employed] = periodsOn(person, { kind: 'employment', side: 'GD' }, on);
  if (employed !== undefined) return { group: told('employed', byPeriod(employed)) };
  const [own] = periodsOn(person, { kind: 'self_employment', side: 'GD' }, on);
  if (own !== undefined) return { group: told('self_employed', byPeriod(own)) };
  for (const [status, code] of [
    ['flexible_worker', 'flexible'],
    ['university_student', 'student'],
  ] as const) {
    const held = statusOn(person, status, on);
    if (held !== null) return { group: told(code, byStatus(held)) };
  }
  const [resident] = periodsOn(person, { kind: 'residence', side: 'GD' }, on);
  return resident === undefined ? {} : { group: told('resident', byPeriod(resident)) };
}

function permit(sources: CaseSources) {
  const evidence = permitEvidence(sources);
  if (evidence !== null) return { permit: told('residence_permit' as const, evidence) };
  const travel = documentOn(sources.person, ['home_return_permit'], sources.asked.on);
  if (travel !== null) return { permit: told('travel_permit' as const, byDocument(travel)) };
  return { permit: told('none' as const) };
}

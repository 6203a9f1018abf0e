import { compareDays } from '../../../../kernel/day.ts';
import { eligiblePerson } from '../../../../schemes/hk/eligible-person.ts';
import { documentOn, isTold, statusOn } from '../../person/known-person.ts';
import { PLACES } from '../../question/places.ts';
import {
  born,
  byDocument,
  byStatus,
  type CaseFound,
  type CaseSources,
  caseWith,
  leftOut,
  type SchemeCase,
  told,
} from '../found.ts';

/** Whether somebody is charged as an Eligible Person, by card, child status or approval. */
export const eligiblePersonCase: SchemeCase = {
  scheme: 'hk.eligible_person',
  topic: 'status',
  purse: null,
  setting: null,
  build: (sources) => {
    if (PLACES[sources.asked.place].side !== 'HK') return leftOut('place');
    return untoldStatus(sources) ?? caseWith(eligiblePerson, statusFacts(sources));
  },
};

/** The facts that decide on the status; shared with the charges, which ask for the same. */
export function statusFacts({ person, asked: { on } }: CaseSources) {
  const card = documentOn(person, ['hkid'], on);
  const child = statusOn(person, 'hk_resident_child', on);
  const approval = statusOn(person, 'ha_approved_person', on);
  const ceased = person.permission_ceased_on;
  const isHeard = isTold(person, 'HK');
  return {
    born_on: born(person),
    holds_identity_card: told(card !== null, ...(card === null ? [] : [byDocument(card)])),
    ...(isHeard && { permission_expired: told(ceased !== null && compareDays(ceased, on) <= 0) }),
    ...(child !== null && { has_resident_status: told(true, byStatus(child)) }),
    ...(approval !== null && { is_approved: told(true, byStatus(approval)) }),
  };
}

/** Without a card in sight only Hong Kong's register can say what somebody is charged as. */
export function untoldStatus({ person, asked: { on } }: CaseSources): CaseFound | null {
  if (documentOn(person, ['hkid'], on) !== null || isTold(person, 'HK')) return null;
  return { found: 'untold', side: 'HK' };
}

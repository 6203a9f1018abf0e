import { insuranceIn, isTold, type KnownPeriod, statusOn } from '../../person/known-person.ts';
import { mainlandInsuranceOn } from '../../person/mainland-insurance.ts';
import { type CaseFound, type CaseSources, leftOut } from '../found.ts';

/** Why an insurance is not asked although care is sought in its city; null where the person is insured in it. */
export function notInsured(
  { person, asked: { on } }: CaseSources,
  schemes: readonly string[],
): CaseFound | null {
  if (insuredIn({ person, on }, schemes) !== null) return null;
  if (mainlandInsuranceOn(person, on).length > 0) return leftOut('insured_elsewhere');
  if (!isTold(person, 'GD')) return { found: 'untold', side: 'GD' };
  return {
    found: 'refused',
    reason: insuranceIn(person, schemes).length > 0 ? 'E07' : 'E02',
    condition: 'insurance',
    documents: ['social_security_card'],
  };
}

/** The period of insurance in one of the schemes that holds on the day. */
export function insuredIn(
  {
    person,
    on,
  }: { readonly person: CaseSources['person']; readonly on: CaseSources['asked']['on'] },
  schemes: readonly string[],
): KnownPeriod | null {
  const held = mainlandInsuranceOn(person, on);
  return held.find(({ scheme }) => scheme !== null && schemes.includes(scheme)) ?? null;
}

/** Whether the person is a pensioner on the day, as far as somebody tells. */
export function retiredStatus({ person, asked: { on } }: CaseSources) {
  return statusOn(person, 'retired', on);
}

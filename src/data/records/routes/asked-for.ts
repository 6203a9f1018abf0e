import { isId } from '../../../kernel/id.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { ownersOf } from '../repository/resource-store.ts';
import type { Scope } from '../scope.ts';
import type { FhirAsked } from './fhir-asked.ts';
import { ROUTES } from './fhir-router.ts';

const NAME_MAX = 80;
const PERSONS_MAX = 5;

/** The interaction, type and identifier that a request names, as the router reads it. */
export function namesOf({ method, url }: FhirAsked) {
  const route = ROUTES.find(method, url);
  return {
    interaction: route?.data?.interaction ?? 'unknown',
    resource_type: (route?.params['resourceType'] ?? '').slice(0, NAME_MAX),
    resource_id: (route?.params['id'] ?? '').slice(0, NAME_MAX),
  };
}

/**
 * Persons whose records a clinician asked for by name, the first few: they learn of it whether anything was shown or not.
 * Those of whom something was `shown` are known already and not looked up.
 */
export async function askedPersons(
  session: Session,
  asked: FhirAsked,
  of: { readonly scope: Scope; readonly shown: (person_id: string) => boolean },
): Promise<readonly string[]> {
  if (of.scope.kind !== 'institution') return [];
  const { resource_type, resource_id } = namesOf(asked);
  const persons = patientsNamed(asked.url, resource_type).filter((id) => !of.shown(id));
  const isShown = of.shown(resource_id) || resource_id === '';
  if (persons.length === 0 && isShown) return [];
  return await ownersOf(session, { resourceType: resource_type, id: resource_id }, persons);
}

function patientsNamed(url: string, type: string): readonly string[] {
  const query = new URLSearchParams(url.split('?')[1] ?? '');
  const said = [...query].flatMap(([name, value]) => {
    const isPatient =
      /^(patient|subject|beneficiary)(:Patient)?$/.test(name) ||
      (type === 'Patient' && name === '_id');
    return isPatient ? value.split(',') : [];
  });
  return said
    .map((reference) => reference.replace(/^.*Patient\//, ''))
    .filter((id) => isId(id))
    .slice(0, PERSONS_MAX);
}

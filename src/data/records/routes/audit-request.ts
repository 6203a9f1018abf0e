import { isOk } from '@medplum/core';
import type { FhirResponse } from '@medplum/fhir-router';
import type { AuditEvent } from '../audit/audit-event.ts';
import { NOBODY } from '../record-types.ts';
import type { Trail } from '../repository/access.ts';
import type { FhirAsked } from './fhir-asked.ts';
import { ROUTES } from './fhir-router.ts';
import { faultsOf } from './outcome.ts';

const NAME_MAX = 80;

/**
 * What the trail keeps of a request: one event for each person whose records were seen or changed, or one about nobody
 * where nothing was found or everything was refused. Questions of the public about the law leave none.
 */
export function auditEvents(
  asked: FhirAsked,
  of: {
    readonly trail: Trail;
    readonly purpose: string;
    readonly response: FhirResponse;
    readonly at: string;
  },
): readonly AuditEvent[] {
  const { principal, request_id } = asked;
  if (principal === null) return [];
  const { interaction, resource_type, resource_id } = namesOf(asked);
  const [outcome] = of.response;
  const base = {
    at: of.at,
    subject: principal.subject,
    role: principal.role,
    organisation: principal.organisation,
    jurisdiction: principal.jurisdiction,
    purpose: of.purpose,
    interaction,
    resource_type,
    resource_id,
    outcome: isOk(outcome) ? 'done' : faultsOf(outcome)[0].code,
    request_id,
  };
  // What was rolled back is no change, and what was not sent was not seen.
  const counts = isOk(outcome) ? together(of.trail) : new Map<string, number>();
  if (counts.size === 0) return [{ ...base, person_id: NOBODY, amount: 0 }];
  return [...counts].map(([person_id, amount]) => ({ ...base, person_id, amount }));
}

function together({ seen, changed }: Trail): ReadonlyMap<string, number> {
  const all = new Map(seen);
  for (const [person_id, amount] of changed) all.set(person_id, (all.get(person_id) ?? 0) + amount);
  // Directory entries beside somebody's records are no look at anybody.
  if (all.size > 1) all.delete(NOBODY);
  return all;
}

function namesOf({ method, url }: FhirAsked) {
  const route = ROUTES.find(method, url);
  return {
    interaction: route?.data?.interaction ?? 'unknown',
    resource_type: (route?.params['resourceType'] ?? '').slice(0, NAME_MAX),
    resource_id: (route?.params['id'] ?? '').slice(0, NAME_MAX),
  };
}

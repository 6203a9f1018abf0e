import { isOk } from '@medplum/core';
import type { FhirResponse } from '@medplum/fhir-router';
import type { AuditEvent } from '../../trail/index.ts';
import { NOBODY } from '../record-types.ts';
import type { Trail } from '../repository/access.ts';
import { namesOf } from './asked-for.ts';
import type { FhirAsked } from './fhir-asked.ts';
import { faultsOf } from './outcome.ts';

/** What a request came to, for the trail. */
export interface Came {
  readonly trail: Trail;
  readonly purpose: string;
  readonly response: FhirResponse;
  readonly at: string;
  /** Persons whose records were asked for by name. */
  readonly named?: readonly string[];
  /** The opening in an emergency under which each person's record was seen. */
  readonly opened?: ReadonlyMap<string, string>;
}

/**
 * What the trail keeps of a request: one event for each person whose records were seen or changed, one for each who was
 * asked for and of whom nothing was shown, or one about nobody. Questions of the public about the law leave none.
 */
export function auditEvents(asked: FhirAsked, of: Came): readonly AuditEvent[] {
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
  const counts = isOk(outcome) ? together(of.trail) : new Map<string, Record<string, number>>();
  const missed = (of.named ?? []).filter((person_id) => !counts.has(person_id));
  const events = [...counts].map(([person_id, kinds]) => ({
    ...base,
    ...basisOf(of.opened?.get(person_id)),
    person_id,
    kinds,
    amount: Object.values(kinds).reduce((sum, amount) => sum + amount, 0),
  }));
  const tried = missed.map((person_id) => ({ ...base, person_id, amount: 0 }));
  const all = [...events, ...tried];
  return all.length === 0 ? [{ ...base, person_id: NOBODY, amount: 0 }] : all;
}

function basisOf(opening_id: string | undefined) {
  return opening_id === undefined ? {} : ({ basis: 'emergency', basis_id: opening_id } as const);
}

function together({ seen, changed }: Trail): ReadonlyMap<string, Record<string, number>> {
  const all = new Map<string, Record<string, number>>();
  for (const [person_id, kinds] of [...seen, ...changed]) {
    const sums = all.get(person_id) ?? {};
    for (const [kind, amount] of kinds) sums[kind] = (sums[kind] ?? 0) + amount;
    all.set(person_id, sums);
  }
  // Directory entries beside somebody's records are no look at anybody.
  if (all.size > 1) all.delete(NOBODY);
  return all;
}

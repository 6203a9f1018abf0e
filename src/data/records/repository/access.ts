import type { Resource } from '@medplum/fhirtypes';
import { isId } from '../../../kernel/id.ts';
import type { Scope } from '../scope.ts';

/** On whose behalf the repository works: what they may see, and under which name they write. */
export interface Access {
  readonly scope: Scope;
  /** Stable name of the sign-in; written beside each version. */
  readonly subject: string;
  readonly trail: Trail;
}

/** What a request has laid open or changed, for the audit trail: how many resources of each person. */
export interface Trail {
  readonly seen: Map<string, number>;
  readonly changed: Map<string, number>;
}

/** An empty trail. */
export function newTrail(): Trail {
  return { seen: new Map(), changed: new Map() };
}

/** Counts a resource that was made when it was asked for under the patient it is about, if any. */
export function noteMade(counts: Map<string, number>, made: Resource): void {
  const patient =
    made.resourceType === 'Consent'
      ? made.patient
      : made.resourceType === 'Coverage'
        ? made.beneficiary
        : undefined;
  const person_id = patient?.reference?.replace(/^Patient\//, '');
  if (person_id !== undefined && isId(person_id)) note(counts, person_id);
}

/** Counts one more resource of a person. */
export function note(counts: Map<string, number>, person_id: string): void {
  counts.set(person_id, (counts.get(person_id) ?? 0) + 1);
}

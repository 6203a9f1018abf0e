import type { WithId } from '@medplum/core';
import type { Patient } from '@medplum/fhirtypes';
import type { Clock } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import type { Random } from '../../../kernel/id.ts';
import type { Language } from '../../../kernel/language.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import { findPerson, type Person } from '../../../people/persons/index.ts';
import type { Database } from '../../../platform/postgres/index.ts';
import { readOne } from '../repository/resource-store.ts';
import type { CarriedScope } from '../scope.ts';
import { headOf, readRecord } from './patient-summary.ts';
import { summarize } from './summarize.ts';

/** What a summary that a person carries is made with. */
export interface CarriedSummaryPorts {
  readonly database: Database;
  readonly clock: Clock;
  readonly random: Random;
  /** Who answers for a summary where no record is kept here, such as the name of the node. */
  readonly author: string;
  /** What an institution is called; its code where nobody says. */
  readonly institutionName: (institution: string, language: Language) => string;
}

/** Makes the summary of a person as JSON in UTF-8 (`person.not_found`). */
export type CarriedSummary = (
  person_id: string,
  scope: Omit<CarriedScope, 'kind' | 'person_id'>,
) => Promise<Result<Uint8Array, Fault>>;

/**
 * The International Patient Summary that a person carries: what the scope names of their record, in their own language,
 * with addresses that lead to no server. Where the store knows nothing of them, the register says who they are and every
 * section says that nothing is available, so that nobody takes an empty list for a clean record.
 */
export function createCarriedSummary(ports: CarriedSummaryPorts): CarriedSummary {
  const { database } = ports;
  return async (person_id, asked) => {
    const person = await findPerson(database, person_id);
    if (person === null) return no(fault('person.not_found'));
    const scope = { ...asked, kind: 'carried', person_id } as const;
    const row = await readOne(database, scope, { resourceType: 'Patient', id: person_id });
    const content = row?.content ?? null;
    const patient =
      content === null ? registeredPatient(person) : (JSON.parse(content) as WithId<Patient>);
    const bundle = summarize(await readRecord(database, scope, patient), {
      ...headOf(ports),
      base: null,
      author: row === null ? ports.author : ports.institutionName(row.custodian, person.language),
      language: person.language,
      care: {
        from: asked.care_from?.toString() ?? null,
        last: asked.care_to?.subtract({ days: 1 }).toString() ?? null,
      },
    });
    return ok(new TextEncoder().encode(JSON.stringify(bundle)));
  };
}

const GENDERS = { female: 'female', male: 'male', not_stated: 'unknown' } as const;

/** A person of the register as FHIR, for where the store keeps nothing of them. */
export function registeredPatient(person: Person): WithId<Patient> {
  const names = [person.name_zh, person.name_en].filter((name) => name !== '');
  return {
    resourceType: 'Patient',
    id: person.person_id,
    name: names.map((text) => ({ text })),
    gender: GENDERS[person.sex],
    birthDate: person.birth_date.toString(),
    communication: [
      { language: { coding: [{ system: 'urn:ietf:bcp:47', code: person.language }] } },
    ],
  };
}

import type { Patient } from '@medplum/fhirtypes';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import { findPerson, type Person } from '../../../people/persons/index.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import type { Named } from '../repository/draft-version.ts';
import { depositRecords, hasRecord } from './deposit-records.ts';
import type { DepositPorts } from './may-deposit.ts';

/** The Hospital Authority as a holder of records. */
export const HOSPITAL_AUTHORITY = 'hospital-authority';

/**
 * A person without any record gets one from the register, kept by the Hospital Authority. Fails with `person.not_found`,
 * and where the law lets nobody deposit (`record.not_joined`).
 */
export async function depositPatient(
  session: Session,
  ports: DepositPorts,
  person_id: string,
): Promise<Result<null, Fault>> {
  if (await hasRecord(session, { person_id, resourceType: 'Patient', id: person_id })) {
    return ok(null);
  }
  const person = await findPerson(session, person_id);
  if (person === null) return no(fault('person.not_found'));
  const by = { person_id, custodian: HOSPITAL_AUTHORITY, subject: 'node' };
  return depositRecords(session, ports, by, [patientResource(person)]);
}

const GENDERS = { female: 'female', male: 'male', not_stated: 'unknown' } as const;

/** The patient as the register knows them, for a record that begins with what is deposited. */
function patientResource(person: Person): Named<Patient> {
  const names = [person.name_zh, person.name_en].filter((name) => name !== '');
  return {
    resourceType: 'Patient',
    id: person.person_id,
    name: names.map((text) => ({ text })),
    gender: GENDERS[person.sex],
    birthDate: person.birth_date.toString(),
  };
}

import type { Patient } from '@medplum/fhirtypes';
import type { Clock } from '../../kernel/day.ts';
import type { Random } from '../../kernel/id.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import { DEMO_ELDERS, DEMO_MOVERS } from '../../people/demo/index.ts';
import type { NewPerson } from '../../people/persons/index.ts';
import type { Database } from '../../platform/postgres/index.ts';
import { keepRecords } from '../records/index.ts';
import type { Named } from './named.ts';
import { chartOf, DEMO_RECORDS } from './records.ts';

type Registered = NewPerson & { readonly person_id: string };

/**
 * Writes the invented records of a side into its store, checked as any other. What is there already stays as it is.
 * Gives how many resources were new.
 */
export async function seedDemoRecords(ports: {
  readonly node: Jurisdiction;
  readonly database: Database;
  readonly clock: Clock;
  readonly random: Random;
}): Promise<number> {
  const keepers = new Map<string, Map<string, Named>>();
  for (const record of DEMO_RECORDS[ports.node]) {
    const { institution } = record.hospital;
    const kept = keepers.get(institution) ?? new Map<string, Named>();
    keepers.set(institution, kept);
    const { resources } = chartOf(record, patientOf(personOf(record.name, ports.node)));
    for (const one of resources) kept.set(`${one.resourceType}/${one.id}`, one);
  }
  let added = 0;
  for (const [institution, resources] of keepers) {
    const keeper = { institution, subject: 'demonstration' };
    added += await keepRecords(ports, keeper, [...resources.values()]);
  }
  return added;
}

function personOf(name: string, node: Jurisdiction): Registered {
  const mover = DEMO_MOVERS.find((one) => one.name === name && one.node === node);
  const elder = node === 'HK' ? DEMO_ELDERS.find((one) => one.name === name) : undefined;
  const person = elder?.person ?? mover?.person;
  if (person === undefined) throw new Error(`nobody of the demonstration is called ${name}`);
  return person;
}

const GENDERS = { female: 'female', male: 'male', not_stated: 'unknown' } as const;

function patientOf(person: Registered): Named<Patient> {
  const names = [person.name_zh, person.name_en].filter((name) => name !== '');
  return {
    resourceType: 'Patient',
    id: person.person_id,
    name: names.map((text) => ({ text })),
    gender: GENDERS[person.sex],
    birthDate: person.birth_date.toString(),
  };
}

import type { SummaryOf } from '../data/links/index.ts';
import type { Clock } from '../kernel/day.ts';
import { fault } from '../kernel/fault.ts';
import { newId, type Random } from '../kernel/id.ts';
import { no, ok } from '../kernel/result.ts';
import { findPerson, type Person } from '../people/persons/index.ts';
import type { Database } from '../platform/postgres/index.ts';

const LOINC = 'http://loinc.org';
/** The sections that a patient summary must have (International Patient Summary 2.0.0). */
const SECTIONS = [
  ['Problem list', '11450-4'],
  ['Allergies and intolerances', '48765-2'],
  ['Medication summary', '10160-0'],
] as const;

/**
 * A patient summary of what the register of a node knows: the person, and for each section that nothing is available
 * here. It stands in where no store of records is attached, so that nobody takes an empty list for a clean record.
 */
export function ownSummary(ports: {
  readonly database: Database;
  readonly clock: Clock;
  readonly random: Random;
}): SummaryOf {
  return async (person_id) => {
    const person = await findPerson(ports.database, person_id);
    if (person === null) return no(fault('person.not_found'));
    const ids = {
      composition: newId(ports.clock, ports.random),
      patient: newId(ports.clock, ports.random),
    };
    const date = ports.clock.now().toString();
    const bundle = {
      resourceType: 'Bundle',
      type: 'document',
      identifier: {
        system: 'urn:ietf:rfc:3986',
        value: `urn:uuid:${newId(ports.clock, ports.random)}`,
      },
      timestamp: date,
      entry: [
        { fullUrl: `urn:uuid:${ids.composition}`, resource: composition(ids, date) },
        { fullUrl: `urn:uuid:${ids.patient}`, resource: patient(person, ids.patient) },
      ],
    };
    return ok(new TextEncoder().encode(JSON.stringify(bundle)));
  };
}

function composition(
  ids: { readonly composition: string; readonly patient: string },
  date: string,
) {
  return {
    resourceType: 'Composition',
    id: ids.composition,
    status: 'final',
    type: { coding: [{ system: LOINC, code: '60591-5', display: 'Patient summary Document' }] },
    subject: { reference: `urn:uuid:${ids.patient}` },
    date,
    author: [{ display: 'Sampan' }],
    title: 'Patient summary',
    section: SECTIONS.map(([title, code]) => ({
      title,
      code: { coding: [{ system: LOINC, code }] },
      emptyReason: {
        coding: [
          {
            system: 'http://terminology.hl7.org/CodeSystem/list-empty-reason',
            code: 'unavailable',
          },
        ],
      },
    })),
  };
}

const GENDERS = { female: 'female', male: 'male', not_stated: 'unknown' } as const;

function patient({ name_zh, name_en, sex, birth_date, language }: Person, id: string) {
  const names = [name_zh, name_en].filter((name) => name !== '');
  return {
    resourceType: 'Patient',
    id,
    name: names.map((text) => ({ text })),
    gender: GENDERS[sex],
    birthDate: birth_date.toString(),
    communication: [{ language: { coding: [{ system: 'urn:ietf:bcp:47', code: language }] } }],
  };
}

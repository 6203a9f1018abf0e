import type { WithId } from '@medplum/core';
import type { FhirRepository } from '@medplum/fhir-router';
import type { Bundle, Patient, Resource } from '@medplum/fhirtypes';
import { millisText } from '../../../kernel/day.ts';
import { fault } from '../../../kernel/fault.ts';
import { isId, newId } from '../../../kernel/id.ts';
import type { Language } from '../../../kernel/language.ts';
import { faultError } from '../fault-outcome.ts';
import { note } from '../repository/access.ts';
import { storeOf } from '../repository/create-repository.ts';
import { readEverything, readOne } from '../repository/resource-store.ts';
import { referencesOf } from './ips-document.ts';
import { IPS_SECTIONS } from './ips-sections.ts';
import { summarize } from './summarize.ts';

const RECORDS_MAX = 2000;
const SUMMARY_TYPES = [...new Set(IPS_SECTIONS.flatMap(({ types }) => types))];

/** The International Patient Summary of a patient, of what the scope may see of them (`record.not_found`). */
export async function patientSummary(
  repo: FhirRepository,
  id: string,
  language: Language,
): Promise<Bundle> {
  const { session, access, ports } = storeOf(repo);
  const name = { resourceType: 'Patient', id };
  const row = isId(id) ? await readOne(session, access.scope, name) : null;
  if (row === null) throw faultError(fault('record.not_found'));
  if (row.content === null) throw faultError(fault('record.gone'));
  const rows = await readEverything(session, access.scope, {
    person_id: id,
    types: SUMMARY_TYPES,
    since: null,
    after: 0n,
    limit: RECORDS_MAX,
  });
  for (const { person_id, resource_type } of [row, ...rows]) {
    note(access.trail.seen, person_id, resource_type);
  }
  const patient = JSON.parse(row.content) as WithId<Patient>;
  const records = rows.map(({ content }) => JSON.parse(content ?? '{}') as WithId<Resource>);
  const source = { patient, records, directory: await directoryOf(repo, [patient, ...records]) };
  return summarize(source, {
    base: ports.base,
    bundle_id: newId(ports.clock, ports.random),
    composition_id: newId(ports.clock, ports.random),
    at: millisText(ports.clock.now()),
    author: row.custodian,
    language,
  });
}

/** The directory entries and medicines that records name, read at once. */
async function directoryOf(
  repo: FhirRepository,
  records: readonly Resource[],
): Promise<ReadonlyMap<string, WithId<Resource>>> {
  const wanted = new Set(
    records.flatMap((one) => [...referencesOf(one, '')].map(({ reference }) => reference)),
  );
  const references = [...wanted].filter((reference) => DIRECTORY.test(reference));
  const found = await repo.readReferences(references.map((reference) => ({ reference })));
  return new Map(
    found.flatMap((one, at) =>
      one instanceof Error ? [] : [[references[at] ?? '', one as WithId<Resource>] as const],
    ),
  );
}

const DIRECTORY = /^(Organization|Practitioner|PractitionerRole|Medication)\//;

import type { WithId } from '@medplum/core';
import type { FhirRepository } from '@medplum/fhir-router';
import type { Bundle, Patient, Resource } from '@medplum/fhirtypes';
import { type Clock, millisText } from '../../../kernel/day.ts';
import { fault } from '../../../kernel/fault.ts';
import { isId, newId, type Random } from '../../../kernel/id.ts';
import type { Language } from '../../../kernel/language.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { faultError } from '../fault-outcome.ts';
import { note } from '../repository/access.ts';
import { storeOf } from '../repository/create-repository.ts';
import { readEverything, readMany, readOne } from '../repository/resource-store.ts';
import type { Scope } from '../scope.ts';
import { referencesOf } from './ips-document.ts';
import { IPS_SECTIONS } from './ips-sections.ts';
import { type SummarySource, summarize } from './summarize.ts';

const RECORDS_MAX = 2000;
const SUMMARY_TYPES = [...new Set(IPS_SECTIONS.flatMap(({ types }) => types))];

/** The International Patient Summary of a patient, of what the scope may see of them (`record.not_found`). */
export async function patientSummary(
  repo: FhirRepository,
  id: string,
  language: Language,
): Promise<Bundle> {
  const { session, access, ports } = storeOf(repo);
  const row = isId(id)
    ? await readOne(session, access.scope, { resourceType: 'Patient', id })
    : null;
  if (row === null) throw faultError(fault('record.not_found'));
  if (row.content === null) throw faultError(fault('record.gone'));
  const patient = JSON.parse(row.content) as WithId<Patient>;
  const source = await readRecord(session, access.scope, patient);
  for (const { resourceType } of [patient, ...source.records]) {
    note(access.trail.seen, row.person_id, resourceType);
  }
  return summarize(source, {
    ...headOf(ports),
    base: ports.base,
    author: ports.institutionName?.(row.custodian, language) ?? row.custodian,
    language,
  });
}

/** What only this one summary has: its identifiers and the moment at which it was made. */
export function headOf({ clock, random }: { readonly clock: Clock; readonly random: Random }) {
  const at = millisText(clock.now());
  return { bundle_id: newId(clock, random), composition_id: newId(clock, random), at };
}

/** A person's records within the scope as far as a summary holds such, with the directory entries that they name. */
export async function readRecord(
  session: Session,
  scope: Scope,
  patient: WithId<Patient>,
): Promise<SummarySource> {
  const rows = await readEverything(session, scope, {
    person_id: patient.id,
    types: SUMMARY_TYPES,
    since: null,
    after: 0n,
    limit: RECORDS_MAX,
  });
  const records = rows.map(({ content }) => JSON.parse(content ?? '{}') as WithId<Resource>);
  return { patient, records, directory: await directoryOf(session, scope, [patient, ...records]) };
}

const DIRECTORY =
  /^(Organization|Practitioner|PractitionerRole|Medication)\/([A-Za-z0-9.-]{1,64})$/;

/** The directory entries and medicines that records name, read at once. */
async function directoryOf(
  session: Session,
  scope: Scope,
  records: readonly Resource[],
): Promise<ReadonlyMap<string, WithId<Resource>>> {
  const wanted = new Set(
    records.flatMap((one) => [...referencesOf(one, '')].map(({ reference }) => reference)),
  );
  const names = [...wanted].flatMap((reference) => {
    const [, resourceType, id] = DIRECTORY.exec(reference) ?? [];
    return resourceType === undefined || id === undefined ? [] : [{ resourceType, id }];
  });
  const rows = await readMany(session, scope, names);
  return new Map(
    rows.flatMap(({ resource_type, id, content }) =>
      content === null
        ? []
        : [[`${resource_type}/${id}`, JSON.parse(content) as WithId<Resource>] as const],
    ),
  );
}

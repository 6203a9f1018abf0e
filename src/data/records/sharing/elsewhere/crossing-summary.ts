import type { WithId } from '@medplum/core';
import type { Patient } from '@medplum/fhirtypes';
import type { Clock } from '../../../../kernel/day.ts';
import type { Random } from '../../../../kernel/id.ts';
import type { Jurisdiction } from '../../../../kernel/jurisdiction.ts';
import { institutionName } from '../../../../people/care/index.ts';
import type { Person } from '../../../../people/persons/index.ts';
import type { Session } from '../../../../platform/postgres/index.ts';
import type { Network } from '../../../../rulebook/index.ts';
import { registeredPatient } from '../../ips/carried-summary.ts';
import { headOf, readRecord } from '../../ips/patient-summary.ts';
import { summarize } from '../../ips/summarize.ts';
import { readOne } from '../../repository/resource-store.ts';
import type { Scope } from '../../scope.ts';
import { mayShare } from '../sharing-store.ts';

/** What a summary for another side is made with. */
export interface CrossingSummaryPorts {
  readonly node: Jurisdiction;
  readonly clock: Clock;
  readonly random: Random;
  readonly network: Network;
}

/** A summary as text, and how many resources of each kind stand in it. */
export interface CrossingSummary {
  readonly document: string;
  readonly kinds: Readonly<Record<string, number>>;
}

/**
 * The International Patient Summary of what a scope may see of a person, in the person's language and with addresses that
 * lead to no server. Null where the scope may not even see whose record it is.
 */
export async function crossingSummary(
  session: Session,
  ports: CrossingSummaryPorts,
  person: Person,
  scope: Scope,
): Promise<CrossingSummary | null> {
  const { person_id, language } = person;
  if (!(await mayShare(session, scope, person_id, 'Patient'))) return null;
  const row = await readOne(session, scope, { resourceType: 'Patient', id: person_id });
  const content = row?.content ?? null;
  const patient =
    content === null ? registeredPatient(person) : (JSON.parse(content) as WithId<Patient>);
  const source = await readRecord(session, scope, patient);
  const kinds: Record<string, number> = {};
  for (const { resourceType } of [patient, ...source.records]) {
    kinds[resourceType] = (kinds[resourceType] ?? 0) + 1;
  }
  const bundle = summarize(source, {
    ...headOf(ports),
    base: null,
    author:
      row === null
        ? `Sampan ${ports.node}`
        : institutionName(ports.network, row.custodian, language),
    language,
  });
  return { document: JSON.stringify(bundle), kinds };
}

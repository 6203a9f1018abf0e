import type { Resource } from '@medplum/fhirtypes';
import { type Clock, dayAt } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { ZONE } from '../../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { loadDefinitions } from '../definitions/load-definitions.ts';
import { draftVersion, type Named } from '../repository/draft-version.ts';
import { readMany } from '../repository/resource-store.ts';
import {
  lockName,
  lockResource,
  type VersionEntry,
  writeVersions,
} from '../repository/write-store.ts';
import type { Scope } from '../scope.ts';
import { problemsOf } from '../validation/validate-resource.ts';
import { type DepositPorts, depositObjection } from './may-deposit.ts';

/** Whose records they are, in whose care they arose, and who brought them. */
export interface Deposit {
  readonly person_id: string;
  readonly custodian: string;
  readonly subject: string;
}

/**
 * Writes records that an institution of another side brings for a person of the register, all or none, within the
 * caller's transaction: new ones, and new versions of those that it brought before. Fails with what the law of the day
 * asks for first (`record.not_joined`, `record.not_shared`), what is wrong with the first of them (`record.*`), and
 * `record.other_custodian` for a record of somebody else.
 */
export async function depositRecords(
  session: Session,
  ports: DepositPorts,
  by: Deposit,
  resources: readonly Named<Resource>[],
): Promise<Result<null, Fault>> {
  const { clock } = ports;
  const { person_id, custodian: institution } = by;
  const objection = await depositObjection(session, ports, { person_id, institution });
  if (objection !== null) return no(objection);
  await loadDefinitions();
  const today = dayAt(clock.now(), ZONE);
  for (const resource of resources) {
    const [problem] = problemsOf(resource, today);
    if (problem !== undefined) return no(problem);
  }
  const before = await presentOf(session, clock, by, resources);
  const entries: VersionEntry[] = [];
  for (const resource of resources) {
    const known = before.get(`${resource.resourceType}/${resource.id}`) ?? null;
    if (known !== null && known.custodian !== by.custodian) {
      return no(fault('record.other_custodian'));
    }
    const { custodian, subject } = by;
    const drafted = draftVersion(resource, { clock, custodian, subject, before: known });
    if (!drafted.ok) return drafted;
    entries.push(drafted.value.entry);
  }
  await writeVersions(session, entries);
  return ok(null);
}

/** The present versions, each locked so that two deposits of one record follow each other. */
async function presentOf(
  session: Session,
  clock: Clock,
  by: Deposit,
  resources: readonly Named<Resource>[],
) {
  const scope: Scope = {
    kind: 'institution',
    institution: by.custodian,
    subject: by.subject,
    purpose: 'TREAT',
    at: clock.now(),
  };
  const names = resources.map(({ resourceType, id }) => ({ resourceType, id }));
  for (const { resourceType, id } of names.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    await lockName(session, `${resourceType}/${id}`);
  }
  const seen = await readMany(session, scope, names);
  for (const row of seen) await lockResource(session, row);
  return new Map(seen.map((row) => [`${row.resource_type}/${row.id}`, row] as const));
}

/** Whether a resource is in the store for this person, whoever may see it. */
export async function hasRecord(
  session: Session,
  of: { readonly person_id: string; readonly resourceType: string; readonly id: string },
): Promise<boolean> {
  const scope: Scope = { kind: 'person', person_id: of.person_id };
  const [row] = await readMany(session, scope, [of]);
  return row !== undefined && row.person_id === of.person_id;
}

/** Whether a sign-in's scope lets it see a record. */
export async function maySeeRecord(
  session: Session,
  scope: Scope,
  name: { readonly resourceType: string; readonly id: string },
): Promise<boolean> {
  const [row] = await readMany(session, scope, [name]);
  return row !== undefined && !row.is_deleted;
}

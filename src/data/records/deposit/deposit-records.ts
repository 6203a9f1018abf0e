import { isDeepStrictEqual } from 'node:util';
import type { Resource } from '@medplum/fhirtypes';
import { type Clock, dayAt } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { ZONE } from '../../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { loadDefinitions } from '../definitions/load-definitions.ts';
import { draftVersion, type Named } from '../repository/draft-version.ts';
import { readMany } from '../repository/resource-store.ts';
import type { StoredVersion } from '../repository/stored.ts';
import {
  lockName,
  lockResource,
  type VersionEntry,
  writeVersions,
} from '../repository/write-store.ts';
import type { Scope } from '../scope.ts';
import { problemsOf } from '../validation/validate-resource.ts';
import { type DepositPorts, depositObjection } from './may-deposit.ts';

/** In whose care records arose, and who brought them. */
export interface Depositor {
  readonly custodian: string;
  readonly subject: string;
}

/**
 * Writes records that an institution of another side brings for a person of the register, all or none, within the
 * caller's transaction: new ones, and new versions of those that it brought before. Fails with what the law of the day
 * asks for first (`record.not_joined`, `record.not_shared`), and as `writeRecords` does.
 */
export async function depositRecords(
  session: Session,
  ports: DepositPorts,
  { person_id, ...by }: Depositor & { readonly person_id: string },
  resources: readonly Named<Resource>[],
): Promise<Result<null, Fault>> {
  const objection = await depositObjection(session, ports, {
    person_id,
    institution: by.custodian,
  });
  return objection === null ? writeRecords(session, ports, by, resources) : no(objection);
}

/**
 * Writes records of what was taken already, all or none, within the caller's transaction; one that says the same as
 * before stays as it is. Fails with what is wrong with the first of them (`record.*`), `record.other_custodian` for a
 * record of somebody else.
 */
export async function writeRecords(
  session: Session,
  { clock }: Pick<DepositPorts, 'clock'>,
  by: Depositor,
  resources: readonly Named<Resource>[],
): Promise<Result<null, Fault>> {
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
    const drafted = draftDeposit(resource, known, { ...by, clock });
    if (!drafted.ok) return drafted;
    entries.push(...drafted.value);
  }
  await writeVersions(session, entries);
  return ok(null);
}

/** The next version of a record; none where it says the same as before. */
function draftDeposit(
  resource: Named<Resource>,
  before: StoredVersion | null,
  by: Depositor & { readonly clock: Clock },
): Result<readonly VersionEntry[], Fault> {
  if (before !== null && before.custodian !== by.custodian) {
    return no(fault('record.other_custodian'));
  }
  if (before !== null && isSame(before, resource)) return ok([]);
  const drafted = draftVersion(resource, { ...by, before });
  return drafted.ok ? ok([drafted.value.entry]) : drafted;
}

/** Whether a record says what its present version says, but for what the store itself adds. */
function isSame({ content }: StoredVersion, resource: Named<Resource>): boolean {
  if (content === null) return false;
  const { meta = {}, ...present } = JSON.parse(content) as Named<Resource>;
  const { versionId: _version, lastUpdated: _updated, ...said } = meta;
  const { meta: told = {}, ...members } = resource;
  return isDeepStrictEqual({ ...present, meta: said }, { ...members, meta: told });
}

/** The present versions, each locked so that two deposits of one record follow each other. */
async function presentOf(
  session: Session,
  clock: Clock,
  by: Depositor,
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

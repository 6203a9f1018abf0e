import type { Resource } from '@medplum/fhirtypes';
import { type Clock, dayAt } from '../../../kernel/day.ts';
import { fault } from '../../../kernel/fault.ts';
import { isId } from '../../../kernel/id.ts';
import { ZONE } from '../../../kernel/jurisdiction.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { faultError } from '../fault-outcome.ts';
import { nameFiles } from '../files/name-files.ts';
import { NOBODY } from '../record-types.ts';
import { problemsOf } from '../validation/validate-resource.ts';
import { type Access, note } from './access.ts';
import { careDayOf, sensitiveClassesOf } from './classify.ts';
import { draftDeletion, draftVersion, type Named } from './draft-version.ts';
import { linksOf } from './links-of.ts';
import { readOne, visiblePatients } from './resource-store.ts';
import type { StoredVersion } from './stored.ts';
import {
  isNameTaken,
  lockName,
  lockResource,
  type VersionEntry,
  writeVersions,
} from './write-store.ts';

/** Entries that wait are written at the latest when there are so many. */
const WAITING_MAX = 1000;

/** Takes the changes of one transaction and writes what can wait in as few statements as possible. */
export interface WriteDesk {
  add<T extends Resource>(resource: Named<T>): Promise<Named<T>>;
  change<T extends Resource>(resource: Named<T>, ifMatch: string | undefined): Promise<Named<T>>;
  remove(name: { resourceType: string; id: string }, ifMatch: string | undefined): Promise<void>;
  /** Writes what waits. Must be called before anything is read and before the transaction ends. */
  flush(): Promise<void>;
}

interface Desk {
  readonly session: Session;
  readonly access: Access;
  readonly clock: Clock;
  readonly custodian: string;
  /** Whether everything was checked before, as the entries of a transaction are. */
  readonly is_checked: boolean;
  readonly waiting: VersionEntry[];
}

/** Opens a desk for one transaction; only clinicians of an institution have one (`record.write_forbidden`). */
export function openDesk(of: {
  readonly session: Session;
  readonly access: Access;
  readonly clock: Clock;
  readonly is_checked: boolean;
}): WriteDesk {
  const { scope } = of.access;
  if (scope.kind !== 'institution') throw faultError(fault('record.write_forbidden'));
  const desk: Desk = { ...of, custodian: scope.institution, waiting: [] };
  return {
    add: (resource) => add(desk, resource),
    change: (resource, ifMatch) => change(desk, resource, ifMatch),
    remove: (name, ifMatch) => remove(desk, name, ifMatch),
    flush: () => flush(desk),
  };
}

async function add<T extends Resource>(desk: Desk, resource: Named<T>): Promise<Named<T>> {
  const drafted = draft(desk, resource, null);
  desk.waiting.push(drafted.entry);
  if (desk.waiting.length >= WAITING_MAX) await flush(desk);
  return drafted.resource;
}

function draft<T extends Resource>(desk: Desk, resource: Named<T>, before: StoredVersion | null) {
  if (!desk.is_checked) {
    const [first, ...others] = problemsOf(resource, dayAt(desk.clock.now(), ZONE));
    if (first !== undefined) throw faultError(first, ...others);
  }
  const { clock, custodian, access } = desk;
  const drafted = draftVersion(resource, { clock, custodian, subject: access.subject, before });
  if (!drafted.ok) throw faultError(drafted.error);
  return drafted.value;
}

/** Changes a resource of the own institution, or creates it under an identifier that nobody could guess. */
async function change<T extends Resource>(
  desk: Desk,
  resource: Named<T>,
  ifMatch: string | undefined,
): Promise<Named<T>> {
  await flush(desk);
  const before = await ownVersion(desk, resource, ifMatch);
  if (before === null) {
    if (ifMatch !== undefined) throw faultError(fault('record.version_conflict'));
    await claimName(desk, resource);
    return await add(desk, resource);
  }
  const drafted = draft(desk, resource, before);
  desk.waiting.push(drafted.entry);
  await flush(desk);
  return drafted.resource;
}

async function claimName(desk: Desk, { resourceType, id }: Named): Promise<void> {
  if (!isId(id)) throw faultError(fault('record.id_form', {}, `${resourceType}.id`));
  await lockName(desk.session, `${resourceType}/${id}`);
  // The name is somebody's whose record may not be seen: the same answer as where nothing is.
  if (await isNameTaken(desk.session, resourceType, id))
    throw faultError(fault('record.not_found'));
}

async function remove(
  desk: Desk,
  name: { readonly resourceType: string; readonly id: string },
  ifMatch: string | undefined,
): Promise<void> {
  await flush(desk);
  const before = await ownVersion(desk, name, ifMatch);
  if (before === null) throw faultError(fault('record.not_found'));
  if (before.content === null) return;
  const content = JSON.parse(before.content) as Resource;
  desk.waiting.push(
    draftDeletion(before, {
      clock: desk.clock,
      subject: desk.access.subject,
      care_day: careDayOf(content),
      sensitive: sensitiveClassesOf(content),
      linked: linksOf(content),
    }),
  );
  await flush(desk);
}

/** The present version for a change, locked; null where there is none to be seen. */
async function ownVersion(
  desk: Desk,
  name: { readonly resourceType: string; readonly id: string },
  ifMatch: string | undefined,
): Promise<StoredVersion | null> {
  const { session, access } = desk;
  const seen = await readOne(session, access.scope, name);
  if (seen === null) return null;
  if (seen.custodian !== desk.custodian) throw faultError(fault('record.other_custodian'));
  await lockResource(session, seen);
  const before = await readOne(session, access.scope, name);
  if (before === null) return null;
  if (ifMatch !== undefined && ifMatch !== String(before.version)) {
    throw faultError(fault('record.version_conflict'));
  }
  return before;
}

async function flush(desk: Desk): Promise<void> {
  const entries = desk.waiting.splice(0);
  if (entries.length === 0) return;
  await requirePatients(desk, entries);
  await writeVersions(desk.session, entries);
  await nameFiles(desk.session, entries);
  for (const { person_id, resource_type } of entries) {
    note(desk.access.trail.changed, person_id, resource_type);
  }
}

/** Whoever writes about a patient must be able to see them, or brings them along. */
async function requirePatients(desk: Desk, entries: readonly VersionEntry[]): Promise<void> {
  const brought = new Set(
    entries.filter((one) => one.resource_type === 'Patient').map((one) => one.person_id),
  );
  const named = new Set(entries.map(({ person_id }) => person_id));
  const others = [...named].filter((id) => id !== NOBODY && !brought.has(id));
  if (others.length === 0) return;
  const visible = await visiblePatients(desk.session, desk.access.scope, others);
  if (others.some((id) => !visible.has(id))) {
    const about = entries.find(
      ({ person_id }) => !brought.has(person_id) && !visible.has(person_id),
    );
    throw faultError(fault('record.person_unknown', {}, about?.resource_type));
  }
}

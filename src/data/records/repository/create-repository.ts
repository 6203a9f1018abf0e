import type { SearchRequest, WithId } from '@medplum/core';
import { FhirRepository, type TransactionOptions } from '@medplum/fhir-router';
import type { Bundle, Reference, Resource } from '@medplum/fhirtypes';
import { fault } from '../../../kernel/fault.ts';
import { newId } from '../../../kernel/id.ts';
import { faultError } from '../fault-outcome.ts';
import { keepText } from '../kept-text.ts';
import { MADE_TYPES } from '../record-types.ts';
import { note, noteMade } from './access.ts';
import { applyChange, type Change } from './apply-change.ts';
import type { Named } from './draft-version.ts';
import { historyBundle } from './history-bundle.ts';
import { watched } from './keep-bugs.ts';
import type { Store } from './ports.ts';
import { readMany, readOne, readVersions } from './resource-store.ts';
import { searchBundle } from './search-bundle.ts';
import { openDesk, type WriteDesk } from './write-desk.ts';
import { lockName } from './write-store.ts';

const HISTORY_MAX = 100;
const VERSION = /^[1-9]\d{0,8}$/;
const REFERENCE = /^([A-Za-z]+)\/([A-Za-z0-9.-]{1,64})(?:\/_history\/[A-Za-z0-9.-]{1,64})?$/;

/** The store as the router knows it: fourteen methods over SQL, and the router's own conditional ones on top. */
export function createRepository(store: Store): FhirRepository {
  const read = readingMethods(store);
  const write = writingMethods(store);
  const plain = Object.create(FhirRepository.prototype) as FhirRepository;
  const made = Object.assign(plain, watched(store.bugs, { ...read, ...write }), {
    // One pool serves reading and writing.
    setMode: () => undefined,
    generateId: () => newId(store.ports.clock, store.ports.random),
    withTransaction: <T>(work: (repo: FhirRepository) => Promise<T>, options: TransactionOptions) =>
      inTransaction(store, (inside) => work(createRepository(inside)), options),
  }) as FhirRepository;
  stores.set(made, store);
  return made;
}

const stores = new WeakMap<FhirRepository, Store>();

/** The store behind a repository, for operations that the router hands a repository. */
export function storeOf(repo: FhirRepository): Store {
  const store = stores.get(repo);
  if (store === undefined) throw new Error('this repository is none of ours');
  return store;
}

function readingMethods(store: Store) {
  const { access, session } = store;
  const readResource = async (resourceType: string, id: string): Promise<WithId<Resource>> => {
    if (MADE_TYPES.has(resourceType)) {
      const made = await store.ports.made.read({ resourceType, id });
      noteMade(access.trail.seen, made);
      return made;
    }
    await store.desk?.().flush();
    const found = await readOne(session, access.scope, { resourceType, id });
    if (found === null) throw faultError(fault('record.not_found'));
    if (found.content === null) throw faultError(fault('record.gone'));
    note(access.trail.seen, found.person_id, found.resource_type);
    const resource = JSON.parse(found.content) as WithId<Resource>;
    return store.gives_text ? keepText(resource, found.content) : resource;
  };
  return {
    readResource,
    readReference: async ({ reference }: Reference): Promise<WithId<Resource>> => {
      const [, type, id] = REFERENCE.exec(reference ?? '') ?? [];
      if (type === undefined || id === undefined) throw faultError(fault('record.not_found'));
      return await readResource(type, id);
    },
    readReferences: (references: readonly Reference[]) => readReferences(store, references),
    readHistory: async (
      resourceType: string,
      id: string,
      options?: { readonly offset?: number; readonly limit?: number },
    ): Promise<Bundle> => {
      const limit =
        Math.min(Math.max(options?.limit ?? HISTORY_MAX, 1), HISTORY_MAX) || HISTORY_MAX;
      const offset = Math.max(options?.offset ?? 0, 0) || 0;
      const versions = await readVersions(
        session,
        access.scope,
        { resourceType, id },
        { limit, offset },
      );
      if (versions.length === 0) throw faultError(fault('record.not_found'));
      for (const { person_id } of versions) note(access.trail.seen, person_id, resourceType);
      return historyBundle(versions, { base: store.ports.base, resourceType, id, limit, offset });
    },
    readVersion: async (
      resourceType: string,
      id: string,
      vid: string,
    ): Promise<WithId<Resource>> => {
      const version = VERSION.test(vid) ? Number(vid) : 0;
      const of = { version, limit: 1, offset: 0 };
      const [found] = await readVersions(session, access.scope, { resourceType, id }, of);
      if (found === undefined) throw faultError(fault('record.not_found'));
      if (found.content === null) throw faultError(fault('record.gone'));
      note(access.trail.seen, found.person_id, found.resource_type);
      return JSON.parse(found.content) as WithId<Resource>;
    },
    search: async (request: SearchRequest): Promise<Bundle> => {
      await store.desk?.().flush();
      // What a search brings along is looked into.
      const inside = createRepository({ ...store, gives_text: false });
      return await searchBundle(store, inside, request);
    },
    searchByReference: async (): Promise<never> => {
      throw faultError(fault('record.type_closed', { type: 'GraphQL' }));
    },
  };
}

/** Looks many references up at once; what may not be seen is an error in its place, as what is not there. */
async function readReferences(
  store: Store,
  references: readonly Reference[],
): Promise<(Resource | Error)[]> {
  await store.desk?.().flush();
  const names = references.map(({ reference }) => {
    const [, resourceType = '', id = ''] = REFERENCE.exec(reference ?? '') ?? [];
    return { resourceType, id, key: `${resourceType}/${id}` };
  });
  const wanted = new Map(names.filter(({ id }) => id !== '').map((name) => [name.key, name]));
  const rows = await readMany(store.session, store.access.scope, [...wanted.values()]);
  const found = new Map<string, Resource>();
  for (const row of rows) {
    if (row.content === null) continue;
    note(store.access.trail.seen, row.person_id, row.resource_type);
    found.set(`${row.resource_type}/${row.id}`, JSON.parse(row.content) as Resource);
  }
  return names.map(({ key }) => found.get(key) ?? faultError(fault('record.not_found')));
}

function writingMethods(store: Store) {
  const alone = <T>(work: (desk: WriteDesk) => Promise<T>) =>
    inTransaction(store, (inside) => {
      const desk = inside.desk?.();
      if (desk === undefined) throw new Error('a desk is open inside every transaction');
      return work(desk);
    });
  return {
    createResource: (resource: Resource, options?: { readonly assignedId?: boolean }) => {
      const given = options?.assignedId === true ? resource.id : undefined;
      const id = given ?? newId(store.ports.clock, store.ports.random);
      return alone((desk) => desk.add({ ...resource, id }));
    },
    updateResource: (resource: Resource, options?: { readonly ifMatch?: string }) =>
      alone((desk) => desk.change(resource as Named, options?.ifMatch)),
    deleteResource: (resourceType: string, id: string, options?: { readonly ifMatch?: string }) =>
      alone((desk) => desk.remove({ resourceType, id }, options?.ifMatch)),
    patchResource: (
      resourceType: string,
      id: string,
      change: Change,
      options?: { readonly ifMatch?: string },
    ) =>
      inTransaction(store, async (inside) => {
        const desk = inside.desk?.();
        await desk?.flush();
        const found = await readOne(inside.session, store.access.scope, { resourceType, id });
        if (found === null) throw faultError(fault('record.not_found'));
        if (found.content === null) throw faultError(fault('record.gone'));
        const changed = applyChange(JSON.parse(found.content) as Named, change);
        // Without a version of the client's own, nothing may have come in between.
        return await desk?.change(changed, options?.ifMatch ?? String(found.version));
      }),
  };
}

/** Does the work in one transaction with a desk, or in the one that is open. */
async function inTransaction<T>(
  store: Store,
  work: (inside: Store) => Promise<T>,
  options?: TransactionOptions,
): Promise<T> {
  if (store.desk !== null) return await work(store);
  return await store.ports.database.transaction(async (session) => {
    let opened: WriteDesk | null = null;
    const { access, is_checked, ports } = store;
    const desk = () => {
      opened ??= openDesk({ session, access, is_checked, clock: ports.clock });
      return opened;
    };
    if (options?.serializable === true) await lockName(session, 'conditions');
    const done = await work({ ...store, session, desk });
    await (opened as WriteDesk | null)?.flush();
    return done;
  });
}

import type { WithId } from '@medplum/core';
import type { Resource } from '@medplum/fhirtypes';
import type { Clock } from '../../../kernel/day.ts';
import type { Random } from '../../../kernel/id.ts';
import type { Database } from '../../../platform/postgres/index.ts';
import { loadDefinitions } from '../definitions/load-definitions.ts';
import { newTrail } from '../repository/access.ts';
import { createRepository, storeOf } from '../repository/create-repository.ts';
import type { MadeSource } from '../repository/ports.ts';
import { readMany } from '../repository/resource-store.ts';

/** Who writes: the institution under whose name records stand, and the name beside each version. */
interface RecordKeeper {
  readonly institution: string;
  readonly subject: string;
}

/** Nothing that is made from the law is written down. */
const NOTHING_MADE: MadeSource = {
  read: () => Promise.reject(new Error('what is made from the law is not written')),
  search: () => Promise.reject(new Error('what is made from the law is not written')),
  submit: () => Promise.reject(new Error('what is made from the law is not written')),
};

/**
 * Writes resources under given identifiers into the store, all or none, each checked as any other; those that the
 * institution has already stay as they are. Gives how many were new. Throws where a resource is wrong.
 */
export async function keepRecords(
  ports: { readonly database: Database; readonly clock: Clock; readonly random: Random },
  { institution, subject }: RecordKeeper,
  resources: readonly WithId<Resource>[],
): Promise<number> {
  const scope = {
    kind: 'institution',
    institution,
    subject,
    purpose: 'TREAT',
    at: ports.clock.now(),
  } as const;
  const names = resources.map(({ resourceType, id }) => ({ resourceType, id }));
  const known = await readMany(ports.database, scope, names);
  if (known.length === resources.length) return 0;
  await loadDefinitions();
  const bugs: unknown[] = [];
  const repository = createRepository({
    ports: { ...ports, made: NOTHING_MADE, base: '' },
    access: { scope, subject, trail: newTrail() },
    session: ports.database,
    desk: null,
    gives_text: false,
    is_checked: false,
    bugs,
  });
  // Conditional writers wait for each other, so two nodes that begin at once write everything once.
  return await repository.withTransaction(
    async (inside) => {
      const there = await readMany(storeOf(inside).session, scope, names);
      const kept = new Set(there.map(({ resource_type, id }) => `${resource_type}/${id}`));
      const fresh = resources.filter(({ resourceType, id }) => !kept.has(`${resourceType}/${id}`));
      for (const one of fresh) await inside.createResource(one, { assignedId: true });
      return fresh.length;
    },
    { serializable: true, resourceTypes: [] },
  );
}

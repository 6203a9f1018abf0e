import type { DocumentReference } from '@medplum/fhirtypes';
import type { Clock } from '../../../kernel/day.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { loadDefinitions } from '../definitions/load-definitions.ts';
import { careDayOf, sensitiveClassesOf } from '../repository/classify.ts';
import { draftDeletion, draftVersion, type Named } from '../repository/draft-version.ts';
import { linksOf } from '../repository/links-of.ts';
import { readOne, readVersions } from '../repository/resource-store.ts';
import type { StoredVersion } from '../repository/stored.ts';
import { lockResource, writeVersions } from '../repository/write-store.ts';
import { OWN } from './stored-file.ts';

/** On whose behalf documents of their own are written. */
export interface Owner {
  readonly clock: Clock;
  readonly person_id: string;
  readonly subject: string;
}

/** Writes documents about persons themselves that are nobody's but theirs: new ones, or the next version of each. */
export async function writeOwnDocuments(
  session: Session,
  owner: Owner,
  documents: readonly Named<DocumentReference>[],
): Promise<void> {
  await loadDefinitions();
  const entries = [];
  for (const document of documents) {
    const before = await lockedVersion(session, owner, document.id);
    const drafted = draftVersion(document, { ...owner, custodian: OWN, before });
    // The document is made by this product; if it cannot stand, that is a bug.
    if (!drafted.ok) throw new Error(`an own document was refused: ${drafted.error.code}`);
    entries.push(drafted.value.entry);
  }
  await writeVersions(session, entries);
}

/** Takes a document out of the record; its versions stay for the trail. */
export async function removeOwnDocument(session: Session, owner: Owner, id: string): Promise<void> {
  const before = await lockedVersion(session, owner, id);
  if (before?.content === undefined || before.content === null) return;
  const content = JSON.parse(before.content) as DocumentReference;
  await writeVersions(session, [
    draftDeletion(before, {
      ...owner,
      care_day: careDayOf(content),
      sensitive: sensitiveClassesOf(content),
      linked: linksOf(content),
    }),
  ]);
}

/** The newest text of an own document, also after it was removed; null where there never was one. */
export async function lastOwnDocument(
  session: Session,
  { person_id }: Pick<Owner, 'person_id'>,
  id: string,
): Promise<Named<DocumentReference> | null> {
  const name = { resourceType: 'DocumentReference', id };
  const versions = await readVersions(session, { kind: 'person', person_id }, name, {
    limit: 2,
    offset: 0,
  });
  const text = versions.find(({ content }) => content !== null)?.content ?? null;
  return text === null ? null : (JSON.parse(text) as Named<DocumentReference>);
}

async function lockedVersion(
  session: Session,
  { person_id }: Owner,
  id: string,
): Promise<StoredVersion | null> {
  const scope = { kind: 'person', person_id } as const;
  const name = { resourceType: 'DocumentReference', id };
  const seen = await readOne(session, scope, name);
  if (seen === null) return null;
  if (seen.custodian !== OWN) throw new Error('a document of an institution is no own document');
  await lockResource(session, seen);
  return await readOne(session, scope, name);
}

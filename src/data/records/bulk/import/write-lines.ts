import { isDeepStrictEqual } from 'node:util';
import type { Resource } from '@medplum/fhirtypes';
import type { Clock } from '../../../../kernel/day.ts';
import { type Fault, fault } from '../../../../kernel/fault.ts';
import { no, ok, type Result } from '../../../../kernel/result.ts';
import type { Session } from '../../../../platform/postgres/index.ts';
import { NOBODY } from '../../record-types.ts';
import { draftVersion, type Named } from '../../repository/draft-version.ts';
import { readMany, visiblePatients } from '../../repository/resource-store.ts';
import type { StoredVersion } from '../../repository/stored.ts';
import {
  lockNames,
  namesTaken,
  type VersionEntry,
  writeVersions,
} from '../../repository/write-store.ts';
import type { Scope } from '../../scope.ts';

/** A resource with the line that it came from. */
export interface Line {
  readonly line: number;
  readonly resource: Named;
}

/** What became of lines: the versions that were written, those that were there already, and what cannot be taken. */
export interface Written {
  readonly added: readonly VersionEntry[];
  readonly changed: readonly VersionEntry[];
  readonly known: number;
  readonly refused: readonly { readonly line: number; readonly fault: Fault }[];
}

interface By {
  readonly session: Session;
  readonly clock: Clock;
  readonly scope: Extract<Scope, { readonly kind: 'institution' }>;
  readonly subject: string;
}

/** Writes lines of which each names another resource, in as few statements as possible; a bad one stops no other. */
export async function writeLines(by: By, lines: readonly Line[]): Promise<Written> {
  const names = lines.map(({ resource: { resourceType, id } }) => ({ resourceType, id }));
  await lockNames(by.session, names);
  const seen = await readMany(by.session, by.scope, names);
  const before = new Map(seen.map((one) => [`${one.resource_type}/${one.id}`, one]));
  const taken = await namesTaken(by.session, names);
  const refused: { line: number; fault: Fault }[] = [];
  const drafts: { line: number; entry: VersionEntry; isNew: boolean }[] = [];
  let known = 0;
  for (const { line, resource } of lines) {
    const name = `${resource.resourceType}/${resource.id}`;
    const of = { before: before.get(name) ?? null, is_taken: taken.has(name) };
    const drafted = draftLine(by, resource, of);
    if (!drafted.ok) refused.push({ line, fault: drafted.error });
    else if (drafted.value === null) known += 1;
    else drafts.push({ line, entry: drafted.value, isNew: of.before === null });
  }
  const { good, unknown } = await withPatients(by, drafts);
  await writeVersions(
    by.session,
    good.map(({ entry }) => entry),
  );
  const entriesOf = (isNew: boolean) =>
    good.filter((one) => one.isNew === isNew).map(({ entry }) => entry);
  return {
    added: entriesOf(true),
    changed: entriesOf(false),
    known,
    refused: [...refused, ...unknown],
  };
}

/** The version that a line becomes; null where the store holds what it says. */
function draftLine(
  { clock, scope, subject }: By,
  resource: Named,
  { before, is_taken }: { readonly before: StoredVersion | null; readonly is_taken: boolean },
): Result<VersionEntry | null, Fault> {
  // The name is somebody's whose record may not be seen: the same answer as where nothing is.
  if (before === null && is_taken) return no(fault('record.not_found', {}, resource.resourceType));
  if (before !== null && before.custodian !== scope.institution) {
    return no(fault('record.other_custodian', {}, resource.resourceType));
  }
  if (before !== null && saysTheSame(before, resource)) return ok(null);
  const custodian = scope.institution;
  const drafted = draftVersion(resource, { clock, custodian, subject, before });
  return drafted.ok ? ok(drafted.value.entry) : drafted;
}

function saysTheSame({ content }: StoredVersion, resource: Named): boolean {
  return (
    content !== null && isDeepStrictEqual(unnumbered(JSON.parse(content)), unnumbered(resource))
  );
}

/** A resource without what the store numbers. */
function unnumbered({ meta, ...said }: Resource): object {
  const { versionId: _version, lastUpdated: _updated, ...labels } = meta ?? {};
  return Object.keys(labels).length === 0 ? said : { ...said, meta: labels };
}

/** Whoever writes about a patient must be able to see them, or brings them along. */
async function withPatients<D extends { readonly line: number; readonly entry: VersionEntry }>(
  by: By,
  drafts: readonly D[],
) {
  const brought = drafts.filter(({ entry }) => entry.resource_type === 'Patient');
  const known = new Set([NOBODY, ...brought.map(({ entry }) => entry.person_id)]);
  const others = new Set(
    drafts.map(({ entry }) => entry.person_id).filter((person) => !known.has(person)),
  );
  const visible =
    others.size === 0
      ? new Set<string>()
      : await visiblePatients(by.session, by.scope, [...others]);
  const isKnown = (person: string) => known.has(person) || visible.has(person);
  return {
    good: drafts.filter(({ entry }) => isKnown(entry.person_id)),
    unknown: drafts
      .filter(({ entry }) => !isKnown(entry.person_id))
      .map(({ line, entry }) => ({
        line,
        fault: fault('record.person_unknown', {}, entry.resource_type),
      })),
  };
}

import { millisText } from '../../../../kernel/day.ts';
import type { Principal } from '../../../../kernel/principal.ts';
import type { Session } from '../../../../platform/postgres/index.ts';
import { scopeOf } from '../../scope.ts';
import type { BulkPorts } from '../bulk-ports.ts';
import type { BulkExport, BulkPart } from './bulk-export.ts';
import { deleteOver, lockWaiting, readParts, writePlan } from './export-store.ts';
import { type CountedRow, readKeys } from './stretch-store.ts';

/** Rows counted in one transaction; a run that breaks off goes on behind the last one. */
const PAGE = 5000;
/** Resources of a file. */
const PART_MAX = 10_000;

type Planning = Pick<BulkPorts, 'database' | 'clock' | 'network'>;

/**
 * Plans every export that waits: counts what may be given and cuts it into parts, page by page, each page in a
 * transaction of its own. Forgets exports that are over.
 */
export async function planExports(
  ports: Planning,
  page = PAGE,
): Promise<{ readonly counted: number; readonly forgotten: number }> {
  let counted = 0;
  for (;;) {
    const done = await ports.database.transaction((session) => planPage(session, ports, page));
    if (done === null) break;
    counted += done;
  }
  const forgotten = await deleteOver(ports.database, millisText(ports.clock.now()));
  return { counted, forgotten };
}

/** One page of one export; null when nothing waits. */
async function planPage(session: Session, ports: Planning, page: number): Promise<number | null> {
  const asked = await lockWaiting(session);
  if (asked === null) return null;
  const at = ports.clock.now();
  const scope = scopeOf(principalOf(asked), { network: ports.network, at, purpose: asked.purpose });
  const after = { person: asked.at_person, resource: asked.at_resource };
  const rows = await readKeys(session, scope, asked, { after, limit: page });
  const parts = cut(await readParts(session, asked.export_id), rows);
  const last = rows.at(-1);
  await writePlan(session, asked.export_id, {
    parts,
    counted: rows.length,
    at_person: last?.person_id ?? asked.at_person,
    at_resource: last?.resource_no ?? asked.at_resource,
    is_done: rows.length < page,
  });
  return rows.length;
}

/** Who asked, as their scope is worked out. */
function principalOf(asked: BulkExport): Principal {
  const { subject, role, organisation, jurisdiction, person_id } = asked;
  const base = { subject, display_name: subject, role, organisation, jurisdiction };
  return person_id === null ? base : { ...base, person_id };
}

/** Adds counted rows to the open part of each type and opens the next where it is full. */
function cut(known: readonly BulkPart[], rows: readonly CountedRow[]): readonly BulkPart[] {
  const open = new Map(
    known.filter(({ to_person }) => to_person === null).map((part) => [part.record_type, part]),
  );
  const full: BulkPart[] = [];
  for (const { resource_type, person_id, resource_no } of rows) {
    const part = open.get(resource_type) ?? firstPart(resource_type);
    const more = { ...part, amount: part.amount + 1 };
    if (more.amount < PART_MAX) {
      open.set(resource_type, more);
      continue;
    }
    full.push({ ...more, to_person: person_id, to_resource: resource_no });
    open.set(resource_type, {
      ...firstPart(resource_type),
      part_number: part.part_number + 1,
      after_person: person_id,
      after_resource: resource_no,
    });
  }
  return [...full, ...open.values()];
}

/** Begins before every row: nobody's entries stand under the least identifier. */
function firstPart(record_type: string): BulkPart {
  return {
    record_type,
    part_number: 1,
    after_person: '00000000-0000-0000-0000-000000000000',
    after_resource: -1n,
    to_person: null,
    to_resource: null,
    amount: 0,
  };
}

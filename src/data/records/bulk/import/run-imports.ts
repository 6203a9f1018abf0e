import { dayAt, millisText } from '../../../../kernel/day.ts';
import type { Fault } from '../../../../kernel/fault.ts';
import { ZONE } from '../../../../kernel/jurisdiction.ts';
import type { Session } from '../../../../platform/postgres/index.ts';
import { appendEvents } from '../../../trail/index.ts';
import { loadDefinitions } from '../../definitions/load-definitions.ts';
import type { VersionEntry } from '../../repository/write-store.ts';
import { scopeOf } from '../../scope.ts';
import { happenedIn } from '../audit-bulk.ts';
import type { BulkPorts } from '../bulk-ports.ts';
import type { BulkImport, LineProblem } from './import-run.ts';
import { beginOthers, countChunk, finishImport, lockNext, readChunk } from './import-store.ts';
import { type ReadLine, readLines } from './read-line.ts';
import { type Line, type Written, writeLines } from './write-lines.ts';

type Running = Pick<BulkPorts, 'database' | 'clock' | 'network'>;

/**
 * Writes every import that waits, chunk by chunk. A chunk's records, its problems and the way to the next chunk are one
 * transaction: a run that breaks off anywhere goes on where it was.
 */
export async function runImports(
  ports: Running,
  onChunk: (run: BulkImport) => void = () => undefined,
): Promise<{ readonly lines: number }> {
  await loadDefinitions();
  let lines = 0;
  for (;;) {
    const done = await ports.database.transaction((session) => step(session, ports, onChunk));
    if (done === null) return { lines };
    lines += done;
  }
}

/** One chunk of one import; null when nothing waits. */
async function step(
  session: Session,
  ports: Running,
  onChunk: (run: BulkImport) => void,
): Promise<number | null> {
  const run = await lockNext(session);
  if (run === null) return null;
  onChunk(run);
  const chunk = await readChunk(session, run);
  if (chunk === null) {
    if (run.phase === 'patients') await beginOthers(session, run.import_id);
    else {
      const at = millisText(ports.clock.now());
      await finishImport(session, run.import_id, { state: 'DONE', at });
    }
    return 0;
  }
  const on = dayAt(ports.clock.now(), ZONE);
  const read = readLines(chunk, { ...run, on });
  const written = await writeAll(session, ports, run, goodOf(read));
  await audit(session, ports, run, [...written.added, ...written.changed]);
  await countChunk(session, run.import_id, {
    added: written.added.length,
    changed: written.changed.length,
    known: written.known,
    problems: problemsIn(read, written.refused),
  });
  return read.length;
}

function goodOf(read: readonly ReadLine[]): readonly Line[] {
  return read.flatMap(({ line, read: one }) => (one.ok ? [{ line, resource: one.value }] : []));
}

/** Lines that name the same resource go one after the other, in the order of the file. */
async function writeAll(
  session: Session,
  { clock, network }: Running,
  run: BulkImport,
  lines: readonly Line[],
): Promise<Written> {
  const { subject } = run;
  const scope = scopeOf(
    { ...run, display_name: subject },
    { network, at: clock.now(), purpose: 'TREAT' },
  );
  if (scope.kind !== 'institution') throw new Error('only institutions import');
  const all = { added: [], changed: [], known: 0, refused: [] } as {
    added: VersionEntry[];
    changed: VersionEntry[];
    known: number;
    refused: Written['refused'][number][];
  };
  for (const batch of apart(lines)) {
    const done = await writeLines({ session, clock, scope, subject }, batch);
    all.added.push(...done.added);
    all.changed.push(...done.changed);
    all.known += done.known;
    all.refused.push(...done.refused);
  }
  return all;
}

/** Cuts lines into batches within which no resource is named twice. */
function apart(lines: readonly Line[]): readonly (readonly Line[])[] {
  const batches: Line[][] = [];
  let names = new Set<string>();
  for (const one of lines) {
    const name = `${one.resource.resourceType}/${one.resource.id}`;
    if (names.has(name) || batches.length === 0) {
      batches.push([]);
      names = new Set();
    }
    names.add(name);
    batches.at(-1)?.push(one);
  }
  return batches;
}

function problemsIn(
  read: readonly ReadLine[],
  refused: Written['refused'],
): readonly LineProblem[] {
  const problem = (line: number, { code, facts, at }: Fault): LineProblem => {
    return { line, code, facts, place: at ?? null };
  };
  return [
    ...read.flatMap(({ line, read: one }) =>
      one.ok ? [] : one.error.map((fault) => problem(line, fault)),
    ),
    ...refused.map(({ line, fault }) => problem(line, fault)),
  ];
}

/** What the trail keeps of a chunk, in the transaction that writes it. */
async function audit(
  session: Session,
  { clock }: Running,
  run: BulkImport,
  entries: readonly VersionEntry[],
): Promise<void> {
  const amounts = new Map<string, number>();
  for (const { person_id } of entries) amounts.set(person_id, (amounts.get(person_id) ?? 0) + 1);
  const { subject, role, organisation, jurisdiction, import_id } = run;
  const stretch = {
    by: { subject, role, organisation, jurisdiction },
    at: millisText(clock.now()),
    interaction: 'import',
    purpose: 'TREAT',
    resource_type: 'Bundle',
    resource_id: import_id,
    request_id: import_id,
    amounts,
  } as const;
  await appendEvents(session, happenedIn(stretch));
}

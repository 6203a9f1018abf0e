import { setTimeout as pause } from 'node:timers/promises';
import { millisText } from '../../../kernel/day.ts';
import type { Fault } from '../../../kernel/fault.ts';
import { newId } from '../../../kernel/id.ts';
import type { Language } from '../../../kernel/language.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import { institutionOf } from '../../../people/care/index.ts';
import { loadDefinitions } from '../definitions/load-definitions.ts';
import type { BulkPorts } from './bulk-ports.ts';
import { readKickOff } from './export/export-request.ts';
import { deleteExport, findExport, insertExport, readParts } from './export/export-store.ts';
import { planExports } from './export/plan-export.ts';
import { streamPart } from './export/stream-part.ts';
import { findImport } from './import/import-store.ts';
import { type ImportResult, resultOf } from './import/result-of.ts';
import { runImports } from './import/run-imports.ts';
import { takeFile } from './import/take-file.ts';

type Command = Omit<BulkPorts, 'origin'>;

const AGAIN_MS = 300;

/** Takes a file of NDJSON and waits until its lines are written, here or by a node that runs (`bulk.*`). */
export async function importRecords(
  ports: Command,
  principal: Principal,
  of: {
    readonly source: AsyncIterable<Uint8Array>;
    readonly language: Language;
    /** Steps of all; each file is gone through twice. */
    readonly onProgress: (done: number, total: number) => void;
  },
): Promise<Result<ImportResult, Fault>> {
  const taken = await takeFile(ports, principal, of.source);
  if (!taken.ok) return taken;
  const name = { import_id: taken.value, institution: institutionOf(ports.network, principal) };
  for (;;) {
    await runImports(ports, ({ import_id, phase, next_chunk, chunks }) => {
      if (import_id !== taken.value) return;
      of.onProgress((phase === 'patients' ? 0 : chunks) + next_chunk, 2 * chunks);
    });
    const run = await findImport(ports.database, name);
    if (run === null) throw new Error(`the import ${taken.value} is gone`);
    if (run.state !== 'WAITING') {
      return ok(await resultOf(ports.database, run, { after: 0, language: of.language }));
    }
    // A node holds it; it takes turns with other files.
    await pause(AGAIN_MS);
  }
}

/** One file of an export: its type, its number, how many lines it was planned with, and the lines. */
export interface ExportedFile {
  readonly type: string;
  readonly number: number;
  readonly amount: number;
  readonly lines: AsyncIterable<string>;
}

/** Gives all records that an institution may see, file by file (`record.search`, `record.purpose_unknown`). */
export async function exportRecords(
  ports: Command,
  principal: Principal,
  of: {
    readonly query: Readonly<Record<string, string | undefined>>;
    readonly onFile: (file: ExportedFile, total: number) => Promise<void>;
  },
): Promise<Result<{ readonly transaction_at: string }, Fault>> {
  await loadDefinitions();
  const asked = { level: 'patient', id: null, query: of.query, prefer: 'respond-async' } as const;
  const read = readKickOff({ ...asked, purpose: undefined }, { principal, network: ports.network });
  if (!read.ok) return read;
  const { subject, organisation, role, jurisdiction } = principal;
  const who = { subject, organisation, role, jurisdiction, person_id: null };
  const now = ports.clock.now();
  const export_id = newId(ports.clock, ports.random);
  const transaction_at = millisText(now);
  const expires_at = millisText(now.add({ hours: 24 }));
  await insertExport(ports.database, {
    ...read.value,
    ...who,
    export_id,
    request_url: 'command-line',
    transaction_at,
    expires_at,
  });
  const owner = { export_id, subject, organisation, at: transaction_at };
  const planned = await untilPlanned(ports, owner);
  const parts = (await readParts(ports.database, export_id)).filter(({ amount }) => amount > 0);
  for (const part of parts) {
    const { record_type: type, part_number: number, amount } = part;
    const lines = streamPart(ports, { principal, asked: planned, part, request_id: export_id });
    await of.onFile({ type, number, amount, lines }, parts.length);
  }
  await deleteExport(ports.database, owner);
  return ok({ transaction_at });
}

async function untilPlanned(ports: Command, owner: Parameters<typeof findExport>[1]) {
  for (;;) {
    await planExports(ports);
    const asked = await findExport(ports.database, owner);
    if (asked === null) throw new Error(`the export ${owner.export_id} is gone`);
    if (asked.state === 'DONE') return asked;
    await pause(AGAIN_MS);
  }
}

import { mkdir } from 'node:fs/promises';
import {
  checkTables,
  claimColumns,
  type FileFaults,
  type PartResult,
  partsOf,
  personColumns,
  type Tables,
} from '../../insight/simulation/index.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { CoverageFormula } from '../../schemes/formula.ts';
import { codeVersion, fileDigest, lawsDigest } from './digests.ts';
import type { RunLaws } from './laws.ts';
import {
  finishedParts,
  isSameRun,
  type Manifest,
  type ManifestHead,
  readManifest,
  writeManifest,
} from './manifest.ts';
import type { FileForm } from './part-files.ts';
import { readTable } from './read-table.ts';
import { runParts } from './run-parts.ts';

/** What `sampan batch` is asked for. */
export interface BatchAsk {
  readonly formula: CoverageFormula;
  readonly laws: RunLaws;
  readonly claims: string;
  readonly persons: string | undefined;
  readonly folder: string;
  readonly compare: boolean;
  readonly form: FileForm;
  /** Claims to a part, about. */
  readonly part_rows: number;
  readonly workers: number;
}

/** How far a run is, in claims. */
export type OnProgress = (done: number, total: number) => void;

/** Reads the files, decides every part that is not complete yet, and writes what all come to. */
export async function runBatch(
  ask: BatchAsk,
  onProgress: OnProgress,
): Promise<Result<Manifest, FileFaults>> {
  const tables = await readTables(ask);
  if (!tables.ok) return tables;
  const rows = partsOf(tables.value.claims, ask.part_rows);
  const head = await headOf(ask, rows.length);
  const known = await readManifest(ask.folder);
  if (known !== null && !isSameRun(known, head)) {
    return one(fault('batch.other_run', { folder: ask.folder }));
  }
  await mkdir(ask.folder, { recursive: true });
  const results = new Map(await finishedParts(ask.folder, rows.length));
  const { formula, laws, compare, folder, form } = ask;
  const texts = (of: RunLaws['base']) => of.map(({ canonical_text }) => canonical_text);
  const task = {
    scheme: formula.scheme,
    tables: tables.value,
    laws: texts(laws.run),
    compared: compare ? texts(laws.base) : null,
    folder,
    form,
  };
  const total = tables.value.claims.rows;
  const tell = () => onProgress(claimsOf(results.values()), total);
  tell();
  const waiting = rows
    .map((each, part) => ({ part, rows: each }))
    .filter((each) => !results.has(each.part));
  let written: Promise<unknown> = writeManifest(folder, head, results);
  const done = await runParts(task, waiting, ask.workers, (part, result) => {
    results.set(part, result);
    tell();
    written = written.then(() => writeManifest(folder, head, results));
  });
  await written;
  if (!done.ok) return one(done.error);
  return ok(await writeManifest(folder, head, results));
}

const one = (reason: Fault) => no({ faults: [reason], count: 1 });

function claimsOf(results: Iterable<PartResult>): number {
  let claims = 0;
  for (const { totals } of results) claims += totals.claims;
  return claims;
}

async function readTables(ask: BatchAsk): Promise<Result<Tables, FileFaults>> {
  const { shape } = ask.formula;
  const claims = await readTable(claimColumns(shape), ask.claims);
  if (!claims.ok) return claims;
  if (ask.persons === undefined) return checkTables({ claims: claims.value, persons: null });
  const persons = await readTable(personColumns(shape), ask.persons);
  if (!persons.ok) return persons;
  return checkTables({ claims: claims.value, persons: persons.value });
}

async function headOf(ask: BatchAsk, parts: number): Promise<ManifestHead> {
  return {
    scheme: ask.formula.scheme,
    data: {
      claims: await fileDigest(ask.claims),
      persons: ask.persons === undefined ? null : await fileDigest(ask.persons),
    },
    policy: lawsDigest(ask.laws.run),
    compared_policy: ask.compare ? lawsDigest(ask.laws.base) : null,
    code: await codeVersion(),
    form: ask.form,
    part_rows: ask.part_rows,
    parts,
  };
}

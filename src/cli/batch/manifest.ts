import { join } from 'node:path';
import {
  type Difference,
  mergeDifferences,
  mergeTotals,
  type PartResult,
  type Totals,
} from '../../insight/simulation/index.ts';
import { readJson, totalsFile, writeJson } from './part-files.ts';

/** What a run depends on: two runs of the same head come to the same results. */
export interface ManifestHead {
  readonly scheme: string;
  readonly data: { readonly claims: string; readonly persons: string | null };
  readonly policy: string;
  /** Of the law that is compared with; null where nothing is compared. */
  readonly compared_policy: string | null;
  readonly code: { readonly version: string; readonly digest: string };
  readonly form: string;
  /** Claims to a part, about, and how many parts there are. */
  readonly part_rows: number;
  readonly parts: number;
}

/** What a run left behind in its folder. */
export interface Manifest extends ManifestHead {
  readonly state: 'under_way' | 'done';
  /** Numbers of the parts that are complete. */
  readonly finished: readonly number[];
  /** Of all parts; null until the run is done. */
  readonly totals: Totals | null;
  readonly before: { readonly totals: Totals; readonly difference: Difference } | null;
}

const FILE = 'manifest.json';

/** The manifest of a folder; null where there is none. */
export function readManifest(folder: string): Promise<Manifest | null> {
  return readJson<Manifest>(join(folder, FILE));
}

/** Whether a manifest is of a run with this head. */
export function isSameRun(manifest: Manifest, head: ManifestHead): boolean {
  return JSON.stringify({ ...manifest, ...head }) === JSON.stringify(manifest);
}

/** Parts of the folder that are complete, with what they came to. */
export async function finishedParts(
  folder: string,
  parts: number,
): Promise<ReadonlyMap<number, PartResult>> {
  const found = new Map<number, PartResult>();
  for (let part = 0; part < parts; part++) {
    const result = await readJson<PartResult>(join(folder, totalsFile(part)));
    if (result !== null) found.set(part, result);
  }
  return found;
}

/** Writes which parts are complete; when all are, also what they come to together. */
export async function writeManifest(
  folder: string,
  head: ManifestHead,
  results: ReadonlyMap<number, PartResult>,
): Promise<Manifest> {
  const finished = [...results.keys()].sort((a, b) => a - b);
  const ordered = finished.flatMap((part) => results.get(part) ?? []);
  const isDone = finished.length === head.parts;
  const before = ordered.flatMap((part) => part.before ?? []);
  const manifest: Manifest = {
    ...head,
    state: isDone ? 'done' : 'under_way',
    finished,
    totals: isDone ? mergeTotals(ordered.map(({ totals }) => totals)) : null,
    before:
      isDone && head.compared_policy !== null
        ? {
            totals: mergeTotals(before.map(({ totals }) => totals)),
            difference: mergeDifferences(before.map(({ difference }) => difference)),
          }
        : null,
  };
  await writeJson(join(folder, FILE), manifest);
  return manifest;
}

import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { digestOf } from '../kernel/digest.ts';
import { no, ok, type Result } from '../kernel/result.ts';
import { CLINICAL_FOLDER } from './clinical/read-tables.ts';
import type { PolicyFiles, PolicyProblem, Rulebook, SchemeLaw } from './law.ts';
import { type PolicyFile, readNetwork } from './network-file.ts';
import { readSchemeFile } from './scheme-file.ts';
import { readTrust } from './trust-file.ts';

const INSTITUTIONS = 'network/institutions.yaml';
const SERVICE_POINTS = 'network/service-points.yaml';
const TRUST = 'compact/trust.yaml';

/** Reads the whole folder of law: the rulebook, or every problem of every file with its line. */
export function openRulebook(folder: string): Result<Rulebook, readonly PolicyProblem[]> {
  const problems: PolicyProblem[] = [];
  const files = new Map<string, string>();
  for (const path of yamlFiles(folder, problems)) {
    const yaml = textIn(folder, path);
    if (yaml !== null) files.set(path, yaml);
  }
  const read = readRulebook(files, nameOf(folder));
  if (problems.length === 0) return read;
  return no(read.ok ? problems : [...problems, ...read.error]);
}

/** Reads a rulebook from the texts of its files; the same texts give the same rulebook. */
export function readRulebook(
  files: PolicyFiles,
  folder = 'policy',
): Result<Rulebook, readonly PolicyProblem[]> {
  const problems: PolicyProblem[] = [];
  const keep = <T>(read: Result<T, readonly PolicyProblem[]>): T | null => {
    if (!read.ok) problems.push(...read.error);
    return read.ok ? read.value : null;
  };
  const withFile = <T>(path: string, read: (file: PolicyFile) => T | null): T | null => {
    const yaml = files.get(path);
    if (yaml !== undefined) return read({ file: `${folder}/${path}`, yaml });
    const message = 'the file is missing or cannot be read';
    problems.push({ file: `${folder}/${path}`, line: 1, message });
    return null;
  };
  const schemes = new Map<string, SchemeLaw>();
  for (const path of [...files.keys()].filter(isSchemeFile).sort()) {
    const law = withFile(path, ({ file, yaml }) => keep(readSchemeFile(file, yaml)));
    if (law !== null) addScheme(schemes, law, `${folder}/${path}`, problems);
  }
  const network = withFile(INSTITUTIONS, (institutions) =>
    withFile(SERVICE_POINTS, (points) => keep(readNetwork(institutions, points))),
  );
  const trust = withFile(TRUST, ({ file, yaml }) => keep(readTrust(file, yaml)));
  if (network === null || trust === null || problems.length > 0) return no(problems);
  return ok(rulebookOf({ files, schemes, network, trust }));
}

/** A rulebook of these parts; its digest follows from theirs. */
export function rulebookOf(
  parts: Pick<Rulebook, 'files' | 'schemes' | 'network' | 'trust'>,
): Rulebook {
  const { schemes, network, trust } = parts;
  const digests = [...schemes.values()].map((law) => law.digest);
  const digest = digestOf([...digests, network.digest, digestOf(trust.map((row) => ({ ...row })))]);
  return { ...parts, digest, scheme: (id) => needed(schemes, id) };
}

function needed(schemes: ReadonlyMap<string, SchemeLaw>, id: string): SchemeLaw {
  const law = schemes.get(id);
  if (law === undefined) throw new Error(`the rulebook has no scheme ${id}`);
  return law;
}

function addScheme(
  schemes: Map<string, SchemeLaw>,
  law: SchemeLaw,
  file: string,
  problems: PolicyProblem[],
): void {
  const [place] = law.scheme.split('.');
  const folder = file.split('/').at(-2);
  if (schemes.has(law.scheme)) {
    problems.push({ file, line: 1, message: `${law.scheme} is written in another file already` });
  } else if (place !== folder) {
    problems.push({ file, line: 1, message: `${law.scheme} belongs into the folder ${place}/` });
  } else {
    schemes.set(law.scheme, law);
  }
}

/** All policy files below the folder, the worked cases among them, in one order on every machine. */
function yamlFiles(folder: string, problems: PolicyProblem[]): readonly string[] {
  let found: Dirent[];
  try {
    found = readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch {
    problems.push({ file: folder, line: 1, message: 'there is no such folder' });
    return [];
  }
  return found
    .filter((each) => each.isFile())
    .map((each) => relative(folder, join(each.parentPath, each.name)).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.yaml'))
    .sort();
}

const APART: readonly string[] = [INSTITUTIONS, SERVICE_POINTS, TRUST];

function isSchemeFile(path: string): boolean {
  if (!path.endsWith('.yaml') || path.endsWith('.cases.yaml')) return false;
  return !APART.includes(path) && !path.startsWith(CLINICAL_FOLDER);
}

function textIn(folder: string, path: string): string | null {
  try {
    return readFileSync(join(folder, path), 'utf8');
  } catch {
    return null;
  }
}

/** The last part of a path, as problems name it. */
function nameOf(folder: string): string {
  return (
    folder
      .replace(/[/\\]+$/, '')
      .split(/[/\\]/)
      .at(-1) ?? folder
  );
}

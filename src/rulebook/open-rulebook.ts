import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { digestOf } from '../kernel/digest.ts';
import { no, ok, type Result } from '../kernel/result.ts';
import type { PolicyProblem, Rulebook, SchemeLaw } from './law.ts';
import { type PolicyFile, readNetwork } from './network-file.ts';
import { readSchemeFile } from './scheme-file.ts';
import { readTrust } from './trust-file.ts';

const INSTITUTIONS = 'network/institutions.yaml';
const SERVICE_POINTS = 'network/service-points.yaml';
const TRUST = 'compact/trust.yaml';

/** Reads the whole folder of law: the rulebook, or every problem of every file with its line. */
export function openRulebook(folder: string): Result<Rulebook, readonly PolicyProblem[]> {
  const problems: PolicyProblem[] = [];
  const keep = <T>(read: Result<T, readonly PolicyProblem[]>): T | null => {
    if (!read.ok) problems.push(...read.error);
    return read.ok ? read.value : null;
  };
  const withFile = <T>(path: string, read: (file: PolicyFile) => T | null): T | null => {
    const file = readPolicyFile(folder, path);
    if (file !== null) return read(file);
    const message = 'the file is missing or cannot be read';
    problems.push({ file: named(folder, path), line: 1, message });
    return null;
  };
  const schemes = new Map<string, SchemeLaw>();
  for (const path of schemeFiles(folder, problems)) {
    const law = withFile(path, ({ file, yaml }) => keep(readSchemeFile(file, yaml)));
    if (law !== null) addScheme(schemes, law, named(folder, path), problems);
  }
  const network = withFile(INSTITUTIONS, (institutions) =>
    withFile(SERVICE_POINTS, (points) => keep(readNetwork(institutions, points))),
  );
  const trust = withFile(TRUST, ({ file, yaml }) => keep(readTrust(file, yaml)));
  if (network === null || trust === null || problems.length > 0) return no(problems);
  const digests = [...schemes.values()].map((law) => law.digest);
  const digest = digestOf([...digests, network.digest, digestOf(trust.map((row) => ({ ...row })))]);
  return ok({ digest, schemes, scheme: (id) => needed(schemes, id), network, trust });
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

/** All scheme files below the folder, in one order on every machine. */
function schemeFiles(folder: string, problems: PolicyProblem[]): readonly string[] {
  let found: Dirent[];
  try {
    found = readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch {
    problems.push({ file: folder, line: 1, message: 'there is no such folder' });
    return [];
  }
  const apart = [INSTITUTIONS, SERVICE_POINTS, TRUST];
  return found
    .filter((each) => each.isFile() && each.name.endsWith('.yaml'))
    .map((each) => relative(folder, join(each.parentPath, each.name)).replaceAll('\\', '/'))
    .filter((path) => !apart.includes(path) && !path.endsWith('.cases.yaml'))
    .sort();
}

function readPolicyFile(folder: string, path: string): PolicyFile | null {
  try {
    return { file: named(folder, path), yaml: readFileSync(join(folder, path), 'utf8') };
  } catch {
    return null;
  }
}

function named(folder: string, path: string): string {
  return `${folder
    .replace(/[/\\]+$/, '')
    .split(/[/\\]/)
    .at(-1)}/${path}`;
}

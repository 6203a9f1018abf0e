import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { Value } from 'typebox/value';
import { no, ok, type Result } from '../../kernel/result.ts';
import { type AttachedServer, ServersSchema } from './attached-server.ts';

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Reads the file of attached servers. Gives every problem, each in a sentence that names its place: an installation with
 * one is not started.
 */
export function readServers(path: string): Result<readonly AttachedServer[], readonly string[]> {
  const parsed = parse(path);
  if (parsed === null) return no([`${path} is no file of JSON.`]);
  if (!Value.Check(ServersSchema, parsed)) {
    const errors = [...Value.Errors(ServersSchema, parsed)].slice(0, 20);
    return no(errors.map(({ instancePath, message }) => `${path}${instancePath}: ${message}.`));
  }
  const problems = parsed.servers.flatMap((server) => problemsOf(server));
  const names = parsed.servers.map(({ name }) => name);
  const twice = names.filter((name, at) => names.indexOf(name) !== at);
  problems.push(...twice.map((name) => `The server ${name} is named twice.`));
  return problems.length > 0 ? no(problems) : ok(parsed.servers);
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

function problemsOf({ name, kind, base_url, auth, record_types }: AttachedServer): string[] {
  const problems: string[] = [];
  const addresses = auth.kind === 'client_credentials' ? [base_url, auth.token_url] : [base_url];
  for (const address of addresses) {
    const problem = addressProblem(address);
    if (problem !== null) problems.push(`The address ${address} of the server ${name} ${problem}.`);
  }
  if (kind === 'dicomweb' && (record_types.length !== 1 || record_types[0] !== 'ImagingStudy')) {
    problems.push(`The server ${name} gives images: its record_types must be ["ImagingStudy"].`);
  }
  return problems;
}

/** Plain HTTP stays on this machine, and no name leads to the machine's own services. */
function addressProblem(address: string): string | null {
  const url = URL.parse(address);
  if (url === null) return 'cannot be read';
  if (url.username !== '' || url.password !== '') return 'may hold no user or password';
  const { hostname, protocol } = url;
  if (protocol === 'http:' && !LOOPBACK.has(hostname)) return 'must begin with https://';
  const isLinkLocal =
    (isIP(hostname) === 4 && hostname.startsWith('169.254.')) || /^\[fe[89ab]/i.test(hostname);
  return isLinkLocal ? 'is one of the machine itself' : null;
}

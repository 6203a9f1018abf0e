import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  announceKeys,
  type KeysFile,
  loadKeysFile,
  publicKeysOf,
  readPublicKeys,
  rotateKeys,
  saveKeysFile,
  trustKeys,
} from '../exchange/index.ts';
import { SYSTEM_CLOCK } from '../kernel/day.ts';
import { faultText } from '../kernel/fault.ts';
import { JURISDICTIONS, type Jurisdiction } from '../kernel/jurisdiction.ts';
import { readConfiguration } from '../platform/config/index.ts';
import { dataFolder } from '../platform/postgres/index.ts';
import type { ExitCode, Output } from './output.ts';

const USAGE = [
  'usage: sampan keys list [--node NODE] [--file FILE] [--json]',
  '       sampan keys announce --node NODE [--file FILE]',
  '       sampan keys rotate --node NODE [--file FILE]',
  '       sampan keys export --node NODE [--file FILE]',
  '       sampan keys trust JWKS [--file FILE]',
  '',
  '  list      shows every key: side, use, state, id and how long it is accepted',
  '  announce  adds the next keys of a side, so that the other sides can take them over first',
  '  rotate    uses the next keys from now on; those used until now stay accepted for 30 days',
  '  export    prints the public keys of a side as a JWK set',
  '  trust     takes over the public keys of another side from a JWK set',
  '',
  '  --node    hk, mo or gd',
  '  --file    the keys file; SAMPAN_KEYS_FILE or the one in the data folder unless said',
];

interface Asked {
  readonly verb: string;
  readonly jwks: string | undefined;
  readonly node: Jurisdiction | null;
  readonly file: string | undefined;
  readonly is_json: boolean;
}

/** Reads the words of the command; a text says what is wrong with them. */
function read(args: readonly string[]): Asked | 'help' | { readonly wrong: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        node: { type: 'string' },
        file: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false, short: 'h' },
      },
    });
    const [verb, jwks, more] = positionals;
    if (values.help) return 'help';
    if (verb === undefined) return { wrong: 'Say what to do with the keys.' };
    if (more !== undefined) return { wrong: `"${more}" is one word too many.` };
    const node = JURISDICTIONS.find((side) => side === values.node?.toUpperCase()) ?? null;
    if (values.node !== undefined && node === null) {
      return { wrong: `"${values.node}" is no node: use hk, mo or gd.` };
    }
    return { verb, jwks, node, file: values.file, is_json: values.json };
  } catch (error) {
    return { wrong: (error as Error).message };
  }
}

/** Where the keys are: as said, as configured, or in the data folder. */
function pathOf(file: string | undefined): string {
  if (file !== undefined) return file;
  const configuration = readConfiguration(process.env);
  const configured = configuration.ok ? configuration.value : null;
  return (
    configured?.keys_file ?? join(dataFolder(configured?.data_dir).folder, 'exchange-keys.json')
  );
}

interface Listed {
  readonly node: Jurisdiction;
  readonly use: 'sig' | 'enc';
  readonly state: string;
  readonly kid: string;
  readonly created_at: string;
  readonly not_after: string | null;
}

function listed(file: KeysFile, only: Jurisdiction | null): Listed[] {
  const sides = JURISDICTIONS.filter((side) => only === null || side === only);
  return sides.flatMap((node) =>
    publicKeysOf(file, node).keys.map(({ use, state, kid, created_at, not_after }) => ({
      ...{ node, use, state, kid, created_at, not_after },
    })),
  );
}

function show(rows: readonly Listed[], output: Output): void {
  for (const { node, use, state, kid, not_after } of rows) {
    const until = not_after === null ? '' : `  until ${not_after.slice(0, 10)}`;
    output.line(`${node}  ${use}  ${state.padEnd(7)}  ${kid}${until}`);
  }
}

const CHANGES = { announce: announceKeys, rotate: rotateKeys } as const;

async function change(asked: Asked, path: string, file: KeysFile, output: Output): Promise<void> {
  const { node, verb } = asked;
  const make = CHANGES[verb as keyof typeof CHANGES];
  if (node === null) throw new Error('change needs a node');
  const changed = make(file, node, SYSTEM_CLOCK.now());
  await saveKeysFile(path, changed);
  if (asked.is_json) output.json(listed(changed, node));
  else show(listed(changed, node), output);
}

async function trust(
  jwks: string,
  path: string,
  file: KeysFile,
  output: Output,
): Promise<ExitCode> {
  const text = await readFile(jwks, 'utf8').catch(() => null);
  const given = text === null ? null : readPublicKeys(text);
  if (given === null || !given.ok) {
    output.error(`${jwks} is no JWK set of a node${given === null ? '' : `: ${given.error}`}.`);
    return 1;
  }
  const { node } = given.value;
  if (file.nodes[node]?.signing.some(({ jwk }) => jwk.d !== undefined)) {
    output.error(`The private keys of ${node} are in this file: its own keys are not replaced.`);
    return 1;
  }
  const changed = trustKeys(file, given.value);
  await saveKeysFile(path, changed);
  show(listed(changed, node), output);
  return 0;
}

async function act(asked: Asked, output: Output): Promise<ExitCode> {
  const path = pathOf(asked.file);
  const file = await loadKeysFile(path);
  if (!file.ok) {
    const { title, remedy } = faultText(file.error, 'en');
    output.error(`${title} ${remedy}`);
    return 3;
  }
  if (asked.verb === 'list') {
    const rows = listed(file.value, asked.node);
    if (asked.is_json) output.json(rows);
    else show(rows, output);
  } else if (asked.verb === 'export' && asked.node !== null) {
    output.json(publicKeysOf(file.value, asked.node));
  } else if (asked.verb === 'trust' && asked.jwks !== undefined) {
    return trust(asked.jwks, path, file.value, output);
  } else {
    await change(asked, path, file.value, output);
  }
  return 0;
}

/** What is missing for the verb, in a sentence; null when nothing is. */
function missing({ verb, node, jwks }: Asked): string | null {
  if (verb === 'list') return null;
  if (verb === 'trust') return jwks === undefined ? 'Name the file with the JWK set.' : null;
  if (verb !== 'announce' && verb !== 'rotate' && verb !== 'export') {
    return `"${verb}" cannot be done with keys.`;
  }
  return node === null ? 'Say whose keys with --node hk, mo or gd.' : null;
}

/** `sampan keys`: shows, announces, rotates, hands over and takes over the keys of the exchange. */
export async function keysCommand(args: readonly string[], output: Output): Promise<ExitCode> {
  const asked = read(args);
  if (asked === 'help') {
    for (const line of USAGE) output.line(line);
    return 0;
  }
  const wrong = 'wrong' in asked ? asked.wrong : missing(asked);
  if (wrong !== null || 'wrong' in asked) {
    output.error(wrong ?? '');
    for (const line of USAGE) output.error(line);
    return 2;
  }
  return act(asked, output);
}

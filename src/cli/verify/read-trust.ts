import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import {
  type PublicKeys,
  publicKeysOf,
  type RevocationList,
  readKeysFile,
  readPublicKeys,
  readRevocations,
} from '../../exchange/index.ts';
import { faultText } from '../../kernel/fault.ts';
import { JURISDICTIONS } from '../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../kernel/result.ts';

async function readText(path: string): Promise<Result<string, string>> {
  try {
    return ok(await readFile(path, 'utf8'));
  } catch (error) {
    return no(`${path}: ${(error as NodeJS.ErrnoException).code ?? 'cannot be read'}`);
  }
}

/** What is to be verified: the text of a file, or of standard input for `-`; else a sentence on why not. */
export async function readGiven(file: string): Promise<Result<string, string>> {
  return file === '-' ? ok(await readAll(process.stdin)) : readText(file);
}

/** Public keys from files: JWK sets as nodes publish them, or the keys file of an installation. */
export async function readTrustedKeys(
  paths: readonly string[],
): Promise<Result<readonly PublicKeys[], string>> {
  const all: PublicKeys[] = [];
  for (const path of paths) {
    const text = await readText(path);
    if (!text.ok) return text;
    const keys = keysIn(text.value);
    if (!keys.ok) return no(`${path} holds no public keys: ${keys.error}`);
    all.push(...keys.value);
  }
  return ok(all);
}

function keysIn(text: string): Result<readonly PublicKeys[], string> {
  const set = readPublicKeys(text);
  if (set.ok) return ok([set.value]);
  const file = readKeysFile(text);
  if (!file.ok) return set;
  const held = JURISDICTIONS.filter((side) => file.value.nodes[side] !== undefined);
  return ok(held.map((side) => publicKeysOf(file.value, side)));
}

/** Signed lists from files: the answer of `/exchange/revocations`, or the signed text alone. */
export async function readLists(
  paths: readonly string[],
  keys: readonly PublicKeys[],
): Promise<Result<readonly RevocationList[], string>> {
  const lists: RevocationList[] = [];
  for (const path of paths) {
    const text = await readText(path);
    if (!text.ok) return text;
    const list = readRevocations(signedText(text.value), keys);
    if (!list.ok) return no(`${path}: ${faultText(list.error, 'en').title}`);
    lists.push(list.value);
  }
  return ok(lists);
}

function signedText(text: string): string {
  if (!text.trimStart().startsWith('{')) return text;
  try {
    const { list } = JSON.parse(text) as { list?: unknown };
    return typeof list === 'string' ? list : '';
  } catch {
    return '';
  }
}

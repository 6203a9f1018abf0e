import { hash } from 'node:crypto';

const BITS_31 = 0x7fffffff;
const known = new Map<string, number>();
const KNOWN_MAX = 20_000;

/** The first 31 bits of a text's SHA-256, never 0: names of parameters, systems and units in the search tables. */
export function shortKey(text: string): number {
  const before = known.get(text);
  if (before !== undefined) return before;
  const key = hash('sha256', text, 'buffer').readUInt32BE(0) & BITS_31 || 1;
  if (known.size < KNOWN_MAX) known.set(text, key);
  return key;
}

/** The first 64 bits of a text's SHA-256 as PostgreSQL's bigint: a code or identifier in the search tables. */
export function longKey(text: string): string {
  return hash('sha256', text, 'buffer').readBigInt64BE(0).toString();
}

/** The key of a search parameter of a type, such as `Observation.code`. */
export function paramKey(resourceType: string, code: string): number {
  return shortKey(`${resourceType}.${code}`);
}

/** Stands where a coded value has no system. */
export const NO_SYSTEM = 0;

/** The key of a code system or unit system; 0 where there is none. */
export function systemKey(system: string | undefined): number {
  return system === undefined || system === '' ? NO_SYSTEM : shortKey(system);
}

/** One spelling for text that is looked for: width, case and accents are made alike. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

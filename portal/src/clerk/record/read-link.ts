import type { OpeningInput } from '../../api/types.ts';

/** What was read of the two codes so far. */
export interface ReadCodes {
  link: OpeningInput['link'] | null;
  /** Opens the files; it never leaves this page. */
  key: string | null;
  passcode: string | null;
  problem: 'unreadable' | 'pair' | null;
}

const NOTHING: ReadCodes = { link: null, key: null, passcode: null, problem: null };
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const MARK_CHARACTERS = 6;
const BITS = 5;

/** Reads the lines of the field: the file code, the passcode code, or a passcode that was typed. */
export async function readCodes(text: string): Promise<ReadCodes> {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  let read = NOTHING;
  let mark: string | null = null;
  for (const line of lines) {
    const coded = /^SPP1\/([0-9A-Z]{6})\/(\d{4,12})$/i.exec(line);
    if (line.includes('shlink:/')) read = { ...read, ...(await readFileCode(line)) };
    else if (coded !== null) {
      mark = coded[1]?.toUpperCase() ?? null;
      read = { ...read, passcode: coded[2] ?? null };
    } else if (/^\d{4,12}$/.test(line)) read = { ...read, passcode: line };
    else read = { ...read, problem: 'unreadable' };
  }
  const isForeign = mark !== null && read.link !== null && mark !== (await markOf(read.link.url));
  return isForeign ? { ...read, problem: 'pair' } : read;
}

/** A file code: the key stays apart, its hash goes to the node with the rest. */
async function readFileCode(line: string): Promise<Partial<ReadCodes>> {
  try {
    const part = line.slice(line.indexOf('shlink:/') + 'shlink:/'.length);
    const payload = JSON.parse(new TextDecoder().decode(fromBase64url(part)));
    const { key, ...head } = payload as Record<string, unknown>;
    if (typeof key !== 'string') return { problem: 'unreadable' };
    const key_hash = await hashOf(key);
    return { link: { ...head, key_hash } as OpeningInput['link'], key };
  } catch {
    return { problem: 'unreadable' };
  }
}

async function sha256(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

/** SHA-256 of a text as base64url. */
export async function hashOf(text: string): Promise<string> {
  return toBase64url(await sha256(text));
}

/** The first characters of the hash of an address in base 32, as the passcode code bears them. */
async function markOf(url: string): Promise<string> {
  const bytes = await sha256(url);
  let text = '';
  for (let at = 0; at < MARK_CHARACTERS; at++) {
    const bit = at * BITS;
    const two = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
    text += DIGITS[(two >> (11 - (bit & 7))) & 31];
  }
  return text;
}

/** Bytes of a base64url text. Throws on other characters. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (character) => character.charCodeAt(0));
}

function toBase64url(bytes: Uint8Array): string {
  const plain = btoa(String.fromCharCode(...bytes));
  return plain.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

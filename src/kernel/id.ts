import type { Clock } from './day.ts';

/** Where unpredictable bytes come from; passed in, so that a test can seed them. */
export interface Random {
  bytes(count: number): Uint8Array;
}

const POOL_BYTES = 4096;
const pool = new Uint8Array(POOL_BYTES);
let pool_used = POOL_BYTES;

/** Bytes from a pool that is filled from the machine's source at once: one call of the system serves many identifiers. */
function pooledBytes(count: number): Uint8Array {
  if (count > POOL_BYTES) return crypto.getRandomValues(new Uint8Array(count));
  if (pool_used + count > POOL_BYTES) {
    crypto.getRandomValues(pool);
    pool_used = 0;
  }
  const bytes = pool.slice(pool_used, pool_used + count);
  // What was given out is not kept.
  pool.fill(0, pool_used, pool_used + count);
  pool_used += count;
  return bytes;
}

/** The machine's random source, for programs; tests bring their own. */
export const SYSTEM_RANDOM: Random = { bytes: pooledBytes };

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const TWO_BYTES = 0x10000;

/** A new identifier that sorts by time: UUID version 7 (RFC 9562, section 5.7). */
export function newId(clock: Clock, random: Random): string {
  const bytes = random.bytes(16);
  const millis = clock.now().epochMilliseconds;
  const hex = (at: number): string => HEX[bytes[at] ?? 0] ?? '';
  const two = (at: number): string => hex(at) + hex(at + 1);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const high = Math.floor(millis / TWO_BYTES)
    .toString(16)
    .padStart(8, '0');
  const low = (millis % TWO_BYTES).toString(16).padStart(4, '0');
  return `${high}-${low}-${two(6)}-${two(8)}-${two(10)}${two(12)}${two(14)}`;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Whether a text from outside has the shape of an identifier. */
export function isId(text: string): boolean {
  return UUID.test(text);
}

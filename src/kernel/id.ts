import type { Clock } from './day.ts';

/** Where unpredictable bytes come from; passed in, so that a test can seed them. */
export interface Random {
  bytes(count: number): Uint8Array;
}

/** The machine's random source, for programs; tests bring their own. */
export const SYSTEM_RANDOM: Random = {
  bytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
};

/** A new identifier that sorts by time: UUID version 7 (RFC 9562, section 5.7). */
export function newId(clock: Clock, random: Random): string {
  const bytes = random.bytes(16);
  const millis = BigInt(clock.now().epochMilliseconds);
  for (let i = 0; i < 6; i++) bytes[i] = Number((millis >> BigInt(8 * (5 - i))) & 0xffn);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Whether a text from outside has the shape of an identifier. */
export function isId(text: string): boolean {
  return UUID.test(text);
}

import { createHash } from 'node:crypto';
import type { Random } from '../../kernel/id.ts';

/** Letters and digits that are not mistaken for each other (Crockford's base 32). */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 16;
const PREFIX = 'SAMPAN-DEPOSIT:';

/** A new code of 80 random bits, as it is shown and typed. */
export function newDepositCode(random: Random): string {
  return [...random.bytes(LENGTH)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
}

/** What stands for a code in the books and between sides, so that nobody who reads them can use it. */
export function digestOfCode(code: string): string {
  return createHash('sha256').update(`deposit ${code}`).digest('hex');
}

/** A code as it was scanned or typed, with its gaps and look-alikes; null when it is none. */
export function readDepositCode(text: string): string | null {
  const plain = text.trim().toUpperCase().replace(PREFIX, '').replace(/[\s-]/g, '');
  const code = plain.replaceAll('O', '0').replace(/[IL]/g, '1');
  return code.length === LENGTH && [...code].every((one) => LETTERS.includes(one)) ? code : null;
}

/** The text of the QR code. */
export function codeText(code: string): string {
  return `${PREFIX}${code}`;
}

import { hkidCheck } from './hkid.ts';

/** Letters that were never issued: numbers with them are right by the rule and belong to nobody. */
const NEVER_ISSUED = ['Q', 'U', 'X', 'O', 'I'] as const;
const PER_LETTER = 1_000_000;

/** How many different synthetic numbers there are. */
export const SYNTHETIC_HKIDS = NEVER_ISSUED.length * PER_LETTER;

/**
 * A Hong Kong identity card number, such as `Q000042(5)`, that has a right check digit and is nobody's. The same
 * index always gives the same number; `index` is a whole number from 0 below `SYNTHETIC_HKIDS`.
 */
export function syntheticHkid(index: number): string {
  const letter = NEVER_ISSUED[Math.floor(index / PER_LETTER)];
  if (letter === undefined || !Number.isInteger(index) || index < 0) {
    throw new RangeError(`syntheticHkid: ${index} is not an index below ${SYNTHETIC_HKIDS}`);
  }
  const body = `${letter}${String(index % PER_LETTER).padStart(6, '0')}`;
  return `${body}(${hkidCheck(body)})`;
}

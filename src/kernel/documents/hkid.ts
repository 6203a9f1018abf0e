import { type GradedDocument, misshapen, plainNumber, shaped } from './graded.ts';

const FORM = /^([A-Z]{1,2}\d{6})(?:\(([0-9A])\)|([0-9A]))$/;
/** Single letters reported as never used, and the two-letter families that are known to be in use. */
const UNUSED_LETTERS = /^[IOQUX]\d/;
const KNOWN_PAIRS = /^(WX|X[A-Z])\d/;
const TWO_LETTERS = /^[A-Z]{2}/;

/**
 * The check character of a Hong Kong identity card body such as `A123456`: letters count 10 to 35, a missing
 * first letter 36, weights 9 to 2, modulo 11; ten prints `A`.
 */
export function hkidCheck(body: string): string {
  const values = [...body.padStart(8, ' ')].map((character) => {
    if (character === ' ') return 36;
    return character >= 'A' ? character.charCodeAt(0) - 55 : Number(character);
  });
  const sum = values.reduce((total, value, index) => total + value * (9 - index), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? 'A' : String(check);
}

/** Grades a Hong Kong identity card number; the check digit may stand in brackets or not. */
export function gradeHkid(text: string): GradedDocument {
  const number = plainNumber(text);
  const parts = FORM.exec(number);
  if (parts === null) return misshapen('hkid', number);
  const [, body = '', inBrackets, bare] = parts;
  const check = inBrackets ?? bare ?? '';
  const known = TWO_LETTERS.test(body) ? KNOWN_PAIRS.test(body) : !UNUSED_LETTERS.test(body);
  return shaped('hkid', body, {
    check,
    check_digit: check === hkidCheck(body) ? 'ok' : 'bad',
    warnings: known ? [] : ['unknown_prefix'],
    hints: { home: 'HK' },
  });
}

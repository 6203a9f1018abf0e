import { type GradedDocument, misshapen, plainNumber, shaped } from './graded.ts';

const FORM = /^([157])\/?(\d{6})(?:\((\d)\)|\/?(\d))$/;
const TAXPAYER = /^[08]\d{6}\(?\d\)?$/;

/** Grades a Macao resident identity card number, `1234567(8)` or the older `1/234567/8`. No check rule is published. */
export function gradeMacaoBir(text: string): GradedDocument {
  const number = plainNumber(text);
  const parts = FORM.exec(number);
  if (parts === null) {
    return misshapen('macao_bir', number, TAXPAYER.test(number) ? ['taxpayer_number'] : []);
  }
  const [, first = '', rest = '', inBrackets, bare] = parts;
  return shaped('macao_bir', first + rest, {
    check: inBrackets ?? bare ?? '',
    hints: { home: 'MO' },
  });
}

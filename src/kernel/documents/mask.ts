import type { GradedDocument } from './graded.ts';

const SHOWN_AT_FRONT = 3;

/** The number as lists and slips show it: `A12***6(3)`. Short numbers keep only their first character. */
export function maskNumber(graded: GradedDocument): string {
  return `${maskBody(graded.body)}${maskedCheck(graded)}`;
}

function maskBody(body: string): string {
  if (body.length < SHOWN_AT_FRONT + 2) return `${body.slice(0, 1)}***`;
  const hidden = '*'.repeat(body.length - SHOWN_AT_FRONT - 1);
  return `${body.slice(0, SHOWN_AT_FRONT)}${hidden}${body.slice(-1)}`;
}

function maskedCheck({ document_type, check }: GradedDocument): string {
  if (check === null) return '';
  return document_type === 'hkid' || document_type === 'macao_bir' ? `(${check})` : check;
}

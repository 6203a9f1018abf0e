import type { BearerInput } from '../../api/types.ts';
import { readDay } from '../../format/day.ts';

/** A bearer as typed. */
export interface Bearer {
  document_type: BearerInput['document_type'];
  number: string;
  birth_date: string;
}

export const NO_BEARER: Bearer = { document_type: 'hkid', number: '', birth_date: '' };

/** A bearer as the node takes it. */
export function bearerInput(of: Bearer): BearerInput {
  return {
    document_type: of.document_type,
    number: of.number.trim(),
    birth_date: readDay(of.birth_date) ?? of.birth_date,
  };
}

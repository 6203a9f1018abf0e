import type { DeciderOffer } from '../../api/types.ts';
import { readDay } from '../../format/day.ts';

/** Whom the person names, as typed. */
export interface OfferValues {
  document_type: DeciderOffer['decider']['document_type'];
  number: string;
  birth_date: string;
  kind: string;
  agrees: boolean;
}

/** Where the node's findings belong in the form. */
export const OFFER_FIELDS = {
  'decider.document_type': 'document_type',
  'decider.number': 'number',
  decider_born: 'birth_date',
  kind: 'kind',
  expressed: 'agrees',
} as const;

/** The act as the node takes it. */
export function offerInput(of: OfferValues): DeciderOffer {
  return {
    decider: { document_type: of.document_type, number: of.number.trim() },
    decider_born: readDay(of.birth_date) ?? of.birth_date,
    kind: of.kind,
    expressed: of.agrees,
  };
}

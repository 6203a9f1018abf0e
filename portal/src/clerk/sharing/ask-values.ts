import type { SharingAsking } from '../../api/types.ts';
import { readDay } from '../../format/day.ts';

/** What is entered to ask a patient; every choice is a text. */
export interface AskValues {
  home: SharingAsking['home'] | '';
  document_type: SharingAsking['document']['document_type'];
  number: string;
  birth_date: string;
  groups: string[];
  purpose: NonNullable<SharingAsking['purpose']>;
  reason: string;
}

/** Purposes that staff may name; an emergency has a way of its own. */
export const PURPOSES = ['TREAT', 'HPAYMT', 'HRESCH', 'PUBHLTH', 'HOPERAT'] as const;
export const REASON_MIN = 3;
export const REASON_MAX = 400;

/** Where the node's findings belong in the form. */
export const ASK_FIELDS = {
  home: 'home',
  'document.document_type': 'document_type',
  'document.number': 'number',
  birth_date: 'birth_date',
  reason: 'reason',
} as const;

/** An empty form, with the kind of document that is shown most at this side. */
export function firstAsk(document_type: AskValues['document_type']): AskValues {
  return {
    home: '',
    document_type,
    number: '',
    birth_date: '',
    groups: [],
    purpose: 'TREAT',
    reason: '',
  };
}

/** The request as the node takes it. */
export function askInput(of: AskValues & { home: SharingAsking['home'] }): SharingAsking {
  return {
    document: { document_type: of.document_type, number: of.number.trim() },
    birth_date: readDay(of.birth_date) ?? of.birth_date,
    home: of.home,
    purpose: of.purpose,
    reason: of.reason.trim(),
    ...(of.groups.length === 0
      ? {}
      : { groups: of.groups as NonNullable<SharingAsking['groups']> }),
  };
}

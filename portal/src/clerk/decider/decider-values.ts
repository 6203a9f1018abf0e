import type { DeciderInput, SharingRules } from '../../api/types.ts';
import { readDay } from '../../format/day.ts';

type DocumentType = DeciderInput['person']['document_type'];

/** Somebody at the counter as typed. */
interface Holder {
  document_type: DocumentType;
  number: string;
  birth_date: string;
}

/** What the counter types: both documents, what the one is to the other, and the proof. */
export interface DeciderValues {
  person: Holder;
  decider: Holder;
  kind: string;
  evidence: string;
}

export const EVIDENCE_MIN = 3;
export const EVIDENCE_MAX = 200;

/** Where the node's findings belong in the form. */
export const DECIDER_FIELDS = {
  'person.document_type': 'person.document_type',
  'person.number': 'person.number',
  person_born: 'person.birth_date',
  'decider.document_type': 'decider.document_type',
  'decider.number': 'decider.number',
  decider_born: 'decider.birth_date',
  kind: 'kind',
  evidence: 'evidence',
} as const;

/** An empty form. */
export function firstDecider(document_type: DocumentType): DeciderValues {
  const holder = { document_type, number: '', birth_date: '' };
  return { person: { ...holder }, decider: { ...holder }, kind: '', evidence: '' };
}

/** What the law of the side knows, by the situation of the person; a situation that it leaves open has none. */
export function kindsOf(rules: SharingRules) {
  return [
    { situation: 'minor', kinds: rules.deciders_minor },
    { situation: 'incapable', kinds: rules.deciders_incapable },
    { situation: 'appointed', kinds: rules.deciders_appointed },
  ] as const;
}

/** The act as the node takes it. */
export function deciderInput({ person, decider, kind, evidence }: DeciderValues): DeciderInput {
  return {
    person: { document_type: person.document_type, number: person.number.trim() },
    person_born: readDay(person.birth_date) ?? person.birth_date,
    decider: { document_type: decider.document_type, number: decider.number.trim() },
    decider_born: readDay(decider.birth_date) ?? decider.birth_date,
    kind,
    evidence: evidence.trim(),
  };
}

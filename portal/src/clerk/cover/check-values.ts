import type { CounterVisitInput, CoverageChoices } from '../../api/types.ts';
import {
  firstVisit,
  type Here,
  VISIT_FIELDS,
  type VisitValues,
  visitInput,
} from '../../coverage/visit/visit-values.ts';
import { readDay } from '../../format/day.ts';

type DocumentType = CounterVisitInput['person']['document_type'];

/** What is entered at the counter: who, and for which visit. */
export interface CheckValues extends VisitValues {
  document_type: DocumentType;
  number: string;
  birth_date: string;
  agrees: boolean;
}

export const CHECK_FIELDS = {
  ...VISIT_FIELDS,
  'person.document_type': 'document_type',
  'person.number': 'number',
  'person.birth_date': 'birth_date',
  number: 'number',
  birth_date: 'birth_date',
  consent: 'agrees',
} as const;

/** The documents that a side's people carry most come first. */
const DOCUMENTS: Readonly<Record<string, readonly DocumentType[]>> = {
  HK: ['hkid', 'exemption_certificate', 'home_return_permit', 'macao_bir', 'resident_identity'],
  MO: ['macao_bir', 'hkid', 'home_return_permit', 'resident_identity', 'exit_entry_permit'],
  GD: ['home_return_permit', 'residence_permit', 'hkid', 'macao_bir', 'resident_identity'],
};

/** Kinds of documents to choose from at the counters of a side. */
export function documentsOf(side: string): readonly DocumentType[] {
  return DOCUMENTS[side] ?? DOCUMENTS['HK'] ?? [];
}

/** Every kind of document, those of a side first. */
export function everyDocument(side: string): readonly DocumentType[] {
  return [...new Set([...documentsOf(side), ...Object.values(DOCUMENTS).flat()])];
}

/** An empty form of a counter. */
export function firstCheck(choices: CoverageChoices, here: Here, today: string): CheckValues {
  return {
    ...firstVisit(choices, here, today),
    document_type: documentsOf(here.jurisdiction)[0] ?? 'hkid',
    number: '',
    birth_date: '',
    agrees: false,
  };
}

/** The question as the node takes it. */
export function checkInput(
  of: CheckValues,
  choices: CoverageChoices,
  text_version: string,
): CounterVisitInput {
  return {
    ...visitInput(of, choices),
    person: {
      document_type: of.document_type,
      number: of.number.trim(),
      birth_date: readDay(of.birth_date) ?? of.birth_date,
    },
    ...(of.agrees ? { consent: { text_version, expressed: true } } : {}),
  };
}

const LOINC = 'http://loinc.org';

/** What a document can be called, with LOINC's code for it; the last word names what fits nothing else. */
export const DOCUMENT_TYPES = {
  discharge_summary: '18842-5',
  laboratory: '11502-2',
  imaging: '18748-4',
  consultation: '11488-4',
  prescription: '57833-6',
  immunisation: '11369-6',
  referral: '57133-1',
  operation: '11504-8',
  pathology: '11526-1',
  summary: '60591-5',
  other: null,
} as const;

export type DocumentType = keyof typeof DOCUMENT_TYPES;

export const DOCUMENT_TYPE_NAMES = Object.keys(DOCUMENT_TYPES) as readonly DocumentType[];

/** Whether a word names a type. */
export function isDocumentType(word: string): word is DocumentType {
  return Object.hasOwn(DOCUMENT_TYPES, word);
}

/** The type as a concept. */
export function typeConcept(type: DocumentType) {
  const code = DOCUMENT_TYPES[type];
  return code === null ? { text: 'Other' } : { coding: [{ system: LOINC, code }] };
}

import type { DocumentReference } from '@medplum/fhirtypes';
import { type Described, PATIENT_PROVIDED, type StoredFile } from '../records/index.ts';
import { isDocumentType, typeConcept } from './document-types.ts';

/** HL7's label for what a patient asserts (v3 ObservationValue). */
const PATIENT_ASSERTED = {
  system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue',
  code: 'PATAST',
} as const;

/** What of a file stands in its document. */
type Shown = Pick<StoredFile, 'person_id' | 'file_id' | 'content_type' | 'filename' | 'size'> & {
  readonly sha1: string;
};

/** The document of a file that a person brought: said by the person, named as the person named it. */
export function ownDocument(
  document_id: string,
  file: Shown,
  described: Described,
): DocumentReference & { readonly id: string } {
  const { title, document_type, document_day, origin } = described;
  const patient = { reference: `Patient/${file.person_id}` };
  return {
    resourceType: 'DocumentReference',
    id: document_id,
    meta: { tag: [PATIENT_PROVIDED], security: [PATIENT_ASSERTED] },
    status: 'current',
    type: typeConcept(isDocumentType(document_type) ? document_type : 'other'),
    category: [{ coding: [PATIENT_PROVIDED] }],
    subject: patient,
    author: [patient],
    description: title,
    content: [
      {
        attachment: {
          contentType: file.content_type,
          url: `Binary/${file.file_id}`,
          size: file.size,
          // R4 says SHA-1 here; the store itself goes by SHA-256.
          hash: file.sha1,
          title: file.filename,
          ...(document_day === null ? {} : { creation: document_day }),
        },
      },
    ],
    ...contextOf(document_day, origin),
  };
}

/** When and where the care was, as far as the person says. */
function contextOf(document_day: string | null, origin: string) {
  const context = {
    ...(document_day === null ? {} : { period: { start: document_day, end: document_day } }),
    ...(origin === '' ? {} : { related: [{ type: 'Organization' as const, display: origin }] }),
  };
  return Object.keys(context).length === 0 ? {} : { context };
}

import { compareDays, type PlainDate } from '../day.ts';
import {
  type DeclaredSex,
  DOCUMENT_TYPES,
  type DocumentType,
  type DocumentWarning,
  type GradedDocument,
  misshapen,
  plainNumber,
  shaped,
} from './graded.ts';
import { gradeHkid } from './hkid.ts';
import { gradeMacaoBir } from './macao-bir.ts';
import { gradeResidentNumber } from './resident-number.ts';
import { gradeExitEntryPermit, gradeHomeReturnPermit } from './travel-permit.ts';

/** A document as a person shows it: its kind and the number as typed. */
export interface ShownDocument {
  readonly document_type: DocumentType;
  readonly number: string;
}

/** What the bearer says; compared with what the number says. */
export interface DeclaredFacts {
  readonly birth_date?: PlainDate;
  readonly sex?: DeclaredSex;
}

const PUNCTUATION = /[^A-Z0-9]/g;
const CERTIFICATE = /^[A-Z0-9]{1,20}$/;

/** Whether a text from outside names a kind of document. */
export function isDocumentType(text: string): text is DocumentType {
  return (DOCUMENT_TYPES as readonly string[]).includes(text);
}

/**
 * Reads a document number as far as published rules go. `on` is the day against which birth dates in the number are
 * judged; `declared` adds warnings where the number says something else than its bearer.
 */
export function gradeDocument(
  shown: ShownDocument,
  on: PlainDate,
  declared: DeclaredFacts = {},
): GradedDocument {
  const graded = GRADES[shown.document_type](shown.number, on);
  const differing = differences(graded, declared);
  if (differing.length === 0) return graded;
  return { ...graded, warnings: [...graded.warnings, ...differing] };
}

const GRADES: Readonly<Record<DocumentType, (number: string, on: PlainDate) => GradedDocument>> = {
  hkid: gradeHkid,
  exemption_certificate: gradeExemptionCertificate,
  macao_bir: gradeMacaoBir,
  resident_identity: (number, on) => gradeResidentNumber('resident_identity', number, on),
  residence_permit: (number, on) => gradeResidentNumber('residence_permit', number, on),
  home_return_permit: gradeHomeReturnPermit,
  exit_entry_permit: gradeExitEntryPermit,
};

/** Certificate of Exemption (Cap. 115): no rule for its number is known, so any letters and digits are taken. */
function gradeExemptionCertificate(text: string): GradedDocument {
  const body = plainNumber(text).replace(PUNCTUATION, '');
  if (!CERTIFICATE.test(body)) return misshapen('exemption_certificate', body);
  return shaped('exemption_certificate', body, { hints: { home: 'HK' } });
}

function differences(graded: GradedDocument, declared: DeclaredFacts): DocumentWarning[] {
  const { birth_date, sex } = graded.hints;
  const found: DocumentWarning[] = [];
  if (birth_date && declared.birth_date && compareDays(birth_date, declared.birth_date) !== 0) {
    found.push('birth_date_differs');
  }
  if (sex && declared.sex && sex !== declared.sex) found.push('sex_differs');
  return found;
}

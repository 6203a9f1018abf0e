import type { PlainDate } from '../day.ts';
import type { Jurisdiction } from '../jurisdiction.ts';

/** The identity documents that Sampan can read. The code is stored, sent and hashed: never rename one. */
export const DOCUMENT_TYPES = [
  'hkid',
  'exemption_certificate',
  'macao_bir',
  'resident_identity',
  'residence_permit',
  'home_return_permit',
  'exit_entry_permit',
] as const;

export type DocumentType = (typeof DOCUMENT_TYPES)[number];

/** How a number of each kind is written, for whoever got one wrong. */
export const DOCUMENT_EXAMPLES: Readonly<Record<DocumentType, string>> = {
  hkid: 'A123456(3)',
  exemption_certificate: 'AB12345',
  macao_bir: '1234567(8)',
  resident_identity: '11010119491001001X',
  residence_permit: '810000196207040017',
  home_return_permit: 'H12345678',
  exit_entry_permit: 'C12345678',
};

/** `not_defined`: no rule is published (or the form is wrong); it must never be shown as "valid". */
export type CheckDigit = 'ok' | 'bad' | 'not_defined';

/** What a clerk should look at although the number may be right. */
const DOCUMENT_WARNINGS = [
  /** Hong Kong letter that no list we know has. Lists disagree: never an error. */
  'unknown_prefix',
  /** Old 15-digit mainland number; the 18-digit one is needed. */
  'legacy_15_digits',
  /** Eight Macao digits that begin with 0 or 8 name a taxpayer, not a person. */
  'taxpayer_number',
  /** A residence permit was given where a mainland identity card was named. */
  'is_residence_permit',
  /** A mainland identity card was given where a residence permit was named. */
  'is_resident_identity',
  /** The region is of a known province but is not one that this kind of document carries. */
  'region_unconfirmed',
  'birth_date_differs',
  'sex_differs',
  /** Home-return permit of a person who is not a Chinese national: no residence permit can follow. */
  'not_chinese_national',
] as const;

export type DocumentWarning = (typeof DOCUMENT_WARNINGS)[number];

export type DeclaredSex = 'female' | 'male';

/** What the number itself says about its holder. */
interface DocumentHints {
  readonly birth_date?: PlainDate;
  readonly sex?: DeclaredSex;
  /** The side that the number points to. */
  readonly home?: Jurisdiction;
}

/** A document number read as far as its rules go. A grade, not a verdict: `problemOf` gives the verdict. */
export interface GradedDocument {
  readonly document_type: DocumentType;
  /** The number proper, without its check character: what is matched and hashed. */
  readonly body: string;
  /** The check character; null where the document has none. */
  readonly check: string | null;
  readonly format_ok: boolean;
  readonly check_digit: CheckDigit;
  /** False only where the number carries a date that cannot be. */
  readonly date_ok: boolean;
  /** False only where the number carries a region that does not exist. */
  readonly region_known: boolean;
  readonly warnings: readonly DocumentWarning[];
  readonly hints: DocumentHints;
}

/** What makes a number unusable, the first problem that a person can correct. */
export type DocumentProblem = 'format' | 'legacy' | 'check_digit' | 'date' | 'region';

/** Why this number cannot be accepted; null when it can. Warnings never make a number unusable. */
export function problemOf(graded: GradedDocument): DocumentProblem | null {
  if (graded.warnings.includes('legacy_15_digits')) return 'legacy';
  if (!graded.format_ok) return 'format';
  if (graded.check_digit === 'bad') return 'check_digit';
  if (!graded.date_ok) return 'date';
  return graded.region_known ? null : 'region';
}

/** A grade for a text that does not have the form of its document. */
export function misshapen(
  document_type: DocumentType,
  text: string,
  warnings: readonly DocumentWarning[] = [],
): GradedDocument {
  return {
    document_type,
    body: text,
    check: null,
    format_ok: false,
    check_digit: 'not_defined',
    date_ok: true,
    region_known: true,
    warnings,
    hints: {},
  };
}

/** A grade for a text of the right form; `more` says what else is known. */
export function shaped(
  document_type: DocumentType,
  body: string,
  more: Partial<Omit<GradedDocument, 'document_type' | 'body' | 'format_ok'>>,
): GradedDocument {
  return {
    document_type,
    body,
    check: null,
    format_ok: true,
    check_digit: 'not_defined',
    date_ok: true,
    region_known: true,
    warnings: [],
    hints: {},
    ...more,
  };
}

/** One spelling for what people type: full-width forms, lower case and blanks are made alike. */
export function plainNumber(text: string): string {
  return text.normalize('NFKC').toUpperCase().replace(/\s+/g, '');
}

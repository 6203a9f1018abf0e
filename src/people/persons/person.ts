import { compareDays, isWithin, type PlainDate } from '../../kernel/day.ts';
import type { ShownDocument } from '../../kernel/documents/document.ts';
import type { CheckDigit, DocumentType, DocumentWarning } from '../../kernel/documents/graded.ts';
import type { Language } from '../../kernel/language.ts';

export const SEXES = ['female', 'male', 'not_stated'] as const;
export type Sex = (typeof SEXES)[number];

/** A registered document. Its number stays in the store; everybody else sees the masked one. */
export interface PersonDocument {
  readonly document_id: string;
  readonly document_type: DocumentType;
  readonly masked: string;
  readonly check_digit: CheckDigit;
  readonly warnings: readonly DocumentWarning[];
  readonly valid_from: PlainDate;
  readonly valid_to: PlainDate | null;
}

/** A person as the home side's register knows them. */
export interface Person {
  readonly person_id: string;
  /** Empty where the person has no name in that script; never both. */
  readonly name_zh: string;
  readonly name_en: string;
  readonly sex: Sex;
  readonly birth_date: PlainDate;
  readonly died_on: PlainDate | null;
  /** The day on which the permission to land or remain, by which the card was obtained, ceased. */
  readonly permission_ceased_on: PlainDate | null;
  readonly language: Language;
  readonly contact_masked: string | null;
  readonly documents: readonly PersonDocument[];
}

/** A document to be registered; valid from birth and without end unless said. */
export interface NewDocument extends ShownDocument {
  readonly valid_from?: PlainDate;
  readonly valid_to?: PlainDate | null;
}

/** A person to be registered, with at least one document. */
export interface NewPerson {
  /** Given only where the identifier must be known beforehand; made otherwise. */
  readonly person_id?: string;
  readonly name_zh: string;
  readonly name_en: string;
  readonly sex: Sex;
  readonly birth_date: PlainDate;
  readonly died_on?: PlainDate | null;
  readonly permission_ceased_on?: PlainDate | null;
  readonly language: Language;
  readonly contact_masked?: string | null;
  readonly documents: readonly NewDocument[];
}

/** Whether the person holds a document of one of these kinds that is valid on the day. */
export function holdsDocument(
  person: Person,
  types: readonly DocumentType[],
  on: PlainDate,
): boolean {
  return person.documents.some(
    (document) =>
      types.includes(document.document_type) &&
      isWithin(on, document.valid_from, document.valid_to),
  );
}

/** Whether the permission by which the card was obtained has ceased on the day. */
export function hasPermissionCeased(person: Person, on: PlainDate): boolean {
  return person.permission_ceased_on !== null && compareDays(person.permission_ceased_on, on) <= 0;
}

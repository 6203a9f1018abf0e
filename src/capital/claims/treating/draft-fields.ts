import { compareDays, type PlainDate, parseDay } from '../../../kernel/day.ts';
import { isDocumentType } from '../../../kernel/documents/document.ts';
import type { DocumentType } from '../../../kernel/documents/graded.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { type Currency, type Minor, type Money, parseMinor } from '../../../kernel/money.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import { type ReadDocument, readDocument } from '../../../people/persons/index.ts';
import {
  SERVICE_KINDS,
  type ServiceKind,
  VISIT_REASONS,
  type VisitReason,
} from '../../../schemes/hk/elderly-voucher-case.ts';
import type { ClaimDraft } from './claim-draft.ts';

/** A field that was read, or what is wrong with it. */
export type Read<T> = Result<T, Fault>;

/** Reads fields one after the other and keeps what is wrong with each. */
export function fieldReader() {
  const faults: Fault[] = [];
  return {
    faults,
    take<T>(read: Read<T>): T | undefined {
      if (read.ok) return read.value;
      faults.push(read.error);
      return undefined;
    },
  };
}

/** Documents with which vouchers can be used (Cap. 177 and Cap. 115). */
const VOUCHER_DOCUMENTS: readonly DocumentType[] = ['hkid', 'exemption_certificate'];

/** The form of every code: service points, departments, professions. */
export const CODE: RegExp = /^[a-z0-9][a-z0-9_.-]{0,63}$/;
const EPISODE = /^[A-Za-z0-9._/-]{1,64}$/;
const DECIMALS = /^-?\d+\.\d{3,}$/;
const EARLIEST_BIRTH = 1890;
/** Ten million: far above any outpatient fee, far below what a column holds. */
const FEE_MAX = 1_000_000_000n;

/** The field is empty. */
export function missing(field: string): Read<never> {
  return no(fault('claim.field_missing', { field }, field));
}

function dayOf(text: string, field: string): Read<PlainDate> {
  if (text.trim() === '') return missing(field);
  const read = parseDay(text);
  return read.ok ? read : no(fault('claim.day_malformed', { field }, field));
}

/** A day of the calendar, not after today (GBA-X06). */
export function serviceDay(text: string, today: PlainDate): Read<PlainDate> {
  const read = dayOf(text, 'service_day');
  if (!read.ok || compareDays(read.value, today) <= 0) return read;
  const facts = { today: today.toString(), reason: 'GBA-X06' };
  return no(fault('claim.service_day_future', facts, 'service_day'));
}

/** A day on which somebody alive can have been born. */
export function birthDate(text: string, today: PlainDate): Read<PlainDate> {
  const read = dayOf(text, 'birth_date');
  if (!read.ok) return read;
  const isPossible = read.value.year >= EARLIEST_BIRTH && compareDays(read.value, today) <= 0;
  return isPossible
    ? read
    : no(fault('claim.day_malformed', { field: 'birth_date' }, 'birth_date'));
}

/** An amount above zero with at most two decimals, in the currency of the place. */
export function fee(of: ClaimDraft['fee'], expected: Currency | null): Read<Money> {
  const { currency, value } = of;
  if (value.trim() === '') return missing('fee.value');
  if (DECIMALS.test(value)) return no(fault('claim.fee_decimals', {}, 'fee.value'));
  const read = parseMinor(value);
  if (!read.ok || read.value > FEE_MAX) return no(fault('claim.fee_malformed', {}, 'fee.value'));
  if (read.value <= 0n) return no(fault('claim.fee_not_positive', {}, 'fee.value'));
  if (expected !== null && currency !== expected) {
    return no(fault('claim.fee_currency', { expected }, 'fee.currency'));
  }
  return ok({ currency: expected ?? 'CNY', minor: read.value });
}

/** Whole Hong Kong dollars above zero, or nothing. */
export function requested(text: string | null): Read<Minor | null> {
  if (text === null || text.trim() === '') return ok(null);
  const read = parseMinor(text);
  const isWhole = read.ok && read.value > 0n && read.value % 100n === 0n && read.value <= FEE_MAX;
  return isWhole ? read : no(fault('claim.requested_malformed', {}, 'requested_hkd'));
}

function codeOf<T extends string>(text: string, known: readonly T[], field: string): Read<T> {
  if (text === '') return missing(field);
  const found = known.find((code) => code === text);
  if (found !== undefined) return ok(found);
  return no(fault('claim.code_unknown', { field, known: known.join(', ') }, field));
}

/** One of the scheme's reasons for a visit. */
export function visitReason(text: string): Read<VisitReason> {
  return codeOf(text, VISIT_REASONS, 'visit_reason');
}

/** One of the kinds of service that the scheme tells apart. */
export function serviceKind(text: string): Read<ServiceKind> {
  return codeOf(text, SERVICE_KINDS, 'service_kind');
}

/** Its form only: which professions count on the day is law, and a decision answers for it. */
export function profession(text: string): Read<string> {
  if (text === '') return missing('profession');
  const facts = { field: 'profession', known: 'doctor, dentist, …' };
  return CODE.test(text) ? ok(text) : no(fault('claim.code_unknown', facts, 'profession'));
}

/** The visit number of the hospital's system. */
export function episode(text: string): Read<string> {
  if (text === '') return missing('episode');
  return EPISODE.test(text) ? ok(text) : no(fault('claim.episode_malformed', {}, 'episode'));
}

/** A document of the kinds that vouchers take, with a right number. */
export function document(shown: ClaimDraft['document'], today: PlainDate): Read<ReadDocument> {
  const { document_type, number } = shown;
  if (number.trim() === '') return missing('document.number');
  if (!isDocumentType(document_type) || !VOUCHER_DOCUMENTS.includes(document_type)) {
    return no(fault('claim.document_type_other', {}, 'document.document_type'));
  }
  return readDocument({ document_type, number }, today, { at: 'document.number' });
}

/** A text from outside as a fact: short, so that no field can carry a page. */
export function quoted(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

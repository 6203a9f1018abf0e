import { Type } from 'typebox';
import { type PlainDate, parseDay } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import type { Language, Texts } from '../../kernel/language.ts';
import { type Minor, toJson } from '../../kernel/money.ts';
import { REASONS, type ReasonCode } from '../../kernel/reason.ts';
import { reasonText } from '../../kernel/reasons/reason-texts.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import { type StoredFault, storedFaultText } from '../../kernel/stored-fault.ts';
import { CLINICS } from '../../schemes/hk/ha-patients-gba/codes.ts';
import { isClinic } from './handover-law.ts';

export const StringOrNull = Type.Union([Type.String(), Type.Null()]);
export const Day = Type.String({ format: 'date' });
export const STRICT = { additionalProperties: false };
const MoneyView = Type.Object({ currency: Type.String(), value: Type.String() });
export const ReasonView = Type.Object({
  code: Type.String(),
  title: Type.String(),
  remedy: Type.String(),
});

/** A name in four languages. */
export const NamesView = Type.Object({
  'zh-Hant-HK': Type.String(),
  'zh-Hans-CN': Type.String(),
  en: Type.String(),
  'pt-MO': Type.String(),
});

/** What every view of a hand-over has. */
export const HandoverFields = {
  handover_id: Type.String(),
  institution: Type.String(),
  clinic: Type.String(),
  clinic_name: Type.String(),
  appointment_day: Type.String(),
  hospital: StringOrNull,
  state: Type.String(),
  reasons: Type.Array(ReasonView),
  is_exempt: Type.Boolean(),
  fee: Type.Union([MoneyView, Type.Null()]),
  period_ends_on: StringOrNull,
};

const BENEFIT = 'GBA-';

/** A reason in the reader's language: one of the law, or a fault of the procedure. */
export function reasonView(of: StoredFault, language: Language) {
  const key = of.code.slice(BENEFIT.length);
  const isOfLaw = of.code.startsWith(BENEFIT) && Object.hasOwn(REASONS, key);
  if (!isOfLaw) return storedFaultText(of, language);
  return { code: of.code, title: reasonText(key as ReasonCode, language), remedy: '' };
}

/** The members of `HandoverFields`. */
export function handoverFields(
  of: {
    readonly handover_id: string;
    readonly institution: string;
    readonly clinic: string;
    readonly appointment_day: PlainDate;
    readonly hospital: string | null;
    readonly state: string;
    readonly reasons: readonly StoredFault[];
    readonly is_exempt: boolean;
    readonly fee: Minor | null;
    readonly period_ends_on: PlainDate | null;
  },
  language: Language,
) {
  return {
    handover_id: of.handover_id,
    institution: of.institution,
    clinic: of.clinic,
    clinic_name: clinicName(of.clinic)[language],
    appointment_day: of.appointment_day.toString(),
    hospital: of.hospital,
    state: of.state,
    reasons: of.reasons.map((reason) => reasonView(reason, language)),
    is_exempt: of.is_exempt,
    fee: of.fee === null ? null : toJson({ currency: 'CNY', minor: of.fee }),
    period_ends_on: of.period_ends_on?.toString() ?? null,
  };
}

/** What a clinic is called. */
export function clinicName(clinic: string): Texts {
  return CLINICS[isClinic(clinic) ? clinic : 'other_clinic'];
}

/** A day of a request (`request.invalid`). */
export function dayOf(text: string, field: string): Result<PlainDate, Fault> {
  const read = parseDay(text);
  if (read.ok) return ok(read.value);
  return no(fault('request.invalid', { field, problem: read.error }, field));
}

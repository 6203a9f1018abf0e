import { compareDays, type PlainDate } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { type Minor, minor } from '../../kernel/money.ts';
import { fullCode } from '../../kernel/reason.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { StoredFault } from '../../kernel/stored-fault.ts';
import type { Rulebook } from '../../rulebook/index.ts';
import { decideCoverage, formulaRules, lawsOf } from '../../schemes/formula.ts';
import { CLINICS, INSTITUTIONS } from '../../schemes/hk/ha-patients-gba/codes.ts';
import { haPatientsGba } from '../../schemes/hk/ha-patients-gba.ts';
import type { Finding } from './handover.ts';

const PILOT = 'hk.ha_patients_gba';
const HANDOVER = 'hk.patient_handover';

export type ClinicCode = keyof typeof CLINICS;

/** Whether a text is a clinic of the Hospital Authority that the law names. */
export function isClinic(code: string): code is ClinicCode {
  return Object.hasOwn(CLINICS, code);
}

/** Institutions of the pilot on a day, under their names of the network file; none where that is not settled. */
export function pilotInstitutions(rulebook: Rulebook, on: PlainDate): readonly string[] {
  const found = rulebook.scheme(PILOT).on('institutions', on);
  if (!found.known || !Array.isArray(found.value)) return [];
  return (found.value as readonly string[]).map((code) => code.replaceAll('_', '-'));
}

/** Days after which something ends, by the law of the day on which it began. */
export function daysOf(
  rulebook: Rulebook,
  parameter: 'copy_days_after_appointment' | 'report_days_after_visit',
  on: PlainDate,
): Result<number, Fault> {
  const days = rulebook.scheme(HANDOVER).on(parameter, on);
  if (days.known && typeof days.value === 'number') return ok(days.value);
  return no(fault('policy.not_settled', { day: on.toString(), parameter }));
}

/** What is asked of the law. */
export interface AskedOfLaw {
  readonly on: PlainDate;
  readonly institution: string;
  readonly clinic: string;
  readonly has_appointment: boolean;
  readonly lives_in_area: boolean;
  readonly is_exempt: boolean;
}

/**
 * What the pilot says to a follow-up on a day, decided by the formula that also pays it. Not covered is refused with the
 * reasons; what the law does not settle waits for an officer.
 */
export function findingOf(rulebook: Rulebook, asked: AskedOfLaw): Finding {
  const { is_exempt } = asked;
  const fixed = feeOn(rulebook, asked.on);
  const period = periodOn(rulebook, asked.on);
  const base = { is_exempt, fee: is_exempt ? 0n : fixed, ...period };
  const code = asked.institution.replaceAll('-', '_');
  const given = {
    on: asked.on,
    // What the visit costs is not known before it; at the fixed fee only the conditions count.
    price: fixed ?? 0n,
    institution: Object.hasOwn(INSTITUTIONS, code) ? code : 'other_institution',
    clinic: isClinic(asked.clinic) ? asked.clinic : 'other_clinic',
    visit_kind: 'scheduled_follow_up',
    has_appointment: asked.has_appointment,
    has_joined: true,
    has_consented: true,
    lives_in_area: asked.lives_in_area,
    is_exempt,
    pays_fee_by_voucher: false,
    subsidy_used: 0n,
    subsidy_used_on: null,
  };
  const rules = formulaRules(haPatientsGba, lawsOf(haPatientsGba, rulebook));
  const found = decideCoverage(haPatientsGba, given as never, rules);
  if (found.outcome === 'covered') return { ...base, state: 'VERIFIED', reasons: [] };
  if (found.outcome === 'not_settled') {
    const parameter = found.not_settled ?? '';
    const facts = { day: asked.on.toString(), parameter };
    return { ...base, state: 'WAITING', reasons: [{ code: 'policy.not_settled', facts }] };
  }
  const reasons = found.reasons.map(
    (reason): StoredFault => ({ code: fullCode(reason), facts: {} }),
  );
  return { ...base, state: 'REFUSED', reasons };
}

/** The fixed fee of a visit in fen; null where it is not settled. */
function feeOn(rulebook: Rulebook, on: PlainDate): Minor | null {
  const fee = rulebook.scheme(PILOT).on('visit_fee', on);
  if (!fee.known || fee.value === null) return null;
  return typeof fee.value === 'bigint' ? fee.value : minor(String(fee.value));
}

/** The period of the scheme in which a day lies, and the first day after it. */
function periodOn(
  rulebook: Rulebook,
  on: PlainDate,
): { readonly period: string | null; readonly period_ends_on: PlainDate | null } {
  const law = rulebook.scheme(PILOT);
  const found = law.on('period', on);
  if (!found.known || typeof found.value !== 'string')
    return { period: null, period_ends_on: null };
  const next = law.parameters.get('period')?.values.find(({ from }) => compareDays(from, on) > 0);
  return { period: found.value, period_ends_on: next?.from ?? null };
}

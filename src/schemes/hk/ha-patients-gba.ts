import type { Minor } from '../../kernel/money.ts';
import type { ReasonCode } from '../../kernel/reason.ts';
import type { DocumentCode } from '../documents.ts';
import { covered, type Finding, notCovered, priced, roomOf } from '../entitlement.ts';
import { coverageFormula } from '../formula.ts';
import { fact, take, turnTo } from '../hearing.ts';
import { unmetOf } from './ha-patients-gba/conditions.ts';
import { PATIENT_FACTS } from './ha-patients-gba/facts.ts';
import { PATIENT_PARAMETERS, type PatientHearing } from './ha-patients-gba/parameters.ts';
import { splitVisit, type VisitSplit } from './ha-patients-gba/subsidy.ts';
import { PATIENT_CONDITIONS, SUBSIDY_LABELS } from './ha-patients-gba/texts.ts';

/**
 * Pilot scheme for patients of the Hospital Authority: the patient pays a fixed fee per visit, the Hospital Authority
 * the rest up to a limit per period, the patient what exceeds it. What is left of a period lapses at its end.
 */
export const haPatientsGba = coverageFormula({
  scheme: 'hk.ha_patients_gba',
  laws: ['hk.ha_patients_gba'],
  shape: PATIENT_FACTS,
  parameters: PATIENT_PARAMETERS,
  labels: SUBSIDY_LABELS,
  conditions: PATIENT_CONDITIONS,
  decide: (hearing) => {
    const period = take(hearing, hearing.rules.period);
    if (period === undefined) return undefined;
    const price = priced({ currency: 'CNY', minor: fact(hearing, 'price') }, []);
    if (period === null) return notCovered(['E02'], price);
    const unmet = unmetOf(hearing);
    if (unmet === undefined) return undefined;
    const [first, ...rest] = unmet;
    if (first === undefined) return decideVisit(hearing, period);
    const reasons = new Set(rest.map(({ reason }) => reason));
    reasons.delete(first.reason);
    const found = unmet.map(({ condition }) => ({ condition, needed: null }));
    return notCovered([first.reason, ...reasons], { ...price, unmet: found });
  },
});

/** All conditions are met: fee, subsidy and excess. */
function decideVisit(hearing: PatientHearing, period: string): Finding | undefined {
  const { rules, given, trace } = hearing;
  const fee_due = feeOf(hearing);
  const limit = take(hearing, rules.period_subsidy_max);
  if (fee_due === undefined || limit === undefined) return undefined;
  const used = usedIn(hearing, period);
  if (used === undefined) return undefined;
  const room = trace.step('room', roomOf(limit, used) ?? 0n);
  const split = splitVisit(given.price, fee_due, room, trace);
  const waived = waivedFee(hearing, split);
  return waived && findingOf(hearing, split, waived, room);
}

/** The fee of the visit. Vouchers for it and a price below it are asked for only where they matter. */
function feeOf(hearing: PatientHearing): Minor | undefined {
  const { rules, given } = hearing;
  const fee = take(hearing, rules.visit_fee);
  if (fee === undefined) return undefined;
  if (fact(hearing, 'pays_fee_by_voucher')) {
    const isPayable = take(hearing, rules.fee_payable_by_voucher);
    if (isPayable === undefined) return undefined;
  }
  if (given.price >= fee) return fee;
  const isPaidAsItIs = take(hearing, rules.low_price_as_it_is);
  return isPaidAsItIs === undefined ? undefined : isPaidAsItIs ? given.price : 0n;
}

/** What counts toward the limit of this period: what was used in an earlier one has lapsed with it. */
function usedIn(hearing: PatientHearing, period: string): Minor | undefined {
  const used = fact(hearing, 'subsidy_used');
  const used_on = fact(hearing, 'subsidy_used_on');
  if (used_on === null) return used;
  turnTo(hearing, used_on);
  const then = take(hearing, hearing.rules.period);
  turnTo(hearing, hearing.given.on);
  if (then === undefined) return undefined;
  return then === period ? used : 0n;
}

/** What the Hospital Authority bears of the fee, and how much of that counts toward the limit. */
interface Waived {
  readonly borne: Minor;
  readonly in_limit: Minor;
}

function waivedFee(hearing: PatientHearing, { fee }: VisitSplit): Waived | undefined {
  if (!fact(hearing, 'is_exempt')) return { borne: 0n, in_limit: 0n };
  const isWaived = take(hearing, hearing.rules.exempt_pay_no_fee);
  const countsInLimit = take(hearing, hearing.rules.waived_fee_in_limit);
  if (isWaived === undefined || countsInLimit === undefined) return undefined;
  const borne = isWaived ? fee : 0n;
  return { borne, in_limit: countsInLimit ? borne : 0n };
}

function findingOf(
  { given }: PatientHearing,
  { fee, subsidy, excess }: VisitSplit,
  waived: Waived,
  room: Minor,
): Finding {
  const borne = subsidy + waived.borne;
  const reasons: ReasonCode[] = [];
  if (fee > waived.borne) reasons.push('M04');
  if (waived.borne > 0n) reasons.push('M07');
  if (excess > 0n) reasons.push('L02');
  const left = room - subsidy - waived.in_limit;
  const found = {
    ...priced({ currency: 'CNY', minor: given.price }, [
      { payer: 'hk.hospital_authority', minor: borne },
    ]),
    documents: documentsOf(given.is_exempt),
    cap_left: { currency: 'CNY', minor: left > 0n ? left : 0n },
  } as const;
  return borne === 0n && excess > 0n ? notCovered(['L02'], found) : covered({ ...found, reasons });
}

function documentsOf(isExempt: boolean): readonly DocumentCode[] {
  const always = ['hk_identity_card', 'appointment_slip'] as const;
  return isExempt ? [...always, 'waiver_certificate'] : always;
}

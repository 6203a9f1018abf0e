import { greatest, type Minor } from '../../kernel/money.ts';
import type { ReasonCode } from '../../kernel/reason.ts';
import type { DocumentCode } from '../documents.ts';
import { covered, type Finding, notCovered, priced, roomOf } from '../entitlement.ts';
import { coverageFormula } from '../formula.ts';
import { fact, take, turnTo } from '../hearing.ts';
import { PATIENT_FACTS } from './ha-patients-gba/facts.ts';
import { PATIENT_PARAMETERS, type PatientHearing } from './ha-patients-gba/parameters.ts';
import { splitVisit, type VisitSplit } from './ha-patients-gba/subsidy.ts';
import { type VisitTerms, visitTerms } from './ha-patients-gba/terms.ts';
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
    const terms = visitTerms(hearing);
    if (terms === undefined) return undefined;
    const price = fact(hearing, 'price');
    if ('period' in terms) return decideVisit(hearing, terms, price);
    const { reasons, unmet } = terms;
    return notCovered(reasons, { ...priced({ currency: 'CNY', minor: price }, []), unmet });
  },
});

/** All conditions are met: fee, subsidy and excess. */
function decideVisit(
  hearing: PatientHearing,
  terms: VisitTerms,
  price: Minor,
): Finding | undefined {
  const fee_due = feeDue(hearing, terms, price);
  const used = usedIn(hearing, terms.period);
  if (fee_due === undefined || used === undefined) return undefined;
  const { trace } = hearing;
  const room = trace.step('room', roomOf(terms.limit, used) ?? 0n);
  return findingOf(hearing, terms, splitVisit(price, fee_due, room, trace), room);
}

/** The fixed fee; a price below it is paid as it is, which is asked for only where it matters. */
function feeDue(hearing: PatientHearing, { fee }: VisitTerms, price: Minor): Minor | undefined {
  if (price >= fee) return fee;
  const isPaidAsItIs = take(hearing, hearing.rules.low_price_as_it_is);
  return isPaidAsItIs === undefined ? undefined : isPaidAsItIs ? price : 0n;
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

function findingOf(
  { given }: PatientHearing,
  { is_waived, counts_in_limit }: VisitTerms,
  { fee, subsidy, excess }: VisitSplit,
  room: Minor,
): Finding {
  const waived = is_waived ? fee : 0n;
  const borne = subsidy + waived;
  const reasons: ReasonCode[] = [];
  if (fee > waived) reasons.push('M04');
  if (waived > 0n) reasons.push('M07');
  if (excess > 0n) reasons.push('L02');
  const left = room - subsidy - (counts_in_limit ? waived : 0n);
  const found = {
    ...priced({ currency: 'CNY', minor: given.price }, [
      { payer: 'hk.hospital_authority', minor: borne },
    ]),
    documents: documentsOf(given.is_exempt),
    cap_left: { currency: 'CNY', minor: greatest(0n, left) },
  } as const;
  return borne === 0n && excess > 0n ? notCovered(['L02'], found) : covered({ ...found, reasons });
}

function documentsOf(isExempt: boolean): readonly DocumentCode[] {
  const always = ['hk_identity_card', 'appointment_slip'] as const;
  return isExempt ? [...always, 'waiver_certificate'] : always;
}

import { formatMinor, type Minor } from '../../kernel/money.ts';
import type { ReasonCode } from '../../kernel/reason.ts';
import type { DocumentCode } from '../documents.ts';
import { covered, type Finding, notCovered, priced, type Unmet } from '../entitlement.ts';
import { coverageFormula } from '../formula.ts';
import { fact, take, turnTo } from '../hearing.ts';
import { ELIGIBLE_PERSON_CONDITIONS, ELIGIBLE_PERSON_LABELS } from './eligible-person/texts.ts';
import { isEligiblePerson, statusDocuments } from './eligible-person.ts';
import { chargeOf, drugClinicOf, type Run, runsOf } from './public-fees/charges.ts';
import { FEE_FACTS } from './public-fees/facts.ts';
import { FEE_CONDITIONS, FEE_LABELS } from './public-fees/labels.ts';
import { FEE_PARAMETERS, type FeeHearing } from './public-fees/parameters.ts';
import { type Relief, reliefOf } from './public-fees/relief.ts';

/**
 * Fees and charges of the Hospital Authority (scales of 2002, 2017 and 2026). The three scales have one shape: what
 * one of them does not charge is `null` in the law. The price is the charge of the scale; what is waived, exempt or
 * above the yearly limit is borne by the Hospital Authority. Others than Eligible Persons pay their own scale in full.
 */
export const publicFees = coverageFormula({
  scheme: 'hk.public_fees',
  laws: ['hk.public_fees', 'hk.eligible_person'],
  shape: FEE_FACTS,
  parameters: FEE_PARAMETERS,
  labels: { ...ELIGIBLE_PERSON_LABELS, ...FEE_LABELS },
  conditions: { ...ELIGIBLE_PERSON_CONDITIONS, ...FEE_CONDITIONS },
  decide: (hearing) => {
    const isEligible = isEligiblePerson(hearing);
    const runs = isEligible === undefined ? undefined : runsOf(hearing);
    if (isEligible === undefined || runs === undefined) return undefined;
    if (runs.length === 0) return notCovered(['X06']);
    const { service, drug_weeks } = hearing.given;
    if (drug_weeks.length > 0 && drugClinicOf(service) === null) {
      fact(hearing, 'drug_weeks');
      return notCovered(['X01']);
    }
    const bill = billOf(hearing, runs, isEligible);
    return bill && (isEligible ? findingOf(hearing, bill) : withoutStatus(bill.charge));
  },
});

interface Bill {
  readonly charge: Minor;
  readonly patient: Minor;
  readonly reliefs: readonly Relief[];
}

/** Adds up the runs, each by the rules of its first day. Undefined when one of them is not settled. */
function billOf(hearing: FeeHearing, runs: readonly Run[], isEligible: boolean): Bill | undefined {
  const reliefs: Relief[] = [];
  let total = 0n;
  let patient = 0n;
  let paid = isEligible ? fact(hearing, 'paid_this_year') : 0n;
  for (const [index, run] of runs.entries()) {
    if (index > 0) turnTo(hearing, run.from);
    if (isNewYear(run, runs[index - 1])) paid = 0n;
    const charge = scaleCharge(hearing, run, isEligible);
    const relief = charge === undefined ? undefined : reliefFor(hearing, charge, paid, isEligible);
    if (charge === undefined || relief === undefined) return undefined;
    total += charge;
    patient += relief.patient;
    paid += relief.patient;
    reliefs.push(relief);
  }
  return { charge: total, patient, reliefs };
}

/** The yearly limit begins anew. */
function isNewYear(run: Run, before: Run | undefined): boolean {
  return before !== undefined && before.from.year !== run.from.year;
}

function scaleCharge(hearing: FeeHearing, run: Run, isEligible: boolean): Minor | undefined {
  if (take(hearing, hearing.rules.scale) === undefined) return undefined;
  return chargeOf(hearing, run, isEligible);
}

/** Relief is for Eligible Persons only. */
function reliefFor(
  hearing: FeeHearing,
  charge: Minor,
  paid: Minor,
  isEligible: boolean,
): Relief | undefined {
  if (isEligible) return reliefOf(hearing, charge, paid);
  return { patient: charge, is_waived: false, cap_left: null, cap: 'open' };
}

function findingOf(hearing: FeeHearing, { charge, patient, reliefs }: Bill): Finding {
  const left = reliefs.at(-1)?.cap_left ?? null;
  return covered({
    ...priced({ currency: 'HKD', minor: charge }, [
      { payer: 'hk.hospital_authority', minor: charge - patient },
    ]),
    reasons: reasonsOf(patient, reliefs),
    unmet: unmetOf(hearing, reliefs),
    documents: documentsOf(hearing),
    cap_left: left === null ? null : { currency: 'HKD', minor: left },
  });
}

function reasonsOf(patient: Minor, reliefs: readonly Relief[]): readonly ReasonCode[] {
  const reasons: ReasonCode[] = patient > 0n ? ['M04'] : [];
  if (reliefs.some(({ is_waived }) => is_waived)) reasons.push('M07');
  if (reliefs.some(({ cap }) => cap === 'reached')) reasons.push('M08');
  return reasons;
}

function unmetOf({ rules }: FeeHearing, reliefs: readonly Relief[]): readonly Unmet[] {
  if (!reliefs.some(({ cap }) => cap === 'not_applied_for')) return [];
  const cap = rules.yearly_cap.known ? rules.yearly_cap.value : null;
  return [{ condition: 'cap_application', needed: cap === null ? null : formatMinor(cap) }];
}

function documentsOf({ given }: FeeHearing): readonly DocumentCode[] {
  const status = statusDocuments(given);
  return given.waiver_grounds.length === 0 ? status : [...status, 'waiver_certificate'];
}

/** Who is no Eligible Person bears the whole charge of the other scale. */
function withoutStatus(charge: Minor): Finding {
  return notCovered(['E03'], {
    ...priced({ currency: 'HKD', minor: charge }, []),
    unmet: [{ condition: 'status', needed: null }],
  });
}

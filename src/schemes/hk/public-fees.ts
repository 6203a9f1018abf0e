import { formatMinor, type Minor } from '../../kernel/money.ts';
import type { ReasonCode } from '../../kernel/reason.ts';
import type { DocumentCode } from '../documents.ts';
import { covered, type Finding, notCovered, priced, type Unmet } from '../entitlement.ts';
import { coverageFormula } from '../formula.ts';
import { fact, turnTo } from '../hearing.ts';
import { ELIGIBLE_PERSON_CONDITIONS, ELIGIBLE_PERSON_LABELS } from './eligible-person/texts.ts';
import { eligiblePersonStatus, type PersonStatus } from './eligible-person.ts';
import { chargeOf, hasWrongDrugs } from './public-fees/charges.ts';
import { FEE_FACTS } from './public-fees/facts.ts';
import { FEE_CONDITIONS, FEE_LABELS } from './public-fees/labels.ts';
import { FEE_PARAMETERS, type FeeHearing } from './public-fees/parameters.ts';
import { type Relief, underCap, waivedOf } from './public-fees/relief.ts';
import { isStay, type Run, runsOfStay } from './public-fees/stays.ts';

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
    const status = eligiblePersonStatus(hearing);
    if (status === undefined) return undefined;
    if (hasWrongDrugs(hearing)) return notCovered(['X01']);
    const runs = isStay(hearing.given.service)
      ? runsOfStay(hearing)
      : [{ from: hearing.given.on, days: 1 }];
    if (runs === undefined) return undefined;
    if (runs.length === 0) return notCovered(['X06']);
    if (!status.is_eligible) return withoutStatus(hearing, runs);
    const bill = billOf(hearing, runs);
    return bill && findingOf(hearing, bill, status);
  },
});

interface Bill {
  readonly charge: Minor;
  readonly patient: Minor;
  readonly reliefs: readonly Relief[];
}

/** Adds up the runs, each by the rules of its first day. Undefined when one of them is not settled. */
function billOf(hearing: FeeHearing, runs: readonly Run[]): Bill | undefined {
  const reliefs: Relief[] = [];
  let total = 0n;
  let patient = 0n;
  let paid = fact(hearing, 'paid_this_year');
  for (const [index, run] of runs.entries()) {
    if (index > 0) turnTo(hearing, run.from);
    if (isNewYear(run, runs[index - 1])) paid = 0n;
    const charge = chargeOf(hearing, true, run);
    const waived = charge === undefined ? undefined : waivedOf(hearing, charge);
    if (charge === undefined || waived === undefined) return undefined;
    const relief = underCap(hearing, charge - waived, paid, waived > 0n);
    if (relief === undefined) return undefined;
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

function findingOf(
  hearing: FeeHearing,
  { charge, patient, reliefs }: Bill,
  status: PersonStatus,
): Finding {
  const left = reliefs.at(-1)?.cap_left ?? null;
  return covered({
    ...priced({ currency: 'HKD', minor: charge }, [
      { payer: 'hk.hospital_authority', minor: charge - patient },
    ]),
    reasons: reasonsOf(patient, reliefs),
    unmet: unmetOf(hearing, reliefs),
    documents: documentsOf(hearing, status),
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

function documentsOf({ given }: FeeHearing, { documents }: PersonStatus): readonly DocumentCode[] {
  return given.waiver_grounds.length === 0 ? documents : [...documents, 'waiver_certificate'];
}

/** Who is no Eligible Person bears the whole charge of the other scale. */
function withoutStatus(hearing: FeeHearing, runs: readonly Run[]): Finding | undefined {
  let total = 0n;
  for (const [index, run] of runs.entries()) {
    if (index > 0) turnTo(hearing, run.from);
    const charge = chargeOf(hearing, false, run);
    if (charge === undefined) return undefined;
    total += charge;
  }
  return notCovered(['E03'], {
    ...priced({ currency: 'HKD', minor: total }, []),
    unmet: [{ condition: 'status', needed: null }],
  });
}

import type { Minor } from '../../../kernel/money.ts';
import { fact, take } from '../../hearing.ts';
import { CHARGE_OF, type ChargeKey, type FeeHearing } from './parameters.ts';
import type { Service } from './services.ts';
import { isStay, type Run } from './stays.ts';

/**
 * What the scale charges for an attendance or for one run of a stay, before any relief; HKD cents. Undefined when the
 * scale or a charge is not settled. An attendance needs no run.
 */
export function chargeOf(
  hearing: FeeHearing,
  isEligible: boolean,
  run: Run | null,
): Minor | undefined {
  if (take(hearing, hearing.rules.scale) === undefined) return undefined;
  const { service } = hearing.given;
  const { ep, nep } = CHARGE_OF[service];
  const each = charged(hearing, isEligible ? ep : nep);
  const charge =
    run !== null && isStay(service)
      ? stayCharge(hearing, each, run, isEligible)
      : attendanceCharge(hearing, each, isEligible);
  return charge === undefined ? undefined : hearing.trace.step('charge', charge);
}

function attendanceCharge(
  hearing: FeeHearing,
  each: Minor | undefined,
  isEligible: boolean,
): Minor | undefined {
  const drugs = drugCharge(hearing, isEligible);
  return each === undefined || drugs === undefined ? undefined : each + drugs;
}

/** Each bed day, and the admission on the first of them where the scale charges it. */
function stayCharge(
  hearing: FeeHearing,
  each: Minor | undefined,
  { from, days }: Run,
  isEligible: boolean,
): Minor | undefined {
  const { service, on } = hearing.given;
  const hasAdmission = isEligible && service === 'inpatient_general' && from.equals(on);
  const admission = hasAdmission ? charged(hearing, 'inpatient_admission') : 0n;
  if (each === undefined || admission === undefined) return undefined;
  return admission + each * BigInt(hearing.trace.step('bed_days_here', days));
}

/** A charge by its name; what is not charged at all is zero. */
function charged(hearing: FeeHearing, key: ChargeKey): Minor | undefined {
  const charge = take(hearing, hearing.rules[key]);
  return charge === null ? 0n : charge;
}

/** Whether drugs are dispensed with the service, and at which charge. */
type DrugClinic = 'specialist' | 'family_medicine';

function drugClinicOf(service: Service): DrugClinic | null {
  if (service === 'specialist_first' || service === 'specialist_further') return 'specialist';
  return service === 'family_medicine' ? 'family_medicine' : null;
}

/** Drugs that are dispensed with a service that has none. */
export function hasWrongDrugs(hearing: FeeHearing): boolean {
  const { given } = hearing;
  if (drugClinicOf(fact(hearing, 'service')) !== null || given.drug_weeks.length === 0)
    return false;
  fact(hearing, 'drug_weeks');
  return true;
}

/** Each drug item is charged by blocks of weeks. */
function drugCharge(hearing: FeeHearing, isEligible: boolean): Minor | undefined {
  const clinic = drugClinicOf(hearing.given.service);
  if (clinic === null || fact(hearing, 'drug_weeks').length === 0) return 0n;
  const item = charged(hearing, isEligible ? `${clinic}_drug_item` : 'drug_item_nep');
  if (item === undefined || item === 0n) return item;
  const blocks = drugBlocks(hearing, clinic);
  return blocks === undefined ? undefined : hearing.trace.step('drug_charge', item * blocks);
}

function drugBlocks(hearing: FeeHearing, clinic: DrugClinic): bigint | undefined {
  const weeks = take(hearing, hearing.rules[`${clinic}_drug_block_weeks`]);
  if (weeks === undefined) return undefined;
  let blocks = 0;
  for (const dispensed of hearing.given.drug_weeks) {
    if (weeks === null) blocks += 1;
    else {
      const isStarted =
        dispensed % weeks > 0 && take(hearing, hearing.rules.started_drug_block_counts);
      if (isStarted === undefined) return undefined;
      blocks += Math.floor(dispensed / weeks) + (isStarted ? 1 : 0);
    }
  }
  return BigInt(hearing.trace.step('drug_blocks', blocks));
}

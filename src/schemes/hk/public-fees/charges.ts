import { daysBetween, type PlainDate } from '../../../kernel/day.ts';
import type { Minor } from '../../../kernel/money.ts';
import { fact, take } from '../../hearing.ts';
import { CHARGE_OF, type ChargeKey, type FeeHearing } from './parameters.ts';
import type { Service } from './services.ts';

/** Days that are charged by the same rules in the same calendar year; an attendance is a run of one day. */
export interface Run {
  readonly from: PlainDate;
  readonly days: number;
}

const STAYS: ReadonlySet<Service> = new Set(['inpatient_general', 'inpatient_convalescent']);

/** The runs of an attendance or stay; empty when the discharge lies before the admission, undefined when not settled. */
export function runsOf(hearing: FeeHearing): readonly Run[] | undefined {
  const { on } = hearing.given;
  if (!STAYS.has(fact(hearing, 'service'))) return [{ from: on, days: 1 }];
  const nights = daysBetween(on, fact(hearing, 'discharged_on'));
  if (nights < 0) return [];
  const countsDischarge = take(hearing, hearing.rules.discharge_day_counts);
  const days_min = take(hearing, hearing.rules.bed_days_min);
  if (countsDischarge === undefined || days_min === undefined) return undefined;
  const days = Math.max(days_min, countsDischarge ? nights + 1 : nights);
  return splitByRules(hearing, hearing.trace.step('bed_days', days));
}

/** Each bed day is charged at the scale of that day, and counts in its calendar year. */
function splitByRules(hearing: FeeHearing, days: number): readonly Run[] {
  const runs: Run[] = [];
  let from = hearing.given.on;
  for (let left = days; left > 0; ) {
    const inYear = daysBetween(from, from.with({ month: 12, day: 31 })) + 1;
    const run = { from, days: sameRules(hearing, from, Math.min(left, inYear)) };
    runs.push(run);
    left -= run.days;
    from = from.add({ days: run.days });
  }
  return runs;
}

/** How many days from the first one on have its rules, at most `max`; rules change rarely, so it is searched by halves. */
function sameRules({ rules_on }: FeeHearing, from: PlainDate, max: number): number {
  const rules = rules_on(from);
  let low = 1;
  let high = max;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (rules_on(from.add({ days: middle - 1 })) === rules) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What is charged for one run, before any relief; HKD cents. Undefined when a charge is not settled. */
export function chargeOf(hearing: FeeHearing, run: Run, isEligible: boolean): Minor | undefined {
  const { service, on } = hearing.given;
  const { ep, nep } = CHARGE_OF[service];
  const each = charged(hearing, isEligible ? ep : nep);
  const hasAdmission = isEligible && service === 'inpatient_general' && run.from.equals(on);
  const admission = hasAdmission ? charged(hearing, 'inpatient_admission') : 0n;
  const drugs = drugCharge(hearing, isEligible);
  if (each === undefined || admission === undefined || drugs === undefined) return undefined;
  const days = STAYS.has(service) ? hearing.trace.step('bed_days_here', run.days) : run.days;
  return hearing.trace.step('charge', admission + each * BigInt(days) + drugs);
}

/** A charge by its name; what is not charged at all is zero. */
function charged(hearing: FeeHearing, key: ChargeKey): Minor | undefined {
  const charge = take(hearing, hearing.rules[key]);
  return charge === null ? 0n : charge;
}

/** Whether drugs are dispensed with the service, and at which charge. */
type DrugClinic = 'specialist' | 'family_medicine';

export function drugClinicOf(service: Service): DrugClinic | null {
  if (service === 'specialist_first' || service === 'specialist_further') return 'specialist';
  return service === 'family_medicine' ? 'family_medicine' : null;
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

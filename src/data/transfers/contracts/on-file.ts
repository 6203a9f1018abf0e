import { compareDays, type Instant, isWithin, type PlainDate } from '../../../kernel/day.ts';
import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';

/** What an exporter and a receiver agreed, as it is on file. */
export interface Contract {
  readonly contract_id: string;
  readonly basis: string;
  readonly exporter: string;
  readonly importer: string;
  readonly to_side: Jurisdiction;
  readonly reference: string;
  readonly categories: readonly string[];
  readonly purposes: readonly string[];
  readonly effective_on: PlainDate;
  /** First day on which it no longer counts. */
  readonly ends_on: PlainDate | null;
  readonly filed_on: PlainDate | null;
  readonly filed_with: string | null;
  readonly filing_number: string | null;
  readonly approval_number: string | null;
  readonly approved_on: PlainDate | null;
  readonly notification_number: string | null;
  /** Longest retention at the receiver; null where nothing was agreed. */
  readonly retention_days: number | null;
  readonly recorded_by: string;
  readonly recorded_at: Instant;
  readonly confirmed_by: string | null;
  readonly confirmed_at: Instant | null;
}

/** The assessment that comes before transfers. */
export interface Assessment {
  readonly assessment_id: string;
  readonly exporter: string;
  readonly importer: string;
  readonly to_side: Jurisdiction;
  /** The three headings of the law. */
  readonly lawfulness: string;
  readonly effects: string;
  readonly safeguards: string;
  readonly made_on: PlainDate;
  /** First day on which it no longer counts. */
  readonly ends_on: PlainDate;
  readonly recorded_by: string;
  readonly recorded_at: Instant;
  readonly confirmed_by: string | null;
  readonly confirmed_at: Instant | null;
}

/** What is on file for an exporter and a receiver. */
export interface OnFile {
  readonly contracts: readonly Contract[];
  readonly assessments: readonly Assessment[];
}

const [MONDAY, SATURDAY, SUNDAY] = [1, 6, 7];

/** The last day on which a contract may still be without its filing; working days are Monday to Friday. */
export function filingDue({ effective_on }: Pick<Contract, 'effective_on'>, days: number) {
  let weekday = effective_on.dayOfWeek;
  let passed = 0;
  for (let left = days; left > 0; passed += 1) {
    weekday = weekday === SUNDAY ? MONDAY : weekday + 1;
    if (weekday < SATURDAY) left -= 1;
  }
  return effective_on.add({ days: passed });
}

/** Whether a contract is in force on a day, confirmed or not. */
export function isInForce(contract: Contract, on: PlainDate): boolean {
  return isWithin(on, contract.effective_on, contract.ends_on);
}

/** Where a contract stands on a day, as officers read it. */
export function standingOf(
  contract: Contract,
  on: PlainDate,
): 'waiting' | 'to_come' | 'in_force' | 'ended' {
  if (contract.ends_on !== null && compareDays(on, contract.ends_on) >= 0) return 'ended';
  if (contract.confirmed_by === null) return 'waiting';
  return compareDays(on, contract.effective_on) < 0 ? 'to_come' : 'in_force';
}

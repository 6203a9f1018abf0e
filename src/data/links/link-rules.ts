import { compareDays, type PlainDate } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { SchemeLaw } from '../../rulebook/index.ts';

/** The law of carried records on a day, with every value settled. */
export interface LinkRules {
  readonly applicants: 'voucher_elders' | 'ehealth_users';
  readonly lead_days: number;
  readonly preparation_days: number;
  readonly record_years: number;
  readonly link_days: number;
  readonly openings_max: number;
  readonly wrong_passcodes_max: number;
  /** Whether somebody who acts for the person may apply. */
  readonly caregiver_may_apply: boolean;
  readonly law_digest: string;
}

const COUNTS = [
  'lead_days',
  'preparation_days',
  'record_years',
  'link_days',
  'openings_max',
  'wrong_passcodes_max',
] as const;

type Counts = Record<(typeof COUNTS)[number], number>;

/** The day on which people could apply for the first time. */
function firstDayOf(law: SchemeLaw): PlainDate {
  const first = law.parameters.get('applicants')?.values[0]?.from;
  if (first === undefined) throw new Error(`${law.scheme} has no applicants`);
  return first;
}

/**
 * Reads the rules on a day. Fails with `link.not_yet_possible` before the first version, and with `link.not_settled`
 * where the law does not say a number that is needed.
 */
export function linkRules(law: SchemeLaw, on: PlainDate): Result<LinkRules, Fault> {
  const first = firstDayOf(law);
  if (compareDays(on, first) < 0) {
    return no(fault('link.not_yet_possible', { day: first.toString() }));
  }
  const counts: Partial<Counts> = {};
  for (const key of COUNTS) {
    const found = law.on(key, on);
    if (!found.known || typeof found.value !== 'number') {
      return no(fault('link.not_settled', { what: key }));
    }
    counts[key] = found.value;
  }
  const applicants = law.on('applicants', on);
  if (!applicants.known) return no(fault('link.not_settled', { what: 'applicants' }));
  const caregiver = law.on('caregiver_may_apply', on);
  return ok({
    ...(counts as Counts),
    caregiver_may_apply: caregiver.known && caregiver.value === true,
    applicants: applicants.value === 'voucher_elders' ? 'voucher_elders' : 'ehealth_users',
    law_digest: law.digest,
  });
}

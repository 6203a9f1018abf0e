import type { PlainDate } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import type { Texts } from '../../kernel/language.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { Rulebook } from '../../rulebook/index.ts';

const SCHEME = 'hk.image_deposit';

/** What the law says about deposits for an attendance on a day. */
export interface DepositRules {
  /** Institutions that may deposit, by code, with their names. */
  readonly institutions: ReadonlyMap<string, Texts>;
  /** First day on which nothing more is taken for that attendance. */
  readonly ends_on: PlainDate;
}

/** The law of an attendance. Fails with `policy.not_settled` for a day on which nothing is settled. */
export function depositRules(
  rulebook: Rulebook,
  visit_day: PlainDate,
): Result<DepositRules, Fault> {
  const law = rulebook.scheme(SCHEME);
  const institutions = law.on('deposit_institutions', visit_day);
  const days = law.on('deposit_days_after_visit', visit_day);
  const open = (parameter: string) =>
    no(fault('policy.not_settled', { day: visit_day.toString(), parameter }, 'visit_day'));
  if (!institutions.known || !Array.isArray(institutions.value))
    return open('deposit_institutions');
  if (!days.known || typeof days.value !== 'number') return open('deposit_days_after_visit');
  const names = law.parameters.get('deposit_institutions')?.codes ?? new Map<string, Texts>();
  const allowed = (institutions.value as readonly string[]).flatMap((code) => {
    const name = names.get(code);
    return name === undefined ? [] : [[code, name] as const];
  });
  return ok({ institutions: new Map(allowed), ends_on: visit_day.add({ days: days.value + 1 }) });
}

/** The names of institutions that could ever deposit, by code. */
export function depositNames(rulebook: Rulebook): (institution: string) => Texts | null {
  const names = rulebook.scheme(SCHEME).parameters.get('deposit_institutions')?.codes;
  return (institution) => names?.get(institution) ?? null;
}

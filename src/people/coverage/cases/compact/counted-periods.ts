import { compareDays, day } from '../../../../kernel/day.ts';
import type { KnownPeriod } from '../../person/known-person.ts';
import type { CaseSources } from '../found.ts';

/**
 * The periods of other sides that count on this one under the agreement on periods (law `compact.periods`): none while no
 * agreement is in force on the day and the question does not assume one. Under `from_start` only what lies after the first
 * day of the agreement counts. A rule that nobody has settled counts for nothing.
 */
export function countedPeriods({
  person,
  asked: { on, assume_agreement },
  rulebook,
}: CaseSources): readonly KnownPeriod[] {
  const law = rulebook.scheme('compact.periods');
  const settledOf = (key: string) => {
    const settled = law.on(key, on);
    return settled.known ? settled.value : undefined;
  };
  if (settledOf('periods_agreement') !== true && !assume_agreement) return [];
  const kinds = settledOf('period_kinds');
  const counting = settledOf('periods_counted');
  const start = settledOf('periods_agreement_from');
  if (!Array.isArray(kinds) || counting === undefined || start === undefined) return [];
  const elsewhere = person.periods.filter(
    ({ kind, side }) => side !== 'GD' && kinds.includes(kind),
  );
  if (counting === 'all' || typeof start !== 'string') return elsewhere;
  const first = day(start);
  return elsewhere
    .filter(({ to }) => to === null || compareDays(to, first) > 0)
    .map((period) => (compareDays(period.from, first) < 0 ? { ...period, from: first } : period));
}

import { day } from '../../kernel/day.ts';
import { codeFact, countFact, countsFact, yesNoFact } from '../case-shape.ts';
import { covered, type Finding, notCovered } from '../entitlement.ts';
import { coverageFormula } from '../formula.ts';
import { type CaseHearing, fact, take } from '../hearing.ts';
import type { Parameters } from '../rule.ts';
import {
  continuousMonths,
  mergePeriods,
  monthsBefore,
  type Period,
  periodsFrom,
  readPeriods,
} from './periods/months.ts';
import { KINDS, PERIODS_CONDITIONS, PERIODS_LABELS, PERIODS_FACTS as T } from './periods/texts.ts';
import { agreementOn, underAgreement } from './sides/agreement.ts';
import { CROSSING_CONDITIONS, CROSSING_FACTS, CROSSING_LABELS } from './sides/texts.ts';

const PERIODS_SHAPE = {
  assume_agreement: yesNoFact(CROSSING_FACTS.assume_agreement, false),
  periods_here: countsFact(T.periods_here),
  periods_elsewhere: countsFact(T.periods_elsewhere),
  kind_elsewhere: codeFact(T.kind_elsewhere, KINDS, 'employment'),
  months_needed: countFact(T.months_needed, 0, 'month'),
};

const PERIODS_PARAMETERS = {
  periods_agreement: 'yes_no',
  periods_counted: 'code',
  periods_agreement_from: 'day_or_none',
  period_kinds: 'codes',
  period_gap_months_max: 'count',
} as const satisfies Parameters;

type PeriodsHearing = CaseHearing<typeof PERIODS_SHAPE, typeof PERIODS_PARAMETERS>;

function decide(hearing: PeriodsHearing): Finding | undefined {
  const here = readPeriods(fact(hearing, 'periods_here'));
  const elsewhere = readPeriods(hearing.given.periods_elsewhere);
  if (here === null || elsewhere === null) {
    return notCovered(['X06'], { unmet: [{ condition: 'dates', needed: null }] });
  }
  const state = agreementOn(hearing, hearing.rules.periods_agreement);
  if (state === undefined) return undefined;
  if (state === 'none') return enough(hearing, here);
  const counted = countedElsewhere(hearing, elsewhere);
  if (counted === undefined) return undefined;
  return underAgreement(state, enough(hearing, [...here, ...counted]));
}

/** The periods of the other side that count under the agreement. */
function countedElsewhere(
  hearing: PeriodsHearing,
  elsewhere: readonly Period[],
): readonly Period[] | undefined {
  const { rules } = hearing;
  fact(hearing, 'periods_elsewhere');
  const kinds = take(hearing, rules.period_kinds);
  if (kinds === undefined) return undefined;
  if (!kinds.includes(fact(hearing, 'kind_elsewhere'))) return [];
  const counting = take(hearing, rules.periods_counted);
  if (counting === undefined) return undefined;
  const start = take(hearing, rules.periods_agreement_from);
  if (start === undefined) return undefined;
  return counting === 'all' || start === null ? elsewhere : periodsFrom(elsewhere, day(start));
}

/** Whether the months in a row suffice; a month counts once, whatever periods overlap in it. */
function enough(hearing: PeriodsHearing, periods: readonly Period[]): Finding | undefined {
  const { given, trace } = hearing;
  const gap_months_max = take(hearing, hearing.rules.period_gap_months_max);
  if (gap_months_max === undefined) return undefined;
  const months = monthsBefore(mergePeriods(periods), given.on);
  trace.step('months_total', months.size);
  const continuous = continuousMonths(months, given.on, gap_months_max);
  trace.step('months_continuous', continuous);
  const missing = fact(hearing, 'months_needed') - continuous;
  if (missing <= 0) return covered({ documents: ['period_statement'] });
  return notCovered(['E05'], { unmet: [{ condition: 'months', needed: String(missing) }] });
}

/**
 * Aggregation of periods between the sides (the paper's temporal principle): whether the continuous months that a
 * benefit needs are there. Without an agreement only the periods completed here count.
 */
export const aggregatedPeriods = coverageFormula({
  scheme: 'compact.periods',
  laws: ['compact.periods'],
  shape: PERIODS_SHAPE,
  parameters: PERIODS_PARAMETERS,
  labels: { ...CROSSING_LABELS, ...PERIODS_LABELS },
  conditions: { ...CROSSING_CONDITIONS, ...PERIODS_CONDITIONS },
  decide,
});

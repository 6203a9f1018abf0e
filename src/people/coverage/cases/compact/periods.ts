import type { KINDS } from '../../../../schemes/compact/periods/texts.ts';
import { aggregatedPeriods } from '../../../../schemes/compact/periods.ts';
import { closedBefore } from '../../person/insured-months.ts';
import { insuranceIn, isTold, type KnownPeriod } from '../../person/known-person.ts';
import {
  asked,
  byPeriod,
  type CaseSources,
  caseWith,
  leftOut,
  type SchemeCase,
  told,
} from '../found.ts';
import { SHENZHEN_SCHEMES } from '../gd/shenzhen-insurance.ts';

/** Kinds of periods that may count on another side, in the order in which they are looked for. */
const KIND_ORDER: readonly (keyof typeof KINDS)[] = ['insurance', 'employment', 'self_employment'];

/** Whether months of another side would raise the rate for a specified disease in Shenzhen to its highest step. */
export const periodsCase: SchemeCase = {
  scheme: 'compact.periods',
  topic: 'status',
  purse: null,
  setting: null,
  build: (sources) => {
    const { person, asked: question, rulebook } = sources;
    if (question.place !== 'shenzhen') return leftOut('place');
    if (question.service !== 'specified_disease') return leftOut('service');
    if (!isTold(person, 'GD')) return { found: 'untold', side: 'GD' };
    const here = insuranceIn(person, SHENZHEN_SCHEMES);
    const elsewhere = periodsElsewhere(sources);
    if (here.length === 0 || elsewhere === null) return leftOut('no_periods');
    const needed = rulebook.scheme('gd.shenzhen.insurance').on('class_1_months_long', question.on);
    if (!needed.known) return leftOut('day');
    return caseWith(aggregatedPeriods, {
      assume_agreement: asked(question.assume_agreement),
      periods_here: told(asDays(here, sources), ...here.map(byPeriod)),
      periods_elsewhere: told(
        asDays(elsewhere.periods, sources),
        ...elsewhere.periods.map(byPeriod),
      ),
      kind_elsewhere: told(elsewhere.kind, ...elsewhere.periods.map(byPeriod)),
      months_needed: asked(Number(needed.value)),
    });
  },
};

function periodsElsewhere({ person }: CaseSources) {
  for (const kind of KIND_ORDER) {
    const periods = person.periods.filter((one) => one.kind === kind && one.side !== 'GD');
    if (periods.length > 0) return { kind, periods };
  }
  return null;
}

/** First day and day after the last of each period, as the formula writes them. */
function asDays(
  periods: readonly KnownPeriod[],
  { asked: { on } }: CaseSources,
): readonly number[] {
  return closedBefore(periods, on).flatMap(({ from, to }) => [from, to].map(asNumber));
}

function asNumber(on: CaseSources['asked']['on']): number {
  return Number(on.toString().replaceAll('-', ''));
}

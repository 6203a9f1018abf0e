import { dayNumber, type PlainDate } from '../../../kernel/day.ts';
import type { SchemeLaw } from '../../../rulebook/index.ts';
import { type Parameters, type RulesOf, readRules } from '../../../schemes/rule.ts';
import { dayOf, FIRST_DAY, LAST_DAY } from '../columns/calendar.ts';

/** The rules of every day that a file may name: one look into a table, and one set of rules per period. */
export interface Epochs<P extends Parameters> {
  at(day: number): RulesOf<P>;
  on(day: PlainDate): RulesOf<P>;
  /** The number of the period of each day, the first day that a file may name at 0. */
  readonly epochOf: Uint16Array;
  readonly count: number;
}

/** The periods of a formula's laws in which nothing changes, each read when it is first needed. */
export function epochsOf<P extends Parameters>(
  parameters: P,
  laws: readonly SchemeLaw[],
): Epochs<P> {
  const end = dayOf(LAST_DAY).add({ days: 1 });
  const starts = laws.flatMap((law) => law.epochs(dayOf(FIRST_DAY), end)).map(dayNumber);
  const epochOf = new Uint16Array(LAST_DAY - FIRST_DAY + 1);
  let epoch = 0;
  for (const start of [...new Set(starts)].sort((a, b) => a - b)) {
    epoch += 1;
    epochOf.fill(epoch, start - FIRST_DAY);
  }
  const rules: (RulesOf<P> | undefined)[] = new Array(epoch + 1);
  const at = (day: number): RulesOf<P> => {
    const nth = epochOf[day - FIRST_DAY] ?? 0;
    const known = rules[nth];
    if (known !== undefined) return known;
    const read = readRules(parameters, laws, dayOf(day));
    rules[nth] = read;
    return read;
  };
  return { at, on: (day) => at(dayNumber(day)), epochOf, count: epoch + 1 };
}

import { compareDays, type PlainDate } from '../kernel/day.ts';
import type { DatedValue, Parameter, SchemeLaw } from './law.ts';
import { entriesOn } from './scheme-view.ts';

/** A parameter that is not the same on two days; an event is a change on its own day. */
export interface PolicyChange {
  readonly parameter: Parameter;
  /** Null where nothing is in force. */
  readonly before: DatedValue | null;
  readonly after: DatedValue | null;
}

/** What changed in a scheme from the end of one day to the end of another. */
export function policyChanges(law: SchemeLaw, a: PlainDate, b: PlainDate): readonly PolicyChange[] {
  const [earlier, later] = compareDays(a, b) <= 0 ? [a, b] : [b, a];
  return [...law.parameters.values()].flatMap((parameter): readonly PolicyChange[] => {
    if (parameter.kind === 'event') {
      const next = { days: 1 };
      const events = law.events(parameter.key, earlier.add(next), later.add(next));
      return events.map((after) => ({ parameter, before: null, after }));
    }
    const before = entriesOn(law, parameter, earlier)[0] ?? null;
    const after = entriesOn(law, parameter, later)[0] ?? null;
    return before === after ? [] : [{ parameter, before, after }];
  });
}

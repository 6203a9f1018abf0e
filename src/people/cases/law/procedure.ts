import type { PlainDate } from '../../../kernel/day.ts';
import type { Rulebook, Value } from '../../../rulebook/index.ts';

const PROCEDURE = 'compact.cases';

/** What the law files say about cases on a day. A value that is not settled is a gap in the file and throws. */
export interface Procedure {
  days(key: string, on: PlainDate): number;
  code(key: string, on: PlainDate): string;
  codes(key: string, on: PlainDate): readonly string[];
  /** For how many days an authorisation is valid, from the law of planned care. */
  authorisationDays(on: PlainDate): number;
}

/** Reads the procedure of cases from the rulebook. */
export function caseProcedure(rulebook: Rulebook): Procedure {
  const settled = (scheme: string, key: string, on: PlainDate): Value => {
    const found = rulebook.scheme(scheme).on(key, on);
    if (!found.known) throw new Error(`${scheme} does not say ${key} on ${on.toString()}`);
    return found.value;
  };
  return {
    days: (key, on) => Number(settled(PROCEDURE, key, on)),
    code: (key, on) => String(settled(PROCEDURE, key, on)),
    codes: (key, on) => settled(PROCEDURE, key, on) as readonly string[],
    authorisationDays: (on) =>
      Number(settled('compact.planned_care', 'authorisation_valid_days', on)),
  };
}

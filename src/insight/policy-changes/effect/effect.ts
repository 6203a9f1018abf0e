import { day } from '../../../kernel/day.ts';
import type { Language } from '../../../kernel/language.ts';
import {
  type ChangeText,
  entriesOn,
  entryText,
  type Parameter,
  type Rulebook,
} from '../../../rulebook/index.ts';
import { type AffectedCase, affectedCases, lawUnder } from './affected-cases.ts';

/** What a change does to the law that it is laid over. */
export interface Effect {
  /** In words; null where nothing is in force on the first day. */
  readonly before: string | null;
  readonly after: string;
  readonly from: string;
  /** The first day of the next value, which stays; null where the change holds on. */
  readonly until: string | null;
  readonly cases: readonly AffectedCase[];
}

/** The diff of a change and the worked cases that come out differently. The change has been read against this law. */
export function effectOf(rulebook: Rulebook, change: ChangeText, language: Language): Effect {
  const next = parameterOf(rulebook, change).values.find(
    ({ from }) => from.toString() > change.from,
  );
  return {
    before: textOn(rulebook, change, language),
    after: textOn(lawUnder(rulebook, change), change, language) ?? '',
    from: change.from,
    until: next?.from.toString() ?? null,
    cases: affectedCases(rulebook, change, language),
  };
}

/** The value in force on the first day of the change, with its unit. */
function textOn(rulebook: Rulebook, change: ChangeText, language: Language): string | null {
  const law = rulebook.scheme(change.scheme);
  const parameter = parameterOf(rulebook, change);
  const [entry] = entriesOn(law, parameter, day(change.from));
  return entry === undefined ? null : entryText(parameter, entry, language);
}

function parameterOf(rulebook: Rulebook, { scheme, parameter }: ChangeText): Parameter {
  const found = rulebook.scheme(scheme).parameters.get(parameter);
  if (found === undefined) throw new Error(`${scheme} has no parameter ${parameter}`);
  return found;
}

/** The value of a change with its unit, as the law of today names things; plain where it does not know the parameter. */
export function changeValueText(
  rulebook: Rulebook,
  change: ChangeText,
  language: Language,
): string {
  const known = rulebook.schemes.get(change.scheme)?.parameters.has(change.parameter) ?? false;
  if (!known) return String(change.value);
  return textOn(lawUnder(rulebook, change), change, language) ?? String(change.value);
}

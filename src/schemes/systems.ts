import type { PlainDate } from '../kernel/day.ts';
import { JURISDICTIONS, type Jurisdiction } from '../kernel/jurisdiction.ts';
import type { Texts } from '../kernel/language.ts';
import {
  type DatedValue,
  entriesOn,
  type Parameter,
  type Rulebook,
  type SchemeLaw,
} from '../rulebook/index.ts';
import { ASPECTS, type ParameterName } from './systems/aspects.ts';

/** One parameter of the law as it is on a day. */
export interface SystemFact {
  readonly law: SchemeLaw;
  readonly parameter: Parameter;
  /** Null before the first day of the parameter; its value may be `unknown`. */
  readonly entry: DatedValue | null;
}

/** What the law says of one aspect on one side. */
export interface SystemCell {
  readonly side: Jurisdiction;
  /** The word of the paper's table, and the parameters that stand behind it. */
  readonly headline: SystemFact;
  readonly facts: readonly SystemFact[];
}

/** One row of the comparison: an aspect of all sides. */
export interface SystemRow {
  readonly aspect: string;
  readonly label: Texts;
  readonly cells: readonly SystemCell[];
}

/**
 * The three systems side by side as the law has them on a day: Table 1 of the paper (coverage, funding, service delivery)
 * with the numbers behind it. Every value comes from the policy files.
 */
export function compareSystems(rulebook: Rulebook, on: PlainDate): readonly SystemRow[] {
  return ASPECTS.map(({ aspect, label, parameters }) => ({
    aspect,
    label,
    cells: JURISDICTIONS.map((side) => cellOf(rulebook, side, parameters[side], on)),
  }));
}

function cellOf(
  rulebook: Rulebook,
  side: Jurisdiction,
  names: readonly ParameterName[],
  on: PlainDate,
): SystemCell {
  const [headline, ...facts] = names.map((name) => factOf(rulebook, name, on));
  if (headline === undefined) throw new Error(`nothing is said of ${side}`);
  return { side, headline, facts };
}

function factOf(rulebook: Rulebook, { scheme, key }: ParameterName, on: PlainDate): SystemFact {
  const law = rulebook.scheme(scheme);
  const parameter = law.parameters.get(key);
  if (parameter === undefined) throw new Error(`${scheme} has no parameter "${key}"`);
  return { law, parameter, entry: entriesOn(law, parameter, on)[0] ?? null };
}

import type { CoverageFact } from '../../api/types.ts';
import { readDay } from '../../format/day.ts';

/** What the form holds for each fact: text, a tick, or the ticked codes. */
export type FactValues = Record<string, string | boolean | string[]>;

/** How the form begins: with what holds when nothing is said. */
export function ordinaryValues(facts: readonly CoverageFact[]): FactValues {
  return Object.fromEntries(facts.map((one) => [one.fact, ordinaryValue(one)]));
}

function ordinaryValue({ kind, ordinary }: CoverageFact): string | boolean | string[] {
  if (kind === 'yes_no') return ordinary === true;
  if (kind === 'codes') return Array.isArray(ordinary) ? ordinary.map(String) : [];
  if (Array.isArray(ordinary)) return ordinary.join(', ');
  return ordinary === null ? '' : String(ordinary);
}

type Said = string | number | boolean | null | (string | number)[];

/** The facts as the node reads them; an empty field is left out, so that what is ordinary holds. */
export function saidFacts(
  facts: readonly CoverageFact[],
  values: Readonly<FactValues>,
): Record<string, Said> {
  const said = facts.map((one): [string, Said | undefined] => [
    one.fact,
    saidFact(one, values[one.fact]),
  ]);
  return Object.fromEntries(said.filter((one): one is [string, Said] => one[1] !== undefined));
}

function saidFact({ kind }: CoverageFact, value: FactValues[string] | undefined): Said | undefined {
  if (typeof value !== 'string') return value;
  const typed = value.trim();
  if (typed === '') return undefined;
  switch (kind) {
    case 'count':
      return Number(typed);
    case 'counts':
      return typed.split(/[\s,;，、]+/).map(Number);
    case 'day':
      return readDay(typed) ?? typed;
    default:
      return typed;
  }
}

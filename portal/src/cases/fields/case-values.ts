import type { CaseField } from '../../api/types.ts';
import { readDay } from '../../format/day.ts';

/** What a form of a case holds: text or a tick for each field. */
export type CaseValues = Record<string, string | boolean>;

/** How the form begins. */
export function ordinaryValues(fields: readonly CaseField[]): CaseValues {
  return Object.fromEntries(
    fields.map(({ fact, kind, ordinary }) => [
      fact,
      kind === 'yes_no' ? ordinary === true : ordinary === null ? '' : String(ordinary),
    ]),
  );
}

/** The facts as the node reads them; an empty field is left out. */
export function saidFacts(
  fields: readonly CaseField[],
  values: Readonly<CaseValues>,
): Record<string, string | number | boolean> {
  const said: Record<string, string | number | boolean> = {};
  for (const field of fields) {
    const value = saidFact(field, values[field.fact]);
    if (value !== undefined) said[field.fact] = value;
  }
  return said;
}

function saidFact({ kind }: CaseField, value: string | boolean | undefined) {
  if (typeof value !== 'string') return value;
  const typed = value.trim();
  if (typed === '') return undefined;
  if (kind === 'count') return Number(typed);
  return kind === 'day' ? (readDay(typed) ?? typed) : typed;
}

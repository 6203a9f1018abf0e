import { type Fault, fault } from '../../kernel/fault.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import { openRulebook, readReform, type SchemeLaw } from '../../rulebook/index.ts';
import { type CoverageFormula, lawsOf } from '../../schemes/formula.ts';
import { readText, unreadableReform } from '../explain/lines.ts';

/** The laws of a run: as they are, and with the proposal laid over them; the same where there is none. */
export interface RunLaws {
  readonly base: readonly SchemeLaw[];
  readonly run: readonly SchemeLaw[];
}

/** Reads the laws of a formula from a folder, and lays the proposal of a file over the one that it extends. */
export function readRunLaws(
  formula: CoverageFormula,
  folder: string,
  reform: string | undefined,
): Result<RunLaws, readonly Fault[]> {
  const opened = openRulebook(folder);
  if (!opened.ok) return no([fault('policy.invalid', { count: String(opened.error.length) })]);
  const base = lawsOf(formula, opened.value);
  if (reform === undefined) return ok({ base, run: base });
  const text = readText(reform);
  if (!text.ok) return text;
  const { yaml } = text.value;
  const extended = /^extends:[ \t]*['"]?([\w.]+)/m.exec(yaml)?.[1] ?? formula.scheme;
  const law = base.find(({ scheme }) => scheme === extended);
  if (law === undefined) {
    const known = formula.laws.join(', ');
    return no([fault('batch.reform_elsewhere', { scheme: extended, known })]);
  }
  const changed = readReform(reform, yaml, law);
  if (!changed.ok) return no(unreadableReform(changed.error, law));
  return ok({ base, run: base.map((each) => (each === law ? changed.value : each)) });
}

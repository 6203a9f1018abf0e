import type { Parameter, TakesNone } from '../../rulebook/index.ts';
import { FORMULAS } from '../../schemes/formulas.ts';

/**
 * Whether a rule goes on where a parameter is ended or unknown: one that did so before, or one that only formulas read
 * that say so of themselves. Anything else would stop those who ask for it.
 */
export const takesNone: TakesNone = (scheme, parameter, none) => {
  if (parameter.values.some(({ value }) => value === none)) return true;
  const kinds = kindsOf(scheme, parameter);
  if (kinds.length === 0) return false;
  return none === 'unknown' || kinds.every((kind) => kind.endsWith('_or_none'));
};

/** As what each formula that reads the parameter takes it. */
function kindsOf(scheme: string, { key }: Parameter): readonly string[] {
  return [...FORMULAS.values()].flatMap(({ laws, parameters }) => {
    const kind = parameters[key];
    return kind !== undefined && laws.includes(scheme) ? [kind] : [];
  });
}

import type { Canonical } from '../kernel/digest.ts';
import type { Jurisdiction } from '../kernel/jurisdiction.ts';
import type { Texts } from '../kernel/language.ts';
import { CURRENCIES, type Currency, formatMinor, minor } from '../kernel/money.ts';
import type { ChangeMark, Fraction, Grade, ParameterKind, Source, Unit, Value } from './law.ts';

/** A dated value as canonical JSON: amounts and rates as decimal text, days as text. */
export type ValueText = {
  readonly from: string;
  readonly value: Canonical;
  readonly grade: Grade;
  readonly sources: readonly string[];
  readonly note: Texts | null;
  /** Absent for a value of the policy file. */
  readonly change?: ChangeMark;
};

export type ParameterText = {
  readonly key: string;
  readonly label: Texts;
  readonly unit: Unit;
  readonly kind: ParameterKind;
  readonly codes: readonly { readonly code: string; readonly name: Texts }[];
  readonly values: readonly ValueText[];
};

/** The law of a scheme as plain data; its canonical JSON is what decisions store. */
export type LawText = {
  readonly scheme: string;
  readonly title: Texts;
  readonly jurisdiction: Jurisdiction;
  readonly currency: Currency;
  readonly authority: Texts;
  readonly sources: { readonly [id: string]: { readonly title: string; readonly url: string } };
  /** In the order of the file. */
  readonly parameters: readonly ParameterText[];
};

/** The value that stands behind its canonical form; the text was checked when it was read. */
export function lawValue(unit: Unit, value: Canonical): Value | 'unknown' {
  if (value === null || value === 'unknown') return value;
  if (isMoneyUnit(unit)) return minor(String(value));
  if (unit === 'rate') return fractionOf(String(value));
  return value as Value;
}

/** The canonical form of a value, the mirror of `lawValue`. */
export function textOf(unit: Unit, value: Value | 'unknown'): Canonical {
  if (typeof value === 'bigint') return formatMinor(value);
  if (unit === 'rate' && isFraction(value)) return decimalOf(value);
  return value as Canonical;
}

/** Whether a unit is a currency, so that its values are held in minor units. */
export function isMoneyUnit(unit: Unit): unit is Currency {
  return (CURRENCIES as readonly string[]).includes(unit);
}

/** A decimal such as "1.0829" as an exact fraction, 10829/10000. */
function fractionOf(decimal: string): Fraction {
  const [whole = '0', places = ''] = decimal.split('.');
  return { num: BigInt(whole + places), den: 10n ** BigInt(places.length) };
}

function isFraction(value: Value): value is Fraction {
  return typeof value === 'object' && value !== null && 'num' in value;
}

/** The decimal text of a fraction that came from one: the denominator is a power of ten. */
export function decimalOf({ num, den }: Fraction): string {
  const places = den.toString().length - 1;
  const digits = num.toString().padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** The sources a value names, in its order. */
export function sourcesOf(law: LawText, ids: readonly string[]): readonly Source[] {
  return ids.map((id) => {
    const source = law.sources[id];
    if (source === undefined) throw new Error(`${law.scheme}: no source "${id}"`);
    return { id, ...source };
  });
}

import type { PlainDate } from '../../kernel/day.ts';
import type { Language } from '../../kernel/language.ts';
import { formatMinor } from '../../kernel/money.ts';
import type { SchemeLaw } from '../../rulebook/index.ts';
import type { Fact, FactValue } from '../../schemes/case-shape.ts';
import type { CoverageFormula } from '../../schemes/formula.ts';

/** What a page needs to ask for one fact. */
export interface FactForm {
  readonly fact: string;
  readonly label: string;
  readonly kind: Fact['kind'];
  /** A currency for amounts, a unit for counts; null where the kind says it all. */
  readonly unit: string | null;
  readonly is_optional: boolean;
  readonly codes: readonly { readonly code: string; readonly name: string }[];
  /** What holds when nothing is said, as JSON says it. */
  readonly ordinary: FactJson;
}

/** A fact as JSON says it. */
export type FactJson = string | number | boolean | null | readonly (string | number)[];

/** A scheme with the facts that its rule asks for, in the reader's language. */
export interface SchemeForm {
  readonly scheme: string;
  readonly title: string;
  readonly jurisdiction: string;
  readonly authority: string;
  readonly facts: readonly FactForm[];
}

const UNITLESS: ReadonlySet<string> = new Set(['yes_no', 'code', 'codes', 'day_of_calendar']);

/** Describes the facts of a scheme's cases for a form. */
export function schemeForm(
  formula: CoverageFormula,
  law: SchemeLaw,
  on: PlainDate,
  language: Language,
): SchemeForm {
  return {
    scheme: formula.scheme,
    title: law.title[language],
    jurisdiction: law.jurisdiction,
    authority: law.authority[language],
    facts: Object.entries(formula.shape).map(([key, fact]) => factForm(key, fact, on, language)),
  };
}

/** Describes one fact for a form. */
export function factForm(key: string, fact: Fact, on: PlainDate, language: Language): FactForm {
  return {
    fact: key,
    label: fact.label[language],
    kind: fact.kind,
    unit: UNITLESS.has(fact.unit) ? null : fact.unit,
    is_optional: fact.is_optional,
    codes: Object.entries(fact.codes).map(([code, name]) => ({ code, name: name[language] })),
    ordinary: factJson(fact.ordinary(on)),
  };
}

function factJson(value: FactValue): FactJson {
  if (typeof value === 'bigint') return formatMinor(value);
  if (value === null || typeof value !== 'object') return value;
  return 'year' in value ? value.toString() : value;
}

import { day, type PlainDate } from '../kernel/day.ts';
import { fill, type Language } from '../kernel/language.ts';
import { type MoneyJson, toJson } from '../kernel/money.ts';
import { fullCode } from '../kernel/reason.ts';
import { reasonText } from '../kernel/reasons/reason-texts.ts';
import { Recorder, type TraceLine } from '../kernel/trace.ts';
import type { SchemeLaw } from '../rulebook/index.ts';
import type { CaseOf, CaseShape } from './case-shape.ts';
import { OUTCOMES } from './coverage-labels.ts';
import { DOCUMENTS } from './documents.ts';
import type { Entitlement, Unmet } from './entitlement.ts';
import { type ExplainedLine, explainLines, RULES_ON } from './explain.ts';
import { FLAG_TEXTS } from './explain-texts.ts';
import { type CoverageFormula, decideCoverage, formulaRules, labelsOf } from './formula.ts';
import { PAYERS } from './payers.ts';
import { lawWith } from './rule.ts';

/** A code with its text in the reader's language. */
interface Said {
  readonly code: string;
  readonly text: string;
}

/** A rule that nobody has settled, and whom to ask. */
interface Open {
  readonly key: string;
  readonly label: string;
  readonly authority: string;
  /** One sentence that says what is missing. */
  readonly note: string | null;
}

/** An entitlement with everything a person or a program may want to know about it. */
export interface ExplainedEntitlement {
  readonly scheme: string;
  readonly title: string;
  readonly day: string;
  readonly outcome: Entitlement['outcome'];
  readonly outcome_text: string;
  readonly price: MoneyJson | null;
  readonly shares: readonly (Said & { readonly share: MoneyJson })[];
  readonly reasons: readonly Said[];
  readonly unmet: readonly Said[];
  readonly documents: readonly Said[];
  readonly cap_left: MoneyJson | null;
  readonly not_settled: Open | null;
  readonly flags: readonly Said[];
  /** Digest of each law that was read, by its id. */
  readonly digests: Readonly<Record<string, string>>;
  readonly lines: readonly ExplainedLine[];
}

/** A decided case, the steps of its decision, and the laws it was decided under. */
export interface DecidedCoverage {
  readonly formula: CoverageFormula;
  readonly given: CaseOf<CaseShape>;
  readonly entitlement: Entitlement;
  readonly lines: readonly TraceLine[];
  /** Those of the formula, its own first. */
  readonly laws: readonly SchemeLaw[];
}

/** Decides a case with its trace. */
export function decideWithTrace(
  formula: CoverageFormula,
  given: CaseOf<CaseShape>,
  laws: readonly SchemeLaw[],
  rules_on: ReturnType<typeof formulaRules> = rulesOf(formula, laws),
): DecidedCoverage {
  const trace = new Recorder();
  const entitlement = decideCoverage(formula, given, rules_on, trace);
  return { formula, given, entitlement, lines: trace.lines, laws };
}

interface KeptRules {
  readonly laws: readonly SchemeLaw[];
  readonly rules_on: ReturnType<typeof formulaRules>;
}

/** The rules that each formula was last asked with: the law of a node changes seldom, and reading it takes longer than deciding. */
const kept = new WeakMap<CoverageFormula, KeptRules>();

function rulesOf(formula: CoverageFormula, laws: readonly SchemeLaw[]): KeptRules['rules_on'] {
  const known = kept.get(formula);
  if (known?.laws.every((law, nth) => law === laws[nth]) === true) return known.rules_on;
  const rules_on = formulaRules(formula, laws);
  kept.set(formula, { laws, rules_on });
  return rules_on;
}

/** Explains a decision, also one taken long ago, in the reader's language. */
export function explainCoverage(of: DecidedCoverage, language: Language): ExplainedEntitlement {
  const { formula, given, entitlement: found, lines, laws } = of;
  const own = ownLaw(of);
  const { price, cap_left } = found;
  const currency = price?.currency ?? cap_left?.currency ?? own.currency;
  return {
    scheme: found.scheme,
    title: own.title[language],
    day: given.on.toString(),
    outcome: found.outcome,
    outcome_text: OUTCOMES[found.outcome][language],
    price: price && toJson(price),
    shares: found.shares.map(({ payer, minor }) => {
      return { code: payer, text: PAYERS[payer][language], share: toJson({ currency, minor }) };
    }),
    reasons: found.reasons.map((code) => {
      return { code: fullCode(code), text: reasonText(code, language) };
    }),
    unmet: found.unmet.map((unmet) => {
      return { code: unmet.condition, text: conditionText(formula, unmet, language) };
    }),
    documents: found.documents.map((code) => ({ code, text: DOCUMENTS[code][language] })),
    cap_left: cap_left && toJson(cap_left),
    not_settled: openOf(of, language),
    flags: found.flags.map((flag) => ({ code: flag, text: FLAG_TEXTS[flag][language] })),
    digests: Object.fromEntries(laws.map((law) => [law.scheme, law.digest])),
    lines: explainLines({
      lines,
      laws,
      labels: labelsOf(formula),
      on: given.on,
      fee_currency: currency,
      language,
    }),
  };
}

/** The first law is that of the scheme, also where a proposal of another name is laid over it. */
function ownLaw({ formula, laws: [own] }: DecidedCoverage): SchemeLaw {
  if (own === undefined) throw new Error(`${formula.scheme} is explained without its law`);
  return own;
}

function conditionText(formula: CoverageFormula, unmet: Unmet, language: Language): string {
  const sentence = formula.conditions[unmet.condition];
  if (sentence === undefined) throw new Error(`the condition ${unmet.condition} has no sentence`);
  return fill(sentence[language], { needed: unmet.needed ?? '' });
}

/** What is open, what is known about it on the day it was asked for, and whom to ask. */
function openOf(of: DecidedCoverage, language: Language): Open | null {
  const key = of.entitlement.not_settled;
  if (key === null) return null;
  const law = lawWith(of.laws, key);
  const settled = law.on(key, lastDay(of));
  return {
    key,
    label: law.parameters.get(key)?.label[language] ?? key,
    authority: law.authority[language],
    note: settled.known ? null : settled.note[language],
  };
}

/** The day whose rules counted last. */
function lastDay({ lines, given }: DecidedCoverage): PlainDate {
  const turned = lines.findLast(({ key }) => key === RULES_ON);
  return turned === undefined ? given.on : day(String(turned.value));
}

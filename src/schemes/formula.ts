import type { PlainDate } from '../kernel/day.ts';
import type { Texts } from '../kernel/language.ts';
import { SILENT, type Trace } from '../kernel/trace.ts';
import type { Rulebook, SchemeLaw } from '../rulebook/index.ts';
import { type CaseOf, type CaseShape, factLabels } from './case-shape.ts';
import { COVERAGE_LABELS } from './coverage-labels.ts';
import type { Entitlement, Finding } from './entitlement.ts';
import type { TraceLabel } from './explain.ts';
import type { CaseHearing } from './hearing.ts';
import { type Parameters, type RulesOf, readRules, rulesByDay } from './rule.ts';

/** One scheme's rule: what it asks of a case, which parameters it reads, and how it decides. Pure. */
export interface CoverageFormula<
  S extends CaseShape = CaseShape,
  P extends Parameters = Parameters,
> {
  /** Id of the scheme and of its policy file, such as `hk.ha_patients_gba`. */
  readonly scheme: string;
  /** Ids of the laws whose parameters it reads; its own comes first. No two have a parameter of one name. */
  readonly laws: readonly [string, ...string[]];
  readonly shape: S;
  readonly parameters: P;
  /** Names of what it traces besides facts and parameters. */
  readonly labels: Readonly<Record<string, TraceLabel>>;
  /** For each condition that may be unmet, a sentence that says what would meet it; may hold `{needed}`. */
  readonly conditions: Readonly<Record<string, Texts>>;
  /** Undefined when a rule was needed that nobody has settled. A method, so that tables may hold any formula. */
  decide(hearing: CaseHearing<S, P>): Finding | undefined;
}

/** Names the types of a formula from its parts. */
export function coverageFormula<S extends CaseShape, const P extends Parameters>(
  formula: CoverageFormula<S, P>,
): CoverageFormula<S, P> {
  return formula;
}

/** The laws of a formula, its own first. */
export function lawsOf(formula: CoverageFormula, rulebook: Rulebook): readonly SchemeLaw[] {
  return formula.laws.map((id) => rulebook.scheme(id));
}

/** The rules of a formula by day; read once per period in which nothing changes. */
export function formulaRules<P extends Parameters>(
  formula: { readonly parameters: P },
  laws: readonly SchemeLaw[],
): (on: PlainDate) => RulesOf<P> {
  return rulesByDay(laws, (on) => readRules(formula.parameters, laws, on));
}

/** Decides one case: the rules of its day and, where the formula asks, of other days. Silent unless traced. */
export function decideCoverage<S extends CaseShape, P extends Parameters>(
  formula: CoverageFormula<S, P>,
  given: CaseOf<S>,
  rules_on: (on: PlainDate) => RulesOf<P>,
  trace: Trace = SILENT,
): Entitlement {
  const hearing: CaseHearing<S, P> = {
    given,
    rules: rules_on(given.on),
    rules_on,
    trace,
    has_provisional: false,
    not_settled: null,
  };
  const finding = formula.decide(hearing);
  const { not_settled } = hearing;
  const flags = hearing.has_provisional ? PROVISIONAL : FIRM;
  if (finding === undefined) {
    if (not_settled === null)
      throw new Error(`${formula.scheme} found nothing and asks for nothing`);
    trace.step('outcome', 'not_settled');
    return { ...UNSETTLED, scheme: formula.scheme, not_settled, flags };
  }
  if (trace !== SILENT) traceFinding(finding, trace);
  const { outcome, price, shares, reasons, unmet, documents, cap_left } = finding;
  return {
    scheme: formula.scheme,
    outcome,
    price,
    shares,
    reasons,
    unmet,
    documents,
    cap_left,
    not_settled: null,
    flags,
  };
}

const PROVISIONAL: Entitlement['flags'] = ['provisional'];
const FIRM: Entitlement['flags'] = [];

const UNSETTLED = {
  outcome: 'not_settled',
  price: null,
  shares: [],
  reasons: ['N01'],
  unmet: [],
  documents: [],
  cap_left: null,
} as const;

function traceFinding({ outcome, shares, cap_left }: Finding, trace: Trace): void {
  for (const { payer, minor } of shares) trace.step(`paid_by.${payer}`, minor);
  if (cap_left !== null) trace.step('cap_left', cap_left.minor);
  trace.step('outcome', outcome);
}

/** The label of every key that a formula may trace and that is no parameter. */
export function labelsOf(formula: CoverageFormula): Readonly<Record<string, TraceLabel>> {
  const known = labels.get(formula);
  if (known !== undefined) return known;
  const all = { ...COVERAGE_LABELS, ...factLabels(formula.shape), ...formula.labels };
  labels.set(formula, all);
  return all;
}

const labels = new WeakMap<CoverageFormula, Readonly<Record<string, TraceLabel>>>();

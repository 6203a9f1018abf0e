import { day as dayOf, type PlainDate, parseDay } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import type { Language } from '../../../kernel/language.ts';
import type { ReasonCode } from '../../../kernel/reason.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { lawFromCanonical, type Rulebook, type SchemeLaw } from '../../../rulebook/index.ts';
import { type CaseShape, caseOf, type FactValue } from '../../../schemes/case-shape.ts';
import {
  decideWithTrace,
  type ExplainedEntitlement,
  explainCoverage,
} from '../../../schemes/explained-coverage.ts';
import { lawsOf } from '../../../schemes/formula.ts';
import { FORMULAS } from '../../../schemes/formulas.ts';
import { keepLaw, lawTexts } from '../store/event-store.ts';

/** A fact that a case asks a rule with, as JSON keeps it. */
export type SaidFact = string | number | boolean | readonly number[] | null;

/** What a rule decided, as the history keeps it: enough to take and explain the decision again. */
export interface Finding {
  readonly scheme: string;
  readonly on: string;
  readonly said: Readonly<Record<string, SaidFact>>;
  readonly outcome: 'covered' | 'not_covered' | 'not_settled';
  readonly reasons: readonly string[];
  readonly lines: readonly {
    readonly key: string;
    readonly value: string | number | boolean | null;
  }[];
  readonly digests: Readonly<Record<string, string>>;
}

function formulaOf(scheme: string) {
  const formula = FORMULAS.get(scheme);
  if (formula === undefined) throw new Error(`no formula is called ${scheme}`);
  return formula;
}

/** Facts whose values are days; JSON keeps them as text. */
function factsOf(shape: CaseShape, said: Finding['said']): Record<string, FactValue> {
  const entries = Object.entries(said).map(([key, value]): [string, FactValue] => {
    const isDay = shape[key]?.kind === 'day' && typeof value === 'string';
    return [key, isDay ? dayOf(value) : (value as FactValue)];
  });
  return Object.fromEntries(entries);
}

function decided(scheme: string, on: PlainDate, said: Finding['said'], laws: readonly SchemeLaw[]) {
  const formula = formulaOf(scheme);
  const given = caseOf(formula.shape, on, factsOf(formula.shape, said) as never);
  return decideWithTrace(formula, given, laws);
}

/** Asks a rule with the facts of a case, and keeps the law by which it answered (`case.not_settled`). */
export async function find(
  session: Session,
  rulebook: Rulebook,
  asked: { readonly scheme: string; readonly on: PlainDate; readonly said: Finding['said'] },
): Promise<Result<Finding, Fault>> {
  const laws = lawsOf(formulaOf(asked.scheme), rulebook);
  const { entitlement, lines } = decided(asked.scheme, asked.on, asked.said, laws);
  if (entitlement.outcome === 'not_settled') {
    return no(fault('case.not_settled', { parameter: entitlement.not_settled ?? '' }));
  }
  for (const law of laws) await keepLaw(session, law);
  return ok({
    scheme: asked.scheme,
    on: asked.on.toString(),
    said: asked.said,
    outcome: entitlement.outcome,
    reasons: entitlement.reasons,
    lines: lines.map(({ key, value }) => ({
      key,
      value: typeof value === 'bigint' ? value.toString() : value,
    })),
    digests: Object.fromEntries(laws.map((law) => [law.scheme, law.digest])),
  });
}

/** The value of a step of a finding; null where it has no such step. */
export function stepOf({ lines }: Pick<Finding, 'lines'>, key: string) {
  return lines.findLast((line) => line.key === key)?.value ?? null;
}

/** The reasons of a finding. */
export function reasonsOf({ reasons }: Pick<Finding, 'reasons'>): readonly ReasonCode[] {
  return reasons as readonly ReasonCode[];
}

/**
 * Explains a finding in the reader's language under the law by which it was taken, whatever the law says today. Null
 * where that law is not on record here, as with a finding of the other side under a law that this side never had.
 */
export async function explainFinding(
  session: Session,
  rulebook: Rulebook,
  finding: Finding,
  language: Language,
): Promise<ExplainedEntitlement | null> {
  const formula = FORMULAS.get(finding.scheme);
  if (formula === undefined || !isSaidFor(formula.shape, finding.said)) return null;
  const laws = await lawsOfFinding(session, rulebook, finding, formula.laws);
  if (laws === null) return null;
  return explainCoverage(decided(finding.scheme, dayOf(finding.on), finding.said, laws), language);
}

const FITS: Readonly<Record<string, (value: unknown) => boolean>> = {
  yes_no: (value) => typeof value === 'boolean',
  count: (value) => Number.isInteger(value),
  counts: (value) => Array.isArray(value) && value.every((one) => Number.isInteger(one)),
  day: (value) => typeof value === 'string' && parseDay(value).ok,
  code: (value) => typeof value === 'string',
};

/** Whether facts that may come from the other side are of the shape that the rule asks for. */
function isSaidFor(shape: CaseShape, said: Finding['said']): boolean {
  return Object.entries(said).every(([key, value]) => {
    const fact = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (fact === undefined || FITS[fact.kind]?.(value) !== true) return false;
    return fact.kind !== 'code' || Object.hasOwn(fact.codes, String(value));
  });
}

async function lawsOfFinding(
  session: Session,
  rulebook: Rulebook,
  { digests }: Finding,
  schemes: readonly string[],
): Promise<readonly SchemeLaw[] | null> {
  const texts = await lawTexts(session, Object.values(digests));
  const laws = schemes.map((scheme) => {
    const digest = digests[scheme] ?? '';
    const here = rulebook.schemes.get(scheme);
    if (here?.digest === digest) return here;
    const text = texts.get(digest);
    return text === undefined ? null : lawFromCanonical(text);
  });
  return laws.includes(null) ? null : (laws as readonly SchemeLaw[]);
}

import { type PlainDate, parseDay } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { parseMinor } from '../../kernel/money.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import {
  type CaseOf,
  type CaseShape,
  caseOf,
  type Fact,
  type FactValue,
} from '../../schemes/case-shape.ts';
import type { CoverageFormula } from '../../schemes/formula.ts';

/** More entries than any list of facts has. */
const LIST_MAX = 100;
const COUNT_MAX = 99_999_999;

/**
 * Reads the facts of a case as JSON says them: amounts as decimal text, days as `YYYY-MM-DD`, codes as text. What is not
 * said is ordinary. Gives all faults at once: `coverage.fact_unknown` and `coverage.fact_wrong`, each at its fact.
 */
export function readFacts(
  formula: Pick<CoverageFormula, 'shape'>,
  on: PlainDate,
  said: Readonly<Record<string, unknown>>,
): Result<CaseOf<CaseShape>, readonly Fault[]> {
  const faults: Fault[] = [];
  const facts: Record<string, FactValue> = {};
  for (const [key, value] of Object.entries(said)) {
    const fact = Object.hasOwn(formula.shape, key) ? formula.shape[key] : undefined;
    if (fact === undefined) {
      faults.push(fault('coverage.fact_unknown', { fact: key.slice(0, 64) }, key.slice(0, 64)));
      continue;
    }
    const read = value === null && fact.is_optional ? null : readFact(fact, value);
    if (read === undefined) {
      faults.push(fault('coverage.fact_wrong', { fact: key, expected: expectedOf(fact) }, key));
    } else facts[key] = read;
  }
  if (faults.length > 0) return no(faults);
  return ok(caseOf(formula.shape, on, facts as Partial<CaseOf<CaseShape>>));
}

type Read = (value: unknown, fact: Fact) => FactValue | undefined;

const READS: Readonly<Record<Fact['kind'], Read>> = {
  yes_no: (value) => (typeof value === 'boolean' ? value : undefined),
  money: readAmount,
  count: (value) => (isCount(value) ? value : undefined),
  counts: (value) => (isList(value) && value.every(isCount) ? value : undefined),
  day: readDay,
  code: (value, fact) => (isCode(fact, value) ? value : undefined),
  codes: (value, fact) =>
    isList(value) && value.every((one) => isCode(fact, one)) ? (value as string[]) : undefined,
};

/** Undefined when the value is not of the fact's kind. */
function readFact(fact: Fact, value: unknown): FactValue | undefined {
  return READS[fact.kind](value, fact);
}

function readAmount(value: unknown): bigint | undefined {
  if (typeof value !== 'string') return undefined;
  const read = parseMinor(value);
  return read.ok && read.value >= 0n ? read.value : undefined;
}

function readDay(value: unknown): PlainDate | undefined {
  if (typeof value !== 'string') return undefined;
  const read = parseDay(value);
  return read.ok ? read.value : undefined;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length <= LIST_MAX;
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= COUNT_MAX;
}

function isCode(fact: Fact, value: unknown): value is string {
  return typeof value === 'string' && Object.hasOwn(fact.codes, value);
}

/** What would be right, in a form that is the same in every language. */
function expectedOf(fact: Fact): string {
  switch (fact.kind) {
    case 'yes_no':
      return 'true, false';
    case 'money':
      return '"123.45"';
    case 'count':
      return '0, 1, 2, …';
    case 'counts':
      return '[4, 12]';
    case 'day':
      return '"2026-01-31"';
    case 'code':
      return Object.keys(fact.codes).join(', ');
    case 'codes':
      return `[${Object.keys(fact.codes).join(', ')}]`;
  }
}

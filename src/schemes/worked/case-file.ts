import type { PlainDate } from '../../kernel/day.ts';
import type { Minor, Money } from '../../kernel/money.ts';
import { REASONS, type ReasonCode } from '../../kernel/reason.ts';
import type { Result } from '../../kernel/result.ts';
import type { PolicyProblem } from '../../rulebook/index.ts';
import {
  asNode,
  calendarDay,
  listOf,
  mapOf,
  matching,
  oneOf,
  type Reading,
  readYaml,
  record,
  type Shape,
  text,
  wholeNumber,
  yesNo,
} from '../../rulebook/yaml/index.ts';
import { type CaseOf, type CaseShape, caseOf, type Fact } from '../case-shape.ts';
import { DOCUMENTS, type DocumentCode } from '../documents.ts';
import type { CoverageFormula } from '../formula.ts';
import { FORMULAS } from '../formulas.ts';
import { PAYERS, type Payer } from '../payers.ts';
import { amount, money } from './case-values.ts';

/** One worked case as an officer writes it: what is given, what is expected, and which values show why. */
export interface CoverageCase {
  readonly name: string;
  readonly formula: CoverageFormula;
  readonly given: CaseOf<CaseShape>;
  readonly expect: CoverageExpectation;
  /** Traced values by key, as text. */
  readonly because: ReadonlyMap<string, string>;
}

/** Only what is written is compared. */
export interface CoverageExpectation {
  readonly outcome?: 'covered' | 'not_covered' | 'not_settled';
  readonly price?: Money;
  readonly shares?: readonly { readonly payer: Payer; readonly minor: Minor }[];
  readonly reasons?: readonly ReasonCode[];
  /** Codes of the conditions. */
  readonly unmet?: readonly string[];
  readonly documents?: readonly DocumentCode[];
  readonly cap_left?: Money;
  readonly not_settled?: string;
  readonly flags?: readonly 'provisional'[];
}

/** Reads a file `{ scheme, cases }`; every problem with its line. */
export function readCoverageCases(
  file: string,
  yaml: string,
): Result<readonly CoverageCase[], readonly PolicyProblem[]> {
  return readYaml(file, yaml, caseFile);
}

/** Whether a case file names its scheme, as all but those of the elderly voucher do. */
export function namesItsScheme(yaml: string): boolean {
  return readYaml('', yaml, hasScheme).ok;
}

const hasScheme: Shape<true> = (node, to) => {
  const members = mapOf(text, asNode)(node, to);
  return members?.some(({ key }) => key === 'scheme') ? true : undefined;
};

const HEAD = record({ scheme: text, cases: asNode }, {});

const caseFile: Shape<readonly CoverageCase[]> = (node, to) => {
  const head = HEAD(node, to);
  if (head === undefined) return undefined;
  const formula = FORMULAS.get(head.scheme);
  if (formula !== undefined) return listOf(coverageCase(formula))(head.cases.node, to);
  return to.problem(node, `there is no scheme "${head.scheme}"; known are ${knownSchemes()}`);
};

const knownSchemes = () => [...FORMULAS.keys()].join(', ');

function coverageCase(formula: CoverageFormula): Shape<CoverageCase> {
  const shape = record(
    { name: text, on: calendarDay, given: record({}, factShapes(formula.shape)) },
    { expect: EXPECT, because: mapOf(text, matching(/^.*$/, 'a value')) },
  );
  return (node, to) => {
    const read = shape(node, to);
    if (read === undefined) return undefined;
    const { name, on, given, expect = {} } = read;
    const { shares, ...same } = expect;
    return {
      name,
      formula,
      given: givenOf(formula.shape, on, given),
      expect: {
        ...same,
        ...(shares !== undefined && {
          shares: shares.map(({ key, value }) => ({ payer: key, minor: value })),
        }),
      },
      because: new Map((read.because ?? []).map(({ key, value }) => [key, value])),
    };
  };
}

function givenOf(
  shape: CaseShape,
  on: PlainDate,
  said: Readonly<Record<string, unknown>>,
): CaseOf<CaseShape> {
  return caseOf(shape, on, said as Partial<CaseOf<CaseShape>>);
}

/** How the facts of a shape are written in YAML. */
export function factShapes(shape: CaseShape): Readonly<Record<string, Shape<unknown>>> {
  return Object.fromEntries(Object.entries(shape).map(([key, fact]) => [key, factShape(fact)]));
}

/** How a fact is written in YAML. */
function factShape(fact: Fact): Shape<unknown> {
  switch (fact.kind) {
    case 'yes_no':
      return yesNo;
    case 'money':
      return amount;
    case 'count':
      return count;
    case 'counts':
      return listOf(count);
    case 'day':
      return calendarDay;
    case 'code':
      return oneOf(Object.keys(fact.codes));
    case 'codes':
      return listOf(oneOf(Object.keys(fact.codes)));
  }
}

const count: Shape<number> = (node: unknown, to: Reading) => {
  const value = wholeNumber(node, to);
  return value === undefined || value >= 0 ? value : to.problem(node, 'never below zero');
};

const EXPECT = record(
  {},
  {
    outcome: oneOf(['covered', 'not_covered', 'not_settled']),
    price: money,
    shares: mapOf(oneOf(Object.keys(PAYERS) as Payer[]), amount),
    reasons: listOf(oneOf(Object.keys(REASONS) as ReasonCode[])),
    unmet: listOf(text),
    documents: listOf(oneOf(Object.keys(DOCUMENTS) as DocumentCode[])),
    cap_left: money,
    not_settled: text,
    flags: listOf(oneOf(['provisional'])),
  },
);

import { SILENT } from '../../../kernel/trace.ts';
import type { SchemeLaw } from '../../../rulebook/index.ts';
import type { CaseShape } from '../../../schemes/case-shape.ts';
import type { CoverageFormula } from '../../../schemes/formula.ts';
import type { CaseHearing } from '../../../schemes/hearing.ts';
import type { Parameters } from '../../../schemes/rule.ts';
import { storedOf, type Tables } from '../columns/check-tables.ts';
import { carryingOf } from './carrying.ts';
import { carriedFacts, openCursor } from './cursor.ts';
import { type Decisions, keepFinding, keepUnsettled, newDecisions } from './decisions.ts';
import { epochsOf } from './epochs.ts';

/** Neighbouring rows that hold all claims of each of their persons: `[from, to)`. */
export interface Rows {
  readonly from: number;
  readonly to: number;
}

/** A scheme's rule over tables of claims and persons. */
export interface BatchRule {
  readonly formula: CoverageFormula;
  /** Those of the formula, its own first; a proposal may be laid over one of them. */
  readonly laws: readonly SchemeLaw[];
}

/** Decides rows of the tables. Opened once: the rules of a period are read once. */
export function openDecider({ formula, laws }: BatchRule, tables: Tables) {
  const epochs = epochsOf(formula.parameters, laws);
  const on = storedOf(tables.claims, 'on');
  const carrying = carryingOf(formula.scheme);
  const carries = carriedFacts(carrying, tables.claims).length > 0 ? carrying : null;
  return ({ from, to }: Rows): Decisions => {
    const decisions = newDecisions(to - from);
    const cursor = openCursor(formula.shape, tables, carries, from);
    const hearing: CaseHearing<CaseShape, Parameters> = {
      given: cursor.given,
      rules: epochs.at(on[from] ?? 0),
      rules_on: epochs.on,
      trace: SILENT,
      has_provisional: false,
      not_settled: null,
    };
    for (let row = from; row < to; row++) {
      cursor.moveTo(row);
      hearing.rules = epochs.at(on[row] ?? 0);
      hearing.has_provisional = false;
      hearing.not_settled = null;
      const finding = formula.decide(hearing);
      if (hearing.has_provisional) decisions.is_provisional[row - from] = 1;
      if (finding === undefined) keepUnsettled(decisions, row - from, hearing.not_settled ?? '');
      else {
        keepFinding(decisions, row - from, finding);
        carries?.after(cursor.running, finding, hearing);
      }
    }
    return decisions;
  };
}

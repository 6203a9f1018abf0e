import type { SchemeLaw } from '../../../rulebook/index.ts';
import type { CoverageFormula } from '../../../schemes/formula.ts';
import type { Tables } from '../columns/check-tables.ts';
import { openPlans } from '../plans/planned-rows.ts';
import { type Carrying, carryingOf } from './carrying.ts';
import { carriedFacts } from './cursor.ts';
import { type Decisions, newDecisions } from './decisions.ts';
import { epochsOf } from './epochs.ts';
import { openFormula } from './formula-rows.ts';
import type { Rows } from './parts.ts';
import { newReasonLists } from './reason-lists.ts';
import type { Space } from './space.ts';

/** A scheme's rule over tables of claims and persons. */
export interface BatchRule {
  readonly formula: CoverageFormula;
  /** Those of the formula, its own first; a proposal may be laid over one of them. */
  readonly laws: readonly SchemeLaw[];
}

/** How rows are decided. `formula` asks the formula anew for each row; the decisions are the same. */
export type Way = 'plans' | 'formula';

/**
 * Decides rows of the tables. Opened once: the rules of a period are read once. Decisions that are written to the same
 * space are those of the rows decided last.
 */
export function openDecider({ formula, laws }: BatchRule, tables: Tables, way: Way = 'plans') {
  const epochs = epochsOf(formula.parameters, laws);
  const run = { formula, tables, epochs, carries: carriedBy(formula.scheme, tables) };
  const reason_lists = newReasonLists();
  const plans = way === 'plans' ? openPlans(run, reason_lists) : null;
  return ({ from, to }: Rows, space?: Space): Decisions => {
    const decisions = newDecisions(to - from, reason_lists, space);
    if (plans !== null) plans({ from, to }, decisions);
    else {
      const { decide } = openFormula(run, from);
      for (let row = from; row < to; row++) decide(row, row - from, decisions);
    }
    return decisions;
  };
}

/** What runs on from claim to claim; null where nothing does, or where the file of claims says it itself. */
function carriedBy(scheme: string, { claims }: Tables): Carrying | null {
  const carrying = carryingOf(scheme);
  return carriedFacts(carrying, claims).length > 0 ? carrying : null;
}

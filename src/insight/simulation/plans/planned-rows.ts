import type { AmountLoop, PlannedRows } from '../amounts/amount-rule.ts';
import { amountRuleOf } from '../amounts/amount-rules.ts';
import { FIRST_DAY, yearsOfDays } from '../columns/calendar.ts';
import { storedOf } from '../columns/check-tables.ts';
import { type Decisions, type KeptDecision, keep } from '../run/decisions.ts';
import { type FormulaRun, openFormula } from '../run/formula-rows.ts';
import type { Rows } from '../run/parts.ts';
import type { ReasonLists } from '../run/reason-lists.ts';
import { newSpace } from '../run/space.ts';
import { newPlanTable, UNKNOWN } from './plan-table.ts';
import { openProbe } from './probe.ts';
import { rowKeysOf } from './row-keys.ts';

/** A plan by its number: above zero one of the amounts, below this one a whole decision. */
const EACH_ROW = -1;

type DecidePlanned = (rows: Rows, into: Decisions) => void;

/**
 * Decides rows by plans: what the formula finds for rows of the same codes under the same law is asked once. Null where
 * there is nothing to gain: too many kinds of rows, or limits that run on without a rule for their amounts.
 */
export function openPlans(run: FormulaRun, reason_lists: ReasonLists): DecidePlanned | null {
  const loop = amountsOf(run, reason_lists);
  if (loop === null && run.carries !== null) return null;
  const whole: KeptDecision[] = [];
  const planRows = openPlanner(run, loop, whole, reason_lists);
  if (planRows === null) return null;
  return (rows, into) => {
    const planned = planRows(rows);
    const other = openOtherRows(run, planned, loop, whole);
    loop?.writeTo(into);
    let at = 0;
    while (at < planned.plans.length) {
      at = loop?.decide(planned, at) ?? at;
      if (at < planned.plans.length) other(at, into);
      at += 1;
    }
  };
}

/** Decides a row that is not for the amounts: as its plan says, or by the formula. */
function openOtherRows(
  run: FormulaRun,
  { from, plans, begins }: PlannedRows,
  loop: AmountLoop | null,
  whole: readonly KeptDecision[],
) {
  const { cursor, hearing, decide } = openFormula(run, from);
  const save = () => loop?.save(cursor.running);
  return (at: number, into: Decisions): void => {
    if (begins[at] === 1) loop?.begin();
    const known = whole[-2 - (plans[at] ?? EACH_ROW)];
    if (known !== undefined) {
      keep(into, at, known);
      return;
    }
    decide(from + at, at, into, save);
    loop?.load(cursor.running, hearing);
  };
}

/** The amounts of the scheme in whole numbers, where files say by claim what it reads by claim. */
function amountsOf(
  { formula, tables, carries }: FormulaRun,
  reason_lists: ReasonLists,
): AmountLoop | null {
  const rule = amountRuleOf(formula.scheme);
  if (rule === null || carries === null) return null;
  const isSaid = rule.facts.some((fact) => tables.persons?.columns[fact] !== undefined);
  return isSaid ? null : rule.open(tables, reason_lists);
}

/** Gives each row its plan, and makes a plan where a key is met for the first time. Null where keys are too many. */
function openPlanner(
  run: FormulaRun,
  loop: AmountLoop | null,
  whole: KeptDecision[],
  reason_lists: ReasonLists,
) {
  const { formula, tables, epochs } = run;
  const keys = rowKeysOf(formula.shape, tables, epochs);
  if (keys === null) return null;
  const known = newPlanTable(keys.count);
  const beginsOf = openBegins(run);
  return ({ from, to }: Rows): PlannedRows => {
    const begins = beginsOf({ from, to });
    const plans = keys.of({ from, to }, begins);
    const probe = openProbe(run, keys.facts, from, reason_lists);
    for (let at = 0; at < plans.length; at++) {
      const key = plans[at] ?? 0;
      let plan = known.at(key);
      if (plan === UNKNOWN) {
        plan = planNumber(probe(from + at, loop), whole);
        known.put(key, plan);
      }
      plans[at] = plan;
    }
    return { from, plans, begins };
  };
}

function planNumber(found: number | KeptDecision | null, whole: KeptDecision[]): number {
  if (found === null) return EACH_ROW;
  return typeof found === 'number' ? found + 1 : -1 - whole.push(found);
}

/** Where another person begins, or another year where limits run by year. */
function openBegins({ tables: { claims }, carries }: FormulaRun) {
  const person = storedOf(claims, 'person') as Uint32Array;
  const on = storedOf(claims, 'on') as Int32Array;
  const space = newSpace();
  return ({ from, to }: Rows): Uint8Array => {
    const begins = space.bytes('begins', to - from);
    for (let at = 1; at < begins.length; at++) {
      if (person[from + at] !== person[from + at - 1]) begins[at] = 1;
    }
    if (carries?.is_yearly === true) addYears(begins, on, from);
    begins[0] = 1;
    return begins;
  };
}

function addYears(begins: Uint8Array, on: Int32Array, from: number): void {
  const years = yearsOfDays();
  let year = 0;
  for (let at = 0; at < begins.length; at++) {
    const next = years[(on[from + at] ?? 0) - FIRST_DAY] ?? 0;
    if (next !== year) begins[at] = 1;
    year = next;
  }
}

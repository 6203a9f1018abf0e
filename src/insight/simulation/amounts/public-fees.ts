import { CURRENCIES, type Minor } from '../../../kernel/money.ts';
import type { ReasonCode } from '../../../kernel/reason.ts';
import { fact, take } from '../../../schemes/hearing.ts';
import { eligiblePersonStatus } from '../../../schemes/hk/eligible-person.ts';
import { chargeOf, hasWrongDrugs } from '../../../schemes/hk/public-fees/charges.ts';
import type { FEE_FACTS } from '../../../schemes/hk/public-fees/facts.ts';
import type { FEE_PARAMETERS, FeeHearing } from '../../../schemes/hk/public-fees/parameters.ts';
import { waivedOf } from '../../../schemes/hk/public-fees/relief.ts';
import { isStay } from '../../../schemes/hk/public-fees/stays.ts';
import { placeOfReasons, type ReasonLists } from '../run/reason-lists.ts';
import type { AmountLoop, AmountRule, PlannedRows } from './amount-rule.ts';
import { COVERED, NOT_COVERED, openSink, type Sink } from './sink.ts';

type Loop = AmountLoop<typeof FEE_FACTS, typeof FEE_PARAMETERS>;

/** Amounts of public charges: of an attendance the yearly limit alone is left to be reckoned. Stays go by the formula. */
export const publicFeeAmounts: AmountRule<typeof FEE_FACTS, typeof FEE_PARAMETERS> = {
  facts: ['paid_this_year'],
  open: (_tables, reason_lists) => openLoop(reason_lists),
};

/** What an Eligible Person need not pay, in numbers; cents. */
interface Relief {
  readonly waived: number;
  /** Null where there is no yearly limit. */
  readonly cap: number | null;
  readonly has_applied: boolean;
}

/** An attendance before the yearly limit, in numbers; cents. */
interface Plan extends Relief {
  readonly is_provisional: boolean;
  readonly is_eligible: boolean;
  readonly charge: number;
}

/** Null for a stay, and where drugs are dispensed with a service that has none. */
function planOf(hearing: FeeHearing): Plan | null | undefined {
  const status = eligiblePersonStatus(hearing);
  if (status === undefined) return undefined;
  if (hasWrongDrugs(hearing) || isStay(hearing.given.service)) return null;
  const { is_eligible } = status;
  const charge = chargeOf(hearing, is_eligible, null);
  if (charge === undefined) return undefined;
  const relief = is_eligible ? reliefOf(hearing, charge) : NO_RELIEF;
  if (relief === undefined) return undefined;
  return {
    ...relief,
    is_provisional: hearing.has_provisional,
    is_eligible,
    charge: Number(charge),
  };
}

const NO_RELIEF: Relief = { waived: 0, cap: null, has_applied: false };

function reliefOf(hearing: FeeHearing, charge: Minor): Relief | undefined {
  const waived = waivedOf(hearing, charge);
  if (waived === undefined) return undefined;
  const cap = take(hearing, hearing.rules.yearly_cap);
  if (cap === undefined) return undefined;
  const has_applied = cap !== null && fact(hearing, 'has_applied_for_cap');
  return { waived: Number(waived), cap: cap === null ? null : Number(cap), has_applied };
}

/** What the rows of a file are decided with. */
interface Book {
  readonly plans: Plan[];
  readonly settled: Uint16Array;
  /** What was paid in the year so far. */
  paid: number;
}

function openLoop(reason_lists: ReasonLists): Loop {
  const book: Book = { plans: [], settled: settledReasons(reason_lists), paid: 0 };
  let sink: Sink | null = null;
  return {
    plan: (hearing) => {
      const plan = planOf(hearing);
      return plan && book.plans.push(plan) - 1;
    },
    writeTo: (into) => {
      sink = openSink(into);
    },
    begin: () => {
      book.paid = 0;
    },
    decide: (rows, start) => (sink === null ? start : decideRows(book, rows, start, sink)),
    save: (running) => {
      running['paid_this_year'] = BigInt(book.paid);
    },
    load: ({ paid_this_year }) => {
      book.paid = Number(paid_this_year);
    },
  };
}

function decideRows(
  book: Book,
  { plans: numbers, begins }: PlannedRows,
  start: number,
  sink: Sink,
): number {
  const { plans, settled } = book;
  let { paid } = book;
  let at = start;
  for (; at < numbers.length; at++) {
    const plan = plans[(numbers[at] ?? 0) - 1];
    if (plan === undefined) break;
    if (begins[at] === 1) paid = 0;
    paid += decideAttendance(plan, paid, at, sink, settled);
  }
  book.paid = paid;
  return at;
}

const HKD = CURRENCIES.indexOf('HKD');

/**
 * Places of the reasons of a charge: the patient pays (1), something is waived (2), the limit takes something off (4);
 * at the end that of the charge for others than Eligible Persons.
 */
function settledReasons(reason_lists: ReasonLists): Uint16Array {
  const places = Uint16Array.from({ length: 9 }, (_, bits) => {
    const reasons: ReasonCode[] = [];
    if ((bits & PAYS) !== 0) reasons.push('M04');
    if ((bits & WAIVED) !== 0) reasons.push('M07');
    if ((bits & REACHED) !== 0) reasons.push('M08');
    return placeOfReasons(reason_lists, reasons);
  });
  places[WITHOUT_STATUS] = placeOfReasons(reason_lists, ['E03']);
  return places;
}
const [PAYS, WAIVED, REACHED, WITHOUT_STATUS] = [1, 2, 4, 8];

/** The yearly limit on what is due; gives what the patient pays that counts toward it. */
function decideAttendance(
  plan: Plan,
  paid: number,
  at: number,
  { into, patient, authority }: Sink,
  settled: Uint16Array,
): number {
  const { charge, waived, cap } = plan;
  const due = charge - waived;
  const room = cap === null ? due : Math.max(0, cap - paid);
  const pays = plan.has_applied ? Math.min(due, room) : due;
  const bits = (pays > 0 ? PAYS : 0) | (waived > 0 ? WAIVED : 0) | (pays < due ? REACHED : 0);
  into.outcome[at] = plan.is_eligible ? COVERED : NOT_COVERED;
  into.reasons[at] = settled[plan.is_eligible ? bits : WITHOUT_STATUS] ?? 0;
  into.currency[at] = HKD;
  into.price[at] = charge;
  if (cap !== null) into.cap_left[at] = Math.max(0, room - pays);
  if (plan.is_provisional) into.is_provisional[at] = 1;
  patient[at] = pays;
  authority[at] = charge - pays;
  return plan.is_eligible ? pays : 0;
}

import { dayNumber, type PlainDate } from '../../../kernel/day.ts';
import { CURRENCIES } from '../../../kernel/money.ts';
import type { ReasonCode } from '../../../kernel/reason.ts';
import type { PATIENT_FACTS } from '../../../schemes/hk/ha-patients-gba/facts.ts';
import type {
  PATIENT_PARAMETERS,
  PatientHearing,
} from '../../../schemes/hk/ha-patients-gba/parameters.ts';
import { visitTerms } from '../../../schemes/hk/ha-patients-gba/terms.ts';
import { dayOf } from '../columns/calendar.ts';
import { storedOf } from '../columns/check-tables.ts';
import type { Table } from '../columns/column.ts';
import { placeOfReasons, type ReasonLists } from '../run/reason-lists.ts';
import type { AmountLoop, AmountRule, PlannedRows } from './amount-rule.ts';
import { COVERED, NOT_COVERED, openSink, type Sink } from './sink.ts';

type Loop = AmountLoop<typeof PATIENT_FACTS, typeof PATIENT_PARAMETERS>;

/** Amounts of the pilot for patients of the Hospital Authority: fee, subsidy up to the limit of the period, excess. */
export const haPatientAmounts: AmountRule<typeof PATIENT_FACTS, typeof PATIENT_PARAMETERS> = {
  facts: ['price', 'subsidy_used', 'subsidy_used_on'],
  open: ({ claims }, reason_lists) => openLoop(claims, reason_lists),
};

/** What is known of a visit before its amounts, in numbers; amounts in fen. */
interface Plan {
  readonly is_provisional: boolean;
  /** Place of the reasons for which nothing is covered; null where the terms that follow hold. */
  readonly refused: number | null;
  readonly period: string;
  readonly is_provisional_period: boolean;
  readonly fee: number;
  readonly limit: number;
  readonly is_waived: boolean;
  readonly counts_in_limit: boolean;
  /** Whether a price below the fee is paid as it is; null where that is not settled. */
  readonly low_price_as_it_is: boolean | null;
  readonly is_provisional_low_price: boolean;
}

const NO_TERMS = { period: '', fee: 0, limit: 0, is_waived: false, counts_in_limit: false };

function planOf(hearing: PatientHearing, reason_lists: ReasonLists): Plan | undefined {
  const terms = visitTerms(hearing);
  if (terms === undefined) return undefined;
  const { period, low_price_as_it_is: low } = hearing.rules;
  const frame = {
    is_provisional: hearing.has_provisional,
    is_provisional_period: period.known && period.is_provisional,
    low_price_as_it_is: low.known ? low.value : null,
    is_provisional_low_price: low.known && low.is_provisional,
  };
  if ('period' in terms) {
    const { fee, limit } = terms;
    return { ...frame, ...terms, refused: null, fee: Number(fee), limit: Number(limit) };
  }
  return { ...frame, ...NO_TERMS, refused: placeOfReasons(reason_lists, terms.reasons) };
}

/** What was used of the limit of a period, and on which day last. */
interface Used {
  amount: number;
  /** Null where nothing was used. */
  period: string | null;
  is_provisional_period: boolean;
  on: number;
}

/** What the rows of a file are decided with. */
interface Book {
  readonly prices: ArrayLike<number>;
  readonly days: ArrayLike<number>;
  readonly plans: Plan[];
  readonly used: Used;
  readonly settled: Uint16Array;
}

function openLoop(claims: Table, reason_lists: ReasonLists): Loop {
  const book: Book = {
    prices: claims.columns['price']?.stored ?? new Uint8Array(claims.rows),
    days: storedOf(claims, 'on'),
    plans: [],
    used: { amount: 0, period: null, is_provisional_period: false, on: 0 },
    settled: settledReasons(reason_lists),
  };
  const { plans, used } = book;
  let sink: Sink | null = null;
  return {
    plan: (hearing) => {
      const plan = planOf(hearing, reason_lists);
      return plan && plans.push(plan) - 1;
    },
    writeTo: (into) => {
      sink = openSink(into);
    },
    begin: () => {
      used.period = null;
    },
    decide: (rows, start) => (sink === null ? start : decideRows(book, rows, start, sink)),
    save: (running) => {
      running['subsidy_used'] = BigInt(used.period === null ? 0 : used.amount);
      running['subsidy_used_on'] = used.period === null ? null : dayOf(used.on);
    },
    load: ({ subsidy_used, subsidy_used_on: on }, { rules_on }) => {
      const period = on === null ? null : rules_on(on as PlainDate).period;
      used.amount = Number(subsidy_used);
      used.period = period?.known === true ? period.value : null;
      used.is_provisional_period = period?.known === true && period.is_provisional;
      if (on !== null) used.on = dayNumber(on as PlainDate);
    },
  };
}

function decideRows(
  { prices, days, plans, used, settled }: Book,
  { from, plans: numbers, begins }: PlannedRows,
  start: number,
  sink: Sink,
): number {
  for (let at = start; at < numbers.length; at++) {
    const plan = plans[(numbers[at] ?? 0) - 1];
    const price = prices[from + at] ?? 0;
    if (plan === undefined || !isSettledFor(plan, price)) return at;
    if (begins[at] === 1) used.period = null;
    if (plan.refused !== null) writeRefusal(sink, at, plan, price);
    else decideVisit(plan, used, days[from + at] ?? 0, price, at, sink, settled);
  }
  return numbers.length;
}

/** Whether a price below the fee is paid as it is matters only to such a price. */
function isSettledFor({ fee, low_price_as_it_is }: Plan, price: number): boolean {
  return price >= fee || low_price_as_it_is !== null;
}

const CNY = CURRENCIES.indexOf('CNY');

/** Places of the reasons of a visit on terms: the fee is paid (1), is waived (2), the limit is exceeded (4). */
function settledReasons(reason_lists: ReasonLists): Uint16Array {
  return Uint16Array.from({ length: 8 }, (_, bits) => {
    const reasons: ReasonCode[] = [];
    if ((bits & FEE_PAID) !== 0) reasons.push('M04');
    if ((bits & FEE_WAIVED) !== 0) reasons.push('M07');
    if ((bits & EXCEEDED) !== 0) reasons.push('L02');
    return placeOfReasons(reason_lists, reasons);
  });
}
const [FEE_PAID, FEE_WAIVED, EXCEEDED] = [1, 2, 4];

/** The same steps as the formula: fee, room, subsidy, excess. */
function decideVisit(
  plan: Plan,
  used: Used,
  on: number,
  price: number,
  at: number,
  { into, patient, authority }: Sink,
  settled: Uint16Array,
): void {
  const before = used.period === plan.period ? used.amount : 0;
  const room = Math.max(0, plan.limit - before);
  const fee = price >= plan.fee ? plan.fee : lowFee(plan, price);
  const subsidy = Math.min(price - fee, room);
  const excess = price - fee - subsidy;
  const waived = plan.is_waived ? fee : 0;
  const borne = subsidy + waived;
  const left = Math.max(0, room - subsidy - (plan.counts_in_limit ? waived : 0));
  const isRefused = borne === 0 && excess > 0;
  into.outcome[at] = isRefused ? NOT_COVERED : COVERED;
  into.reasons[at] = settled[isRefused ? EXCEEDED : reasonBits(fee, waived, excess)] ?? 0;
  into.currency[at] = CNY;
  into.price[at] = price;
  into.cap_left[at] = left;
  if (isProvisional(plan, used, price)) into.is_provisional[at] = 1;
  patient[at] = price - borne;
  authority[at] = borne;
  used.amount = plan.limit - left;
  used.period = plan.period;
  used.on = on;
  used.is_provisional_period = plan.is_provisional_period;
}

/** The fee of a visit that costs less than the fixed fee. */
function lowFee({ low_price_as_it_is }: Plan, price: number): number {
  return low_price_as_it_is === true ? price : 0;
}

function reasonBits(fee: number, waived: number, excess: number): number {
  const ofFee = (fee > waived ? FEE_PAID : 0) | (waived > 0 ? FEE_WAIVED : 0);
  return excess > 0 ? ofFee | EXCEEDED : ofFee;
}

/** Whether the formula took a provisional value: on the way to the terms, for a low price, or of the period used. */
function isProvisional(plan: Plan, used: Used, price: number): boolean {
  return (
    plan.is_provisional ||
    (price < plan.fee && plan.is_provisional_low_price) ||
    (used.period !== null && used.is_provisional_period)
  );
}

function writeRefusal({ into, patient }: Sink, at: number, plan: Plan, price: number): void {
  into.outcome[at] = NOT_COVERED;
  into.reasons[at] = plan.refused ?? 0;
  into.currency[at] = CNY;
  into.price[at] = price;
  patient[at] = price;
  if (plan.is_provisional) into.is_provisional[at] = 1;
}

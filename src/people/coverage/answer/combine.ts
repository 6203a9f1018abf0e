import { least, type Minor, type Money } from '../../../kernel/money.ts';
import { Recorder, type TraceLine } from '../../../kernel/trace.ts';
import { decideWithTrace } from '../../../schemes/explained-coverage.ts';
import { type Hearing, take } from '../../../schemes/hearing.ts';
import type { Payer } from '../../../schemes/payers.ts';
import { type Parameters, type RulesOf, readRules } from '../../../schemes/rule.ts';
import type { CaseSources } from '../cases/found.ts';
import type { Purse } from '../cases/purses.ts';
import { PLACES } from '../question/places.ts';
import type { Setting } from '../question/services.ts';
import type { PersonEntitlement } from './entitlement.ts';
import type { CombinedStates } from './rank.ts';

/** The law that orders the purses. */
export const PAYER_ORDER = 'compact.payer_order';

const ORDER_PARAMETERS = {
  purse_order: 'codes',
  after_national_insurance: 'codes',
  after_public_service: 'codes',
  after_crossing_agreement: 'codes',
  after_patient_scheme: 'codes',
  after_voucher: 'codes',
} as const satisfies Parameters;

/** What one purse does in its turn. */
export interface CombinedStep {
  readonly entitlement: PersonEntitlement;
  readonly purse: Purse;
  readonly payer: Payer | null;
  /** `excluded`: an earlier purse pays for the episode; `open`: nobody can say yet. */
  readonly state: 'pays' | 'excluded' | 'open';
  /** What it pays; null while open. */
  readonly minor: Minor | null;
}

/** Who pays which part of one episode, in order. */
export interface Combination {
  readonly setting: Setting | null;
  readonly price: Money;
  readonly steps: readonly CombinedStep[];
  /** What is left to the patient; null while something is open. */
  readonly patient_share: Minor | null;
  /** It cannot be more than this. */
  readonly patient_share_max: Minor;
  /** The parameter of the order that nobody has settled. */
  readonly not_settled: string | null;
  readonly is_provisional: boolean;
  readonly lines: readonly TraceLine[];
}

interface Turn extends Hearing {
  readonly trace: Recorder;
  readonly rules: RulesOf<typeof ORDER_PARAMETERS>;
  readonly sources: CaseSources;
  readonly paid: Purse[];
  /** Purses of which nobody can say yet whether they pay. */
  readonly maybe: Purse[];
  remaining: Minor;
}

/** The combinations that are possible at the place, that which leaves least to the patient first. Pure. */
export function combinationsOf(
  entitlements: readonly PersonEntitlement[],
  sources: CaseSources,
): readonly Combination[] {
  return settingsOf(sources)
    .map((setting) => combine(entitlements, sources, setting))
    .sort(
      (a, b) => Number(a.patient_share === null) - Number(b.patient_share === null) || bySize(a, b),
    );
}

/** What became of each entitlement: that it pays in one combination counts more than that it is kept out of another. */
export function statesOf(combinations: readonly Combination[]): CombinedStates {
  const steps = combinations.flatMap((one) => one.steps);
  const inTurn = ['excluded', 'open', 'pays'] as const;
  return new Map(
    inTurn.flatMap((state) =>
      steps
        .filter((step) => step.state === state)
        .map(({ entitlement }) => [entitlement, state] as const),
    ),
  );
}

function bySize(a: Combination, b: Combination): number {
  const [one, other] = [a.patient_share_max, b.patient_share_max];
  return one < other ? -1 : Number(one > other);
}

/** In Hong Kong and Macao public and private care are different ways; in the mainland all purses meet in one. */
function settingsOf({ asked: { place, setting } }: CaseSources): readonly (Setting | null)[] {
  if (PLACES[place].side === 'GD') return [null];
  return setting === null ? ['public', 'private'] : [setting];
}

function combine(
  entitlements: readonly PersonEntitlement[],
  sources: CaseSources,
  setting: Setting | null,
): Combination {
  const law = sources.rulebook.scheme(PAYER_ORDER);
  const here = entitlements.filter(
    ({ of }) =>
      of.purse !== null && (setting === null || of.setting === null || of.setting === setting),
  );
  const price = priceOf(here, sources);
  const turn: Turn = {
    trace: new Recorder(),
    rules: readRules(ORDER_PARAMETERS, [law], sources.asked.on),
    sources,
    has_provisional: false,
    not_settled: null,
    paid: [],
    maybe: [],
    remaining: price.minor,
  };
  const order = take(turn, turn.rules.purse_order) ?? [];
  const steps = order.flatMap((purse) => stepOf(turn, here, purse as Purse) ?? []);
  const isOpen = steps.some(({ state }) => state === 'open');
  return {
    setting,
    price,
    steps,
    patient_share: isOpen ? null : turn.remaining,
    patient_share_max: turn.remaining,
    not_settled: turn.not_settled,
    is_provisional: turn.has_provisional,
    lines: turn.trace.lines,
  };
}

/** A public service has its own price; everywhere else it is the price that is asked about. */
function priceOf(here: readonly PersonEntitlement[], { price }: CaseSources): Money {
  const scale = here.find(({ of }) => of.purse === 'public_service')?.decided?.entitlement.price;
  return scale ?? price;
}

/** The turn of one purse, with the best of its schemes; undefined where it has nothing to do with the episode. */
function stepOf(
  turn: Turn,
  here: readonly PersonEntitlement[],
  purse: Purse,
): CombinedStep | undefined {
  const own = here.filter(({ of, outcome }) => of.purse === purse && outcome !== 'not_covered');
  const entitlement = own.find(({ outcome }) => outcome === 'covered') ?? own[0];
  if (entitlement === undefined) return undefined;
  const step = { entitlement, purse, payer: payerOf(entitlement) };
  const mayPay = mayStillPay(turn, purse);
  if (mayPay === false) return { ...step, state: 'excluded', minor: 0n };
  if (mayPay === undefined || entitlement.outcome !== 'covered') {
    turn.maybe.push(purse);
    return { ...step, state: 'open', minor: null };
  }
  const minor = paysOf(turn, entitlement);
  if (minor === 0n) return undefined;
  turn.paid.push(purse);
  turn.remaining -= minor;
  return { ...step, state: 'pays', minor };
}

/** Whether a purse may add to what others have paid; undefined while that is not settled or not known. */
function mayStillPay(turn: Turn, purse: Purse): boolean | undefined {
  let may: boolean | undefined = true;
  for (const earlier of turn.paid) {
    const allowed = take(turn, turn.rules[`after_${earlier}`]);
    if (allowed === undefined) may = undefined;
    else if (!allowed.includes(purse)) return false;
  }
  for (const earlier of turn.maybe) {
    const rule = turn.rules[`after_${earlier}`];
    if (!rule.known || !rule.value.includes(purse)) may = undefined;
  }
  return may;
}

/** What the others than the patient bear; decided again where the price or what was paid before is not as asked. */
function paysOf({ sources, paid, remaining }: Turn, { of, decided }: PersonEntitlement): Minor {
  if (decided === null) return 0n;
  const left = { remaining, is_paid: paid.length > 0 };
  const isAsAsked = !left.is_paid && decided.entitlement.price?.minor === remaining;
  const again =
    isAsAsked || of.rest === undefined
      ? decided
      : decideWithTrace(
          decided.formula,
          { ...decided.given, ...of.rest(left), on: sources.asked.on },
          decided.laws,
        );
  const others = again.entitlement.shares.filter(({ payer }) => payer !== 'patient');
  return least(
    remaining,
    others.reduce((sum, { minor }) => sum + minor, 0n),
  );
}

function payerOf({ decided }: PersonEntitlement): Payer | null {
  return decided?.entitlement.shares.find(({ payer }) => payer !== 'patient')?.payer ?? null;
}

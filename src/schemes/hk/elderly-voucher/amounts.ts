import {
  convert,
  greatest,
  inverse,
  least,
  type Minor,
  mulDiv,
  type Quote,
  wholeUnits,
} from '../../../kernel/money.ts';
import type { ReasonCode } from '../../../kernel/reason.ts';
import type { Trace } from '../../../kernel/trace.ts';
import { take, unsettled } from '../../hearing.ts';
import type { VoucherBalances, VoucherDraw } from '../elderly-voucher-case.ts';
import type { VoucherHearing } from './hearing.ts';

/** What the fee is worth in vouchers, and at which rate. */
export interface VoucherPrice {
  readonly quote: Quote | null;
  readonly face_value: Minor;
  /** What is asked of the accounts: whole vouchers, at most the fee. */
  readonly wanted: Minor;
}

/** Point of rounding 1: the fee in whole vouchers. Undefined when the rate or a rule is not settled. */
export function priceOf(hearing: VoucherHearing): VoucherPrice | undefined {
  const { claim, rules, trace } = hearing;
  const quote = quoteOf(hearing);
  const rounding = take(hearing, rules.conversion_rounding);
  const face_value = rules.face_value.known ? rules.face_value.value : undefined;
  if (quote === undefined || rounding === undefined || face_value === undefined) return undefined;
  const { num, den } = quote ?? PAR;
  const vouchers = mulDiv(claim.fee.minor, num, den * face_value, rounding);
  const fee_hkd = trace.step('fee_hkd', vouchers * face_value);
  const wanted = claim.requested_hkd === null ? fee_hkd : least(fee_hkd, claim.requested_hkd);
  return { quote, face_value, wanted: trace.step('wanted', wanted) };
}

const PAR = { num: 1n, den: 1n };

/** Null for a fee in Hong Kong dollars, undefined when no rate is settled. */
function quoteOf(hearing: VoucherHearing): Quote | null | undefined {
  const { currency } = hearing.claim.fee;
  if (currency === 'HKD') return null;
  if (currency === 'MOP') return unsettled(hearing, 'hkd_per_mop');
  const rate = take(hearing, hearing.rules.hkd_per_cny);
  return rate && { from: currency, to: 'HKD', num: rate.num, den: rate.den };
}

/** What one account could give. */
export interface Room {
  readonly from: VoucherDraw['from'];
  readonly earned_year: number | null;
  readonly available: Minor;
}

/** The accounts in the order of use, each with what it has; empty ones stay out. */
export function roomsOf(
  hearing: VoucherHearing,
  isDesignated: boolean,
): readonly Room[] | undefined {
  const { claim, trace } = hearing;
  const spouse = spouseRoom(hearing);
  if (spouse === undefined) return undefined;
  const own = trace.step('balance_own', claim.balances.own);
  const rooms = isDesignated ? rewardRooms(claim.balances, trace) : [];
  if (own > 0n) rooms.push({ from: 'own', earned_year: null, available: own });
  if (spouse > 0n) rooms.push({ from: 'spouse', earned_year: null, available: spouse });
  return rooms.length < 2 ? rooms : inOrder(hearing, rooms);
}

function spouseRoom(hearing: VoucherHearing): Minor | undefined {
  const { claim, rules, trace } = hearing;
  const { balances } = claim;
  if (balances.spouse === null) return 0n;
  const isShared = take(hearing, rules.spouse_share);
  if (isShared === undefined) return undefined;
  return trace.step('balance_spouse', isShared ? balances.spouse : 0n);
}

/** Reward money that lapses first is used first. */
function rewardRooms(balances: VoucherBalances, trace: Trace): Room[] {
  const oldestFirst = [...balances.own_rewards].sort((a, b) => a.earned_year - b.earned_year);
  const rooms: Room[] = [];
  for (const { earned_year, available } of oldestFirst) {
    trace.step('balance_reward', available);
    if (available > 0n) rooms.push({ from: 'own_reward', earned_year, available });
  }
  return rooms;
}

/** Sorts by the order of use; an account that it does not name comes last. */
function inOrder(hearing: VoucherHearing, rooms: Room[]): readonly Room[] | undefined {
  const order = take(hearing, hearing.rules.use_order);
  if (order === undefined) return undefined;
  const rank = (room: Room) => {
    const place = order.indexOf(room.from);
    return place === -1 ? order.length : place;
  };
  return rooms.sort((a, b) => rank(a) - rank(b));
}

/** What is taken from where, and what kept it from being more. */
export interface Draws {
  readonly draws: readonly VoucherDraw[];
  readonly total: Minor;
  /** What the accounts hold together, whatever the optometry ceiling says. */
  readonly held: Minor;
}

/** Takes what is wanted from the rooms in their order. Undefined when the optometry rule is not settled. */
export function drawsOf(
  hearing: VoucherHearing,
  price: VoucherPrice,
  rooms: readonly Room[],
): Draws | undefined {
  const { trace } = hearing;
  const ceilings = optometryRooms(hearing);
  if (ceilings === undefined) return undefined;
  const draws: VoucherDraw[] = [];
  let total = 0n;
  let held = 0n;
  for (const { from, earned_year, available } of rooms) {
    held += wholeUnits(available, price.face_value);
    const holder = from === 'spouse' ? 'spouse' : 'own';
    const free = ceilings === null ? available : least(available, ceilings[holder]);
    const minor = wholeUnits(least(price.wanted - total, free), price.face_value);
    if (minor === 0n) continue;
    draws.push({ from, earned_year, minor: trace.step(DRAW_KEYS[from], minor) });
    total += minor;
    if (ceilings !== null) ceilings[holder] -= minor;
  }
  return { draws, total: trace.step('voucher_hkd', total), held };
}

const DRAW_KEYS = {
  own_reward: 'draw_own_reward',
  own: 'draw_own',
  spouse: 'draw_spouse',
} as const;

/** What is left of the ceiling per holder; it binds the account whose balance is used (ruling 4). */
function optometryRooms(hearing: VoucherHearing): { own: Minor; spouse: Minor } | null | undefined {
  const { claim, rules, trace } = hearing;
  if (!trace.step('is_optometry', claim.is_optometry)) return null;
  const ceiling = take(hearing, rules.optometry_max);
  if (ceiling === undefined || ceiling === null) return ceiling;
  const { own_optometry_used, spouse_optometry_used, spouse } = claim.balances;
  const own = trace.step('optometry_room_own', greatest(0n, ceiling - own_optometry_used));
  if (spouse === null) return { own, spouse: 0n };
  const other = greatest(0n, ceiling - spouse_optometry_used);
  return { own, spouse: trace.step('optometry_room_spouse', other) };
}

/** The voucher in the currency of the fee, the patient's share, and what the rounding leaves over. */
export interface Shares {
  readonly voucher_fee_minor: Minor;
  readonly patient_share_minor: Minor;
  readonly residue_hkd: Minor;
}

/** Points of rounding 2 and 3: the voucher in the fee's currency, and the residue of going there and back. */
export function sharesOf(
  hearing: VoucherHearing,
  quote: Quote | null,
  voucher_hkd: Minor,
): Shares | undefined {
  const { rules } = hearing;
  if (quote === null) return shares(hearing, voucher_hkd, 0n);
  const rounding = take(hearing, rules.fee_value_rounding);
  const residueRounding = take(hearing, rules.residue_rounding);
  if (rounding === undefined || residueRounding === undefined) return undefined;
  const voucher_fee = convert(voucher_hkd, inverse(quote), rounding);
  const residue = voucher_hkd - convert(voucher_fee, quote, residueRounding);
  return shares(hearing, voucher_fee, residue);
}

function shares({ claim, trace }: VoucherHearing, voucher_fee: Minor, residue: Minor): Shares {
  return {
    voucher_fee_minor: trace.step('voucher_fee_minor', voucher_fee),
    patient_share_minor: trace.step('patient_share_minor', claim.fee.minor - voucher_fee),
    residue_hkd: trace.step('residue_hkd', residue),
  };
}

/** Why less than the wanted amount is paid; empty when it is paid in full. */
export function shortfallOf(price: VoucherPrice, { total, held }: Draws): readonly ReasonCode[] {
  if (price.wanted === 0n) return ['M06'];
  if (total === price.wanted) return [];
  const byCeiling: readonly ReasonCode[] = total < least(held, price.wanted) ? ['L02'] : [];
  return held < price.wanted ? [...byCeiling, 'L06'] : byCeiling;
}

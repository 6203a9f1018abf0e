import { greatest, least, type Minor } from '../../src/kernel/money.ts';
import type { VoucherBalances } from '../../src/schemes/hk/elderly-voucher-case.ts';

/** Highest unspent balance and highest use on optometry in a block, as the law has them since 2019. */
export const BALANCE_MAX = 800_000n;
export const OPTOMETRY_MAX = 200_000n;
const ANNUAL = 200_000n;

/** One spouse as the scheme sees them. */
interface Holder {
  balance: Minor;
  held: Minor;
  /** Used or held on optometry, by block. */
  readonly optometry: Map<string, Minor>;
}

interface Taken {
  readonly claim: string;
  readonly parts: readonly { readonly holder: Holder; readonly minor: Minor }[];
  readonly block: string | null;
  state: 'held' | 'paid' | 'ended' | 'reversed';
}

/** Two spouses and their vouchers in a few lines: what the books must agree with. */
export interface VoucherModel {
  readonly holders: readonly [Holder, Holder];
  readonly taken: Taken[];
  is_paired: boolean;
  year: number;
}

const newHolder = (): Holder => ({ balance: 0n, held: 0n, optometry: new Map() });

/** Two spouses without a voucher on the last day of 2023. */
export function newVoucherModel(): VoucherModel {
  return { holders: [newHolder(), newHolder()], taken: [], is_paired: true, year: 2023 };
}

/** The block of two calendar years in which a year lies. */
function blockOf(year: number): string {
  const first = year - ((year - 2021) % 2);
  return `${first}-${first + 1}`;
}

/** New Year: everyone is credited, up to the limit. */
export function nextYear(model: VoucherModel): void {
  model.year += 1;
  for (const holder of model.holders) {
    holder.balance = greatest(holder.balance, least(holder.balance + ANNUAL, BALANCE_MAX));
  }
}

/** What the formula must be shown for a claim of the first or second spouse. */
export function shown(model: VoucherModel, who: 0 | 1, is_optometry: boolean): VoucherBalances {
  const [mine, other] = who === 0 ? model.holders : ([model.holders[1], model.holders[0]] as const);
  const used = (holder: Holder) =>
    is_optometry ? (holder.optometry.get(blockOf(model.year)) ?? 0n) : 0n;
  return {
    own: mine.balance - mine.held,
    own_rewards: [],
    spouse: model.is_paired ? other.balance - other.held : null,
    own_optometry_used: used(mine),
    spouse_optometry_used: model.is_paired ? used(other) : 0n,
  };
}

/** Takes amounts from the patient and the spouse, as a payment or as a hold. */
export function take(
  model: VoucherModel,
  claim: string,
  of: {
    readonly who: 0 | 1;
    readonly own: Minor;
    readonly spouse: Minor;
    readonly is_optometry: boolean;
    readonly is_held: boolean;
  },
): void {
  const [mine, other] =
    of.who === 0 ? model.holders : ([model.holders[1], model.holders[0]] as const);
  const parts = [
    { holder: mine, minor: of.own },
    { holder: other, minor: of.spouse },
  ];
  const block = of.is_optometry ? blockOf(model.year) : null;
  for (const { holder, minor } of parts) {
    if (of.is_held) holder.held += minor;
    else holder.balance -= minor;
    addOptometry(holder, block, minor);
  }
  model.taken.push({ claim, parts, block, state: of.is_held ? 'held' : 'paid' });
}

function addOptometry(holder: Holder, block: string | null, minor: Minor): void {
  if (block !== null) holder.optometry.set(block, (holder.optometry.get(block) ?? 0n) + minor);
}

/** Confirms a hold, or lets it expire. */
export function endHold(taken: Taken, as: 'confirm' | 'expire'): void {
  taken.state = as === 'confirm' ? 'paid' : 'ended';
  for (const { holder, minor } of taken.parts) {
    holder.held -= minor;
    if (as === 'confirm') holder.balance -= minor;
    else addOptometry(holder, taken.block, -minor);
  }
}

/** Takes a payment back; what does not fit under the limit is lost. */
export function reverse(taken: Taken): void {
  taken.state = 'reversed';
  for (const { holder, minor } of taken.parts) {
    holder.balance = greatest(holder.balance, least(holder.balance + minor, BALANCE_MAX));
    addOptometry(holder, taken.block, -minor);
  }
}

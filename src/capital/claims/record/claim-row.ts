import { day, type Instant, instant, instantText } from '../../../kernel/day.ts';
import { type Currency, formatMinor, minor } from '../../../kernel/money.ts';
import type { ClaimEvent } from './claim-event.ts';
import type { Claim, ClaimBalances, ClaimOutcome, ClaimQuote } from './claim-record.ts';

/** What a column may hold on its way to the database: money and instants as text. */
type Column = string | number | boolean | null | readonly string[] | object;
export type Row = Readonly<Record<string, Column>>;

const text = (value: { toString(): string } | null): string | null => value?.toString() ?? null;
const moment = (value: Instant | null): string | null => value && instantText(value);

/** The claim as a row of capital.claim. */
export function claimRow(claim: Claim): Row {
  const { fee, quote, balances_after } = claim;
  return {
    ...claim,
    fee: null,
    fee_currency: fee.currency,
    fee_minor: text(fee.minor),
    service_day: text(claim.service_day),
    filed_day: text(claim.filed_day),
    submitted_at: moment(claim.submitted_at),
    requested_hkd_minor: text(claim.requested_hkd_minor),
    decided_at: moment(claim.decided_at),
    voucher_hkd_minor: text(claim.voucher_hkd_minor),
    voucher_fee_minor: text(claim.voucher_fee_minor),
    patient_share_minor: text(claim.patient_share_minor),
    residue_hkd_minor: text(claim.residue_hkd_minor),
    quote: quote === null ? null : quoteJson(quote),
    balances_after: balances_after === null ? null : balancesJson(balances_after),
    hold_expires_at: moment(claim.hold_expires_at),
    asked_at: moment(claim.asked_at),
  };
}

/** A quote as JSON: an exact fraction as text. */
export function quoteJson(quote: ClaimQuote) {
  const { num, den, month, grade } = quote;
  return { num: num.toString(), den: den.toString(), month, grade };
}

/** A quote from JSON that `quoteJson` made. */
export function quoteFromJson(of: ReturnType<typeof quoteJson>): ClaimQuote {
  return { num: BigInt(of.num), den: BigInt(of.den), month: of.month, grade: of.grade };
}

/** Balances as JSON: decimals in HKD. */
export function balancesJson(of: ClaimBalances) {
  return {
    own: formatMinor(of.own),
    rewards: formatMinor(of.rewards),
    spouse: of.spouse === null ? null : formatMinor(of.spouse),
  };
}

/** Balances from JSON that `balancesJson` made. */
export function balancesFromJson(of: ReturnType<typeof balancesJson>): ClaimBalances {
  return {
    own: minor(of.own),
    rewards: minor(of.rewards),
    spouse: of.spouse === null ? null : minor(of.spouse),
  };
}

/** A row of capital.claim as the driver gives it. */
export type ClaimRow = Omit<
  Claim,
  | 'fee'
  | 'service_day'
  | 'filed_day'
  | 'submitted_at'
  | 'decided_at'
  | 'hold_expires_at'
  | 'asked_at'
  | 'quote'
  | 'balances_after'
> & {
  readonly fee_currency: Currency;
  readonly fee_minor: bigint;
  readonly service_day: string;
  readonly filed_day: string;
  readonly submitted_at: string;
  readonly decided_at: string | null;
  readonly hold_expires_at: string | null;
  readonly asked_at: string | null;
  readonly quote: ReturnType<typeof quoteJson> | null;
  readonly balances_after: ReturnType<typeof balancesJson> | null;
};

const at = (value: string | null) => (value === null ? null : instant(value));

/** The claim that a row holds. */
export function claimOf(row: ClaimRow): Claim {
  const { fee_currency, fee_minor, ...rest } = row;
  const outcome: Pick<ClaimOutcome, 'quote' | 'balances_after' | 'decided_at' | 'hold_expires_at'> =
    {
      quote: row.quote === null ? null : quoteFromJson(row.quote),
      balances_after: row.balances_after === null ? null : balancesFromJson(row.balances_after),
      decided_at: at(row.decided_at),
      hold_expires_at: at(row.hold_expires_at),
    };
  return {
    ...rest,
    ...outcome,
    fee: { currency: fee_currency, minor: fee_minor },
    service_day: day(row.service_day),
    filed_day: day(row.filed_day),
    submitted_at: instant(row.submitted_at),
    asked_at: at(row.asked_at),
  };
}

/** The event as a row of capital.claim_event. */
export function eventRow(event: ClaimEvent): Row {
  return { ...event, as_of: text(event.as_of), at: moment(event.at) };
}

/** A row of capital.claim_event as the driver gives it. */
export type EventRow = Omit<ClaimEvent, 'as_of' | 'at'> & {
  readonly as_of: string;
  readonly at: string;
};

/** The event that a row holds. */
export function eventOf(row: EventRow): ClaimEvent {
  return { ...row, as_of: day(row.as_of), at: instant(row.at) };
}

import { type Static, Type } from 'typebox';
import { messageKind } from '../../exchange/index.ts';
import { day } from '../../kernel/day.ts';
import { CURRENCIES, formatMinor, minor } from '../../kernel/money.ts';
import type { StatementItem, Totals } from './statement.ts';

const Strict = { additionalProperties: false } as const;
const Digest = Type.String({ pattern: '^[0-9a-f]{64}$' });
const Amount = Type.String({ pattern: '^-?\\d{1,13}\\.\\d{2}$' });
const Day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
const Code = Type.String({ minLength: 1, maxLength: 64 });
const Currency = Type.Enum([...CURRENCIES]);
const Month = Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$' });
const Id = Type.String({ pattern: '^[0-9a-f-]{36}$' });

const DAYS_MAX = 1_000;
/** More differing items than this are not worth reading one by one; the counts still show them. */
export const ITEMS_SHOWN_MAX = 2_000;

const TotalsBody = Type.Object(
  {
    item_count: Type.Integer({ minimum: 0 }),
    voucher_hkd: Amount,
    voucher_fee: Amount,
    residue_hkd: Amount,
  },
  Strict,
);
const DayBody = Type.Object({ service_day: Day, digest: Digest }, Strict);
const ItemBody = Type.Object(
  {
    item_id: Id,
    claim_id: Id,
    kind: Type.Union([Type.Literal('payment'), Type.Literal('reversal')]),
    service_day: Day,
    institution: Code,
    service_point: Code,
    voucher_hkd: Amount,
    voucher_fee: Amount,
    residue_hkd: Amount,
  },
  Strict,
);

/** Which window of account a message speaks of. */
const Window = { scheme: Code, currency: Currency, month: Month };

/** Home tells the treating side that a window is closed and what stands in its books, day by day. */
export const WINDOW_CLOSED = messageKind(
  'capital.window.closed.v1',
  "A window of account is closed; totals, digest and digests per day of service as in the sender's books.",
  Type.Object(
    {
      ...Window,
      digest: Digest,
      totals: TotalsBody,
      days: Type.Array(DayBody, { maxItems: DAYS_MAX }),
    },
    Strict,
  ),
);

/** The treating side answers from its own books, with its items of the days that differ. */
export const STATEMENT_COMPARED = messageKind(
  'capital.statement.compared.v1',
  'The receiver of a closed window has compared it with its own books; items of differing days are shown.',
  Type.Object(
    {
      ...Window,
      digest: Digest,
      totals: TotalsBody,
      agrees: Type.Boolean(),
      differing_days: Type.Array(Day, { maxItems: DAYS_MAX }),
      items: Type.Array(ItemBody, { maxItems: ITEMS_SHOWN_MAX }),
    },
    Strict,
  ),
);

/** Home shows its own items of the differing days, so that both sides see the same difference. */
export const STATEMENT_SHOWN = messageKind(
  'capital.statement.shown.v1',
  "Items of the days on which two statements differ, as in the sender's books.",
  Type.Object(
    {
      ...Window,
      items: Type.Array(ItemBody, { maxItems: ITEMS_SHOWN_MAX }),
    },
    Strict,
  ),
);

/** The bank has paid what a window came to. */
export const WINDOW_SETTLED = messageKind(
  'capital.window.settled.v1',
  "The payment for a window was confirmed by the payer's bank.",
  Type.Object(
    {
      ...Window,
      paid_on: Day,
      advice_id: Code,
      amount: Amount,
    },
    Strict,
  ),
);

/** Totals as they stand in a message. */
export function totalsBody(totals: Totals): Static<typeof TotalsBody> {
  return {
    item_count: totals.item_count,
    voucher_hkd: formatMinor(totals.voucher_hkd_minor),
    voucher_fee: formatMinor(totals.voucher_fee_minor),
    residue_hkd: formatMinor(totals.residue_hkd_minor),
  };
}

/** Totals from a checked message. */
export function readTotals(body: Static<typeof TotalsBody>): Totals {
  return {
    item_count: body.item_count,
    voucher_hkd_minor: minor(body.voucher_hkd),
    voucher_fee_minor: minor(body.voucher_fee),
    residue_hkd_minor: minor(body.residue_hkd),
  };
}

/** An item as it stands in a message. */
export function itemBody(item: StatementItem): Static<typeof ItemBody> {
  return {
    item_id: item.item_id,
    claim_id: item.claim_id,
    kind: item.kind,
    service_day: item.service_day.toString(),
    institution: item.institution,
    service_point: item.service_point,
    voucher_hkd: formatMinor(item.voucher_hkd_minor),
    voucher_fee: formatMinor(item.voucher_fee_minor),
    residue_hkd: formatMinor(item.residue_hkd_minor),
  };
}

/** An item from a checked message. */
export function readItem(body: Static<typeof ItemBody>): StatementItem {
  return {
    item_id: body.item_id,
    claim_id: body.claim_id,
    kind: body.kind,
    service_day: day(body.service_day),
    institution: body.institution,
    service_point: body.service_point,
    voucher_hkd_minor: minor(body.voucher_hkd),
    voucher_fee_minor: minor(body.voucher_fee),
    residue_hkd_minor: minor(body.residue_hkd),
  };
}

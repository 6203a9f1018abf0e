import { type Instant, instantText, type PlainDate } from '../../kernel/day.ts';
import type { Currency, Minor } from '../../kernel/money.ts';
import type { Session } from '../../platform/postgres/index.ts';
import { type Claim, SCHEME } from './record/claim-record.ts';

/** A payment or its reversal in exactly one settlement window; both sides keep it under the same id. */
export interface Item {
  readonly item_id: string;
  readonly claim_id: string;
  readonly kind: 'payment' | 'reversal';
  readonly scheme: string;
  readonly counterparty: string;
  readonly currency: Currency;
  readonly month: string;
  readonly service_day: PlainDate;
  readonly institution: string;
  readonly service_point: string;
  /** Negative for a reversal. */
  readonly voucher_hkd_minor: Minor;
  readonly voucher_fee_minor: Minor;
  readonly residue_hkd_minor: Minor;
  readonly at: Instant;
}

/** The line that a claim puts into a window: what was paid, or the same taken back. */
export function itemOf(
  claim: Claim,
  of: Pick<Item, 'item_id' | 'kind' | 'counterparty' | 'month' | 'at'>,
): Item {
  const sign = of.kind === 'payment' ? 1n : -1n;
  return {
    ...of,
    claim_id: claim.claim_id,
    scheme: SCHEME,
    currency: claim.fee.currency,
    service_day: claim.service_day,
    institution: claim.institution,
    service_point: claim.service_point,
    voucher_hkd_minor: sign * (claim.voucher_hkd_minor ?? 0n),
    voucher_fee_minor: sign * (claim.voucher_fee_minor ?? 0n),
    residue_hkd_minor: sign * (claim.residue_hkd_minor ?? 0n),
  };
}

/** Writes items: one statement, however many there are. */
export async function insertItems(session: Session, items: readonly Item[]): Promise<void> {
  if (items.length === 0) return;
  const rows = items.map((item) => ({
    ...item,
    service_day: item.service_day.toString(),
    voucher_hkd_minor: item.voucher_hkd_minor.toString(),
    voucher_fee_minor: item.voucher_fee_minor.toString(),
    residue_hkd_minor: item.residue_hkd_minor.toString(),
    at: instantText(item.at),
  }));
  await session.rows(
    `insert into capital.item
     select * from json_populate_recordset(null::capital.item, $1::json)`,
    [JSON.stringify(rows)],
  );
}

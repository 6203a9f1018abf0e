import type { FaultCode } from '../../../kernel/fault.ts';
import { formatMinor } from '../../../kernel/money.ts';
import type { Item } from '../item-store.ts';
import type { AwardMessage, DecidedBody } from '../messages.ts';
import type { Claim } from '../record/claim-record.ts';
import { balancesJson, quoteJson } from '../record/claim-row.ts';

/** What home tells of a claim: where it stands, the new line of account, and why what was asked was not done. */
export interface ToldClaim {
  readonly claim: Claim;
  readonly item: Item | null;
  readonly refusal: FaultCode | null;
}

/** A claim as home's answer tells it. */
export function decidedBody({ claim, item, refusal }: ToldClaim): DecidedBody {
  return {
    claim_id: claim.claim_id,
    state: claim.state,
    decided_at: (claim.decided_at ?? claim.submitted_at).toString(),
    as_of: claim.service_day.toString(),
    reasons: [...claim.reasons],
    flags: [...claim.flags],
    transaction_number: claim.transaction_number,
    hold_expires_at: claim.hold_expires_at?.toString() ?? null,
    award: awardOf(claim),
    item: item === null ? null : { item_id: item.item_id, kind: item.kind, month: item.month },
    refusal,
  };
}

function awardOf(claim: Claim): AwardMessage | null {
  const { voucher_hkd_minor, voucher_fee_minor, patient_share_minor, residue_hkd_minor } = claim;
  if (voucher_hkd_minor === null) return null;
  return {
    voucher_hkd: formatMinor(voucher_hkd_minor),
    voucher_fee: formatMinor(voucher_fee_minor ?? 0n),
    patient_share: formatMinor(patient_share_minor ?? 0n),
    residue_hkd: formatMinor(residue_hkd_minor ?? 0n),
    quote: claim.quote === null ? null : quoteJson(claim.quote),
    balances_after: claim.balances_after === null ? null : balancesJson(claim.balances_after),
  };
}

/** The answer about a claim that home does not know. */
export function unknownBody(claim_id: string, of: { at: string; today: string }): DecidedBody {
  return {
    claim_id,
    state: null,
    decided_at: of.at,
    as_of: of.today,
    reasons: [],
    flags: [],
    transaction_number: null,
    hold_expires_at: null,
    award: null,
    item: null,
    refusal: 'claim.not_found',
  };
}

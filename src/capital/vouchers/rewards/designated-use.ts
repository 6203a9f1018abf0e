import type { Minor } from '../../../kernel/money.ts';
import type { VoucherDraw } from '../../../schemes/hk/elderly-voucher-case.ts';
import { holderOf, type VoucherClaimEntry } from '../entries/voucher-payment.ts';
import type { DesignatedUse } from './reward-store.ts';

/**
 * What a paid claim counts toward rewards: ordinary vouchers only, for the holder whose vouchers were spent (rulings 6
 * and 7). `earned_year` is null where the use is not designated or no reward is offered.
 */
export function designatedUseOf(
  claim: Pick<VoucherClaimEntry, 'claim_id' | 'person_id' | 'spouse_id'>,
  draws: readonly VoucherDraw[],
  earned_year: number | null,
): DesignatedUse[] {
  if (earned_year === null) return [];
  const spent = new Map<string, Minor>();
  for (const draw of draws) {
    if (draw.from === 'own_reward') continue;
    const holder = holderOf(claim, draw);
    spent.set(holder, (spent.get(holder) ?? 0n) + draw.minor);
  }
  const { claim_id } = claim;
  return [...spent].map(([person_id, minor]) => ({ person_id, claim_id, earned_year, minor }));
}

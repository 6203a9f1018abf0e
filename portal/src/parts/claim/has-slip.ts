import type { Claim } from '../../api/types.ts';

const PAID = ['HELD', 'PENDED', 'ADJUDICATED'];

/** Whether vouchers pay, or will after confirmation, so that there is a paper to hand over. */
export function hasSlip(claim: Claim): boolean {
  return claim.voucher !== null && PAID.includes(claim.state);
}

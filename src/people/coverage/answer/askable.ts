import type { CaseShape } from '../../../schemes/case-shape.ts';
import { FORMULAS } from '../../../schemes/formulas.ts';
import { voucherCover } from '../../../schemes/hk/elderly-voucher-cover.ts';

/** The facts that a scheme may be told by name; null for a scheme that is not asked about persons. */
export function askableShape(scheme: string): CaseShape | null {
  if (scheme === voucherCover.scheme) return voucherCover.shape;
  return FORMULAS.get(scheme)?.shape ?? null;
}

import type { Minor } from '../../../kernel/money.ts';
import type { StatementItem } from '../statement.ts';

/** What a window comes to for one institution; negative where reversals outweigh payments. */
export interface InstitutionNet {
  readonly institution: string;
  readonly item_count: number;
  readonly voucher_fee_minor: Minor;
  readonly voucher_hkd_minor: Minor;
}

/** Sums the items of a window per institution, ordered by institution. */
export function netByInstitution(items: readonly StatementItem[]): readonly InstitutionNet[] {
  const nets = new Map<string, InstitutionNet>();
  for (const item of items) {
    const before = nets.get(item.institution);
    nets.set(item.institution, {
      institution: item.institution,
      item_count: (before?.item_count ?? 0) + 1,
      voucher_fee_minor: (before?.voucher_fee_minor ?? 0n) + item.voucher_fee_minor,
      voucher_hkd_minor: (before?.voucher_hkd_minor ?? 0n) + item.voucher_hkd_minor,
    });
  }
  return [...nets.values()].sort((a, b) => (a.institution < b.institution ? -1 : 1));
}

/**
 * What can be paid, in fen: a negative net cannot be collected by a payment, so it stays on the payable
 * account, is shown on the advice, and is not taken from other institutions.
 */
export function payable(nets: readonly InstitutionNet[]): Minor {
  return nets.reduce(
    (sum, net) => (net.voucher_fee_minor > 0n ? sum + net.voucher_fee_minor : sum),
    0n,
  );
}

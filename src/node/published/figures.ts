/**
 * What the Hong Kong Government published of the pilot in the reply to the Legislative Council of 25 February 2026
 * (seed 002). They are the target that the demonstration is generated to meet, and no rule reads them.
 */
export const PUBLISHED_FIGURES = {
  /** Elders who have used vouchers at a pilot institution; the text says "over". */
  elders: 32_200,
  transactions: 74_956,
  /** "approximately HK$79.56 million", taken to the dollar. */
  voucher_hkd: 79_560_000,
  /** Shares of the reason for the visit, in per cent. */
  chronic_follow_up_percent: 53,
  preventive_percent: 23,
  /** First voucher day of the pilot track and the last day that the figures cover. */
  from: '2024-06-28',
  to: '2026-01-31',
} as const;

import type { Statistics, UseLine } from '../../api/types.ts';

const line = (name: string, transactions: number, hkd: string, cny: string): UseLine => ({
  name,
  elders: null,
  transactions,
  voucher_hkd: { currency: 'HKD', value: hkd },
  voucher_cny: { currency: 'CNY', value: cny },
});

/** Invented figures in the order of size of the real ones. */
export const STATISTICS: Statistics = {
  scheme: 'hk.elderly_voucher',
  tracks: ['gba_pilot'],
  from: '2015-10-06',
  to: '2026-01-31',
  as_of: '2026-02-01T00:10:00Z',
  totals: { ...line('total', 61_240, '64981500.00', '60168055.56'), elders: 26_310 },
  by_month: [
    line('2025-08', 6_420, '6812000.00', '6307407.41'),
    line('2025-09', 8_310, '8817000.00', '8163888.89'),
    line('2025-10', 9_120, '9676000.00', '8959259.26'),
    line('2025-11', 10_880, '11543000.00', '10687962.96'),
    line('2025-12', 12_610, '13379000.00', '12387962.96'),
    line('2026-01', 13_900, '14754500.00', '13661574.08'),
  ],
  by_city: [
    line('shenzhen', 24_110, '25581000.00', '23686111.11'),
    line('guangzhou', 14_320, '15193000.00', '14067592.59'),
    line('zhongshan', 8_940, '9486000.00', '8783333.33'),
    line('dongguan', 5_120, '5432000.00', '5029629.63'),
    line('zhuhai', 3_900, '4138000.00', '3831481.48'),
    line('foshan', 2_310, '2451000.00', '2269444.44'),
    line('jiangmen', 1_180, '1252000.00', '1159259.26'),
    line('huizhou', 820, '869500.00', '805092.59'),
    line('zhaoqing', 540, '579000.00', '536111.13'),
  ],
  by_point: [
    line('zhongshan-chenxinghai', 8_940, '9486000.00', '8783333.33'),
    line('fah-sysu', 8_120, '8615000.00', '7976851.85'),
  ],
  by_visit_reason: [
    line('chronic_follow_up', 32_457, '34440000.00', '31888888.89'),
    line('preventive', 14_085, '14946000.00', '13838888.89'),
    line('episodic', 11_023, '11696000.00', '10829629.63'),
    line('rehabilitative', 3_675, '3899500.00', '3610648.15'),
  ],
};

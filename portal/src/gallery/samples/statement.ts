import type { Statement, StatementItem } from '../../api/types.ts';

const hkd = (value: string) => ({ currency: 'HKD' as const, value });
const cny = (value: string) => ({ currency: 'CNY' as const, value });

const ITEM: StatementItem = {
  item_id: '0198c0de-1111-7000-8000-000000000001',
  claim_id: '0198c0de-0000-7000-8000-000000000001',
  transaction_number: 'HK260131-0000001',
  kind: 'payment',
  service_day: '2026-01-15',
  institution: 'zhongshan-chenxinghai',
  service_point: 'zhongshan-chenxinghai',
  voucher_hkd: hkd('826.00'),
  voucher_fee: cny('764.81'),
  residue: hkd('0.01'),
};
const SIDE = {
  item_count: 2,
  voucher_hkd: hkd('1246.00'),
  voucher_fee: cny('1153.70'),
  residue: hkd('0.01'),
  digest: '5c0f9a3be2d14786aa90c1d2e3f405162738495a6b7c8d9eafb0c1d2e3f40516',
  made_at: '2026-02-01T01:00:04Z',
};

/** A month on which both sides agree. */
export const AGREED: Statement = {
  window: {
    scheme: 'hk.elderly_voucher',
    counterparty: 'GD',
    currency: 'CNY',
    month: '2026-01',
    state: 'FIXED',
  },
  own: SIDE,
  other: { ...SIDE, made_at: '2026-02-01T01:00:07Z' },
  agrees: true,
  items: [
    ITEM,
    {
      ...ITEM,
      item_id: '0198c0de-1111-7000-8000-000000000002',
      claim_id: '0198c0de-0000-7000-8000-000000000002',
      transaction_number: 'HK260131-0000001',
      service_day: '2026-01-20',
      voucher_hkd: hkd('420.00'),
      voucher_fee: cny('388.89'),
      residue: hkd('0.00'),
    },
  ],
  next_after: null,
  differences: [],
  instruction: null,
};

/** A month on which they do not. */
export const DIFFERING: Statement = {
  ...AGREED,
  window: { ...AGREED.window, state: 'STATED' },
  other: {
    ...SIDE,
    item_count: 1,
    voucher_hkd: hkd('826.00'),
    voucher_fee: cny('764.81'),
    digest: '77aa9a3be2d14786aa90c1d2e3f405162738495a6b7c8d9eafb0c1d2e3f40516',
  },
  agrees: false,
  differences: [
    {
      item_id: '0198c0de-1111-7000-8000-000000000002',
      own: AGREED.items[1] ?? null,
      other: null,
    },
  ],
};

import type { Account, Me } from '../../api/types.ts';

const hkd = (value: string) => ({ currency: 'HKD' as const, value });

/** An elder who does not exist. */
export const ME: Me = {
  person_id: '0198c0de-0000-7000-8000-0000000000aa',
  name_zh: '陳大文',
  name_en: 'CHAN Tai Man',
  birth_date: '1951-03-09',
  documents: [{ type: 'hkid', masked: 'A12****(3)' }],
  joined_since: '2024-05-02',
  pairing: {
    pairing_id: '0198c0de-0000-7000-8000-0000000000ab',
    spouse_name: { name_zh: '李小芳', name_en: 'LEE Siu Fong' },
    from: '2024-08-20',
  },
};

/** The account of that elder. */
export const ACCOUNT: Account = {
  as_of: '2026-11-22',
  opened_on: '2016-01-01',
  closed_on: null,
  balances: {
    own: hkd('7300.00'),
    held: hkd('0.00'),
    rewards: hkd('500.00'),
    spouse: hkd('6200.00'),
    total_for_designated: hkd('14000.00'),
    total: hkd('13500.00'),
  },
  limit: hkd('8000.00'),
  next_credit: { day: '2027-01-01', amount: hkd('2000.00'), forfeited: hkd('1300.00') },
  rewards: [{ earned_year: 2025, available: hkd('500.00'), lapses_on: '2026-12-31' }],
  optometry: {
    block: '2025-2026',
    from: '2025-01-01',
    until: '2026-12-31',
    used: hkd('800.00'),
    ceiling: hkd('2000.00'),
  },
  spouse: {
    name_zh: '李小芳',
    name_en: 'LEE Siu Fong',
    from: '2024-08-20',
    available: hkd('6200.00'),
  },
  reward_progress: { year: 2026, spent: hkd('620.00'), needed: hkd('1000.00'), is_given: false },
  entries: [
    {
      at: '2026-11-18T03:12:00Z',
      as_of: '2026-11-18',
      kind: 'payment',
      earned_year: null,
      amount: hkd('-826.00'),
      claim_id: '0198c0de-0000-7000-8000-000000000001',
      balance_after: hkd('7300.00'),
    },
    {
      at: '2026-09-03T06:40:00Z',
      as_of: '2026-09-03',
      kind: 'reversal',
      earned_year: null,
      amount: hkd('420.00'),
      claim_id: '0198c0de-0000-7000-8000-000000000006',
      balance_after: hkd('8126.00'),
    },
    {
      at: '2025-12-31T16:00:00Z',
      as_of: '2026-01-01',
      kind: 'forfeiture',
      earned_year: null,
      amount: hkd('-294.00'),
      claim_id: null,
      balance_after: hkd('8000.00'),
    },
    {
      at: '2025-12-31T16:00:00Z',
      as_of: '2026-01-01',
      kind: 'annual_credit',
      earned_year: null,
      amount: hkd('2000.00'),
      claim_id: null,
      balance_after: hkd('8294.00'),
    },
  ],
  next_cursor: null,
};

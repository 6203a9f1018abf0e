import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, instant } from '../../kernel/day.ts';
import { contentHash, postBatch } from './batch.ts';
import type { Journal } from './journal.ts';
import { reversalOf } from './reversal.ts';

const ACCOUNT = 'entitlement:01890000-0000-7000-8000-00000000000a:hk.elderly_voucher:ordinary';
const HOLD = '01890000-0000-7000-8000-00000000000b';

const journal: Journal = {
  journal_id: '01890000-0000-7000-8000-00000000000c',
  source: 'test',
  key: 'one',
  kind: 'payment',
  as_of: day('2026-01-31'),
  known_at: instant('2026-01-31T02:00:00.123456Z'),
  postings: [
    { account: 'payable:test', currency: 'HKD', minor: -5n },
    { account: ACCOUNT, currency: 'HKD', minor: 5n },
  ],
  places: [
    {
      hold_id: HOLD,
      account: ACCOUNT,
      currency: 'HKD',
      minor: 7n,
      expires_at: instant('2026-02-07T16:00:00Z'),
    },
  ],
};

describe('the content hash', () => {
  it('does not know what a retry mints anew, nor the conditions of posting', () => {
    const retried = {
      ...journal,
      journal_id: HOLD,
      known_at: instant('2027-01-01T00:00:00Z'),
      ceilings: [{ account: ACCOUNT, minor: 1n }],
    };
    expect(contentHash(retried)).toBe(contentHash(journal));
  });

  it('knows everything else', () => {
    const [debit, credit] = journal.postings;
    if (debit === undefined || credit === undefined) throw new Error('two lines');
    const others: Journal[] = [
      { ...journal, key: 'two' },
      { ...journal, source: 'other' },
      { ...journal, kind: 'receivable' },
      { ...journal, as_of: day('2026-02-01') },
      { ...journal, claim_id: HOLD },
      { ...journal, reverses: HOLD },
      { ...journal, postings: [credit, debit] },
      { ...journal, postings: [{ ...debit, minor: 6n }, credit] },
      { ...journal, postings: [{ ...debit, currency: 'CNY' }, credit] },
      { ...journal, places: [] },
      { ...journal, resolves: [{ hold_id: HOLD, as: 'posted' }] },
      { ...journal, resolves: [{ hold_id: HOLD, as: 'released' }] },
    ];
    const hashes = [journal, ...others].map(contentHash);
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('keeps apart what would read the same side by side', () => {
    const one = { ...journal, source: 'a', key: 'bc' };
    const other = { ...journal, source: 'ab', key: 'c' };
    expect(contentHash(one)).not.toBe(contentHash(other));
  });
});

describe('the layout of a batch', () => {
  it('names each account once, limit accounts first, and lays lines out by phase', () => {
    const batch = postBatch([journal, { ...journal, key: 'two' }, journal]);
    expect(batch).toMatchObject({
      codes: [ACCOUNT, 'payable:test'],
      units: [1, 1],
      limits: 1,
      earlier: [0, 0, 1],
      reverses: null,
      claim_ids: null,
    });
    const firstThree = [batch.journals, batch.phases, batch.slots, batch.minors, batch.details];
    expect(firstThree.map((cells) => cells?.slice(0, 3))).toEqual([
      [1, 1, 1],
      [2, 3, 3],
      [1, 2, 1],
      ['7', '-5', '5'],
      ['2026-02-07T16:00:00.000000Z', null, null],
    ]);
    expect(postBatch([journal]).earlier).toBeNull();
  });

  it('refuses a posting of nothing and a ceiling of an account that is left alone', () => {
    const empty = {
      ...journal,
      postings: [{ account: ACCOUNT, currency: 'HKD', minor: 0n }],
    } as const;
    const stray = { ...journal, ceilings: [{ account: 'entitlement:other', minor: 1n }] };
    expect(() => postBatch([empty])).toThrow('a posting of nothing');
    expect(() => postBatch([stray])).toThrow('leaves alone');
  });
});

describe('a mirror', () => {
  it('has every line with the opposite sign, so that both together are nothing', () => {
    const minors = fc.array(fc.bigInt({ min: -10_000n, max: 10_000n }), { minLength: 1 });
    fc.assert(
      fc.property(minors, (amounts) => {
        const postings = amounts.map((minor, index) => {
          return { account: `a:${index % 3}`, currency: 'HKD' as const, minor };
        });
        const stamp = { journal_id: HOLD, as_of: day('2026-02-01'), known_at: journal.known_at };
        const mirror = reversalOf({ ...journal, postings }, { source: 'test', key: 'back' }, stamp);
        expect(mirror.reverses).toBe(journal.journal_id);
        expect(mirror.postings.map((line) => line.minor)).toEqual(amounts.map((minor) => -minor));
      }),
    );
  });
});

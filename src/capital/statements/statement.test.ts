import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../kernel/day.ts';
import { differencesOf, type StatementItem, statementOf } from './statement.ts';

const KEY = {
  counterparty: 'GD',
  scheme: 'hk.elderly_voucher',
  currency: 'CNY',
  month: '2026-01',
} as const;

const item = fc.record({
  item_id: fc.uuid({ version: 7 }),
  claim_id: fc.uuid({ version: 7 }),
  kind: fc.constantFrom('payment' as const, 'reversal' as const),
  service_day: fc.constantFrom(day('2026-01-05'), day('2026-01-31')),
  institution: fc.constantFrom('fah-sysu', 'zhongshan-tcm'),
  service_point: fc.constantFrom('fah-sysu', 'zhongshan-tcm'),
  voucher_hkd_minor: fc.bigInt({ min: -800000n, max: 800000n }),
  voucher_fee_minor: fc.bigInt({ min: -800000n, max: 800000n }),
  residue_hkd_minor: fc.bigInt({ min: -1n, max: 1n }),
});
const items = fc.uniqueArray(item, { maxLength: 20, selector: (one) => one.item_id });

describe('a statement', () => {
  it('is the same whatever the order of its items', () => {
    fc.assert(
      fc.property(items, (list) => {
        expect(statementOf(KEY, [...list].reverse())).toEqual(statementOf(KEY, list));
      }),
    );
  });

  it('shows no difference to itself, and exactly the items that were changed, added or taken away', () => {
    fc.assert(
      fc.property(items, items, (kept, added) => {
        const ids = new Set(kept.map((one) => one.item_id));
        const extra = added.filter((one) => !ids.has(one.item_id));
        expect(differencesOf(kept, kept)).toEqual([]);
        const changed: StatementItem[] = kept.map((one, index) =>
          index === 0 ? { ...one, voucher_fee_minor: one.voucher_fee_minor + 1n } : one,
        );
        const found = differencesOf(kept, [...changed.slice(0), ...extra]);
        expect(found.length).toBe(extra.length + (kept.length > 0 ? 1 : 0));
        expect(statementOf(KEY, changed).digest === statementOf(KEY, kept).digest).toBe(
          kept.length === 0,
        );
      }),
    );
  });

  it('has another digest when any member of an item is another', () => {
    const others = {
      item_id: '01890000-0000-7000-8000-000000000001',
      claim_id: '01890000-0000-7000-8000-000000000002',
      service_day: day('2026-01-06'),
      institution: 'dongguan-tungwah',
      service_point: 'dongguan-tungwah',
      voucher_hkd_minor: 900_000n,
      voucher_fee_minor: 900_000n,
      residue_hkd_minor: 2n,
    };
    fc.assert(
      fc.property(item, (one) => {
        const kind = one.kind === 'payment' ? ('reversal' as const) : ('payment' as const);
        const digest = statementOf(KEY, [one]).digest;
        for (const [member, value] of Object.entries({ ...others, kind })) {
          expect(statementOf(KEY, [{ ...one, [member]: value }]).digest, member).not.toBe(digest);
        }
      }),
    );
  });

  it('adds up in both currencies and keeps the residues apart', () => {
    fc.assert(
      fc.property(items, items, (left, right) => {
        const ids = new Set(left.map((one) => one.item_id));
        const rest = right.filter((one) => !ids.has(one.item_id));
        const whole = statementOf(KEY, [...left, ...rest]).totals;
        const parts = [statementOf(KEY, left).totals, statementOf(KEY, rest).totals];
        expect(whole.item_count).toBe(parts.reduce((n, part) => n + part.item_count, 0));
        for (const member of [
          'voucher_hkd_minor',
          'voucher_fee_minor',
          'residue_hkd_minor',
        ] as const) {
          expect(whole[member]).toBe(parts.reduce((n, part) => n + part[member], 0n));
        }
      }),
    );
  });
});

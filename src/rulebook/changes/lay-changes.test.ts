import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULEBOOK } from '../../../test/law.ts';
import { day } from '../../kernel/day.ts';
import { readRulebook } from '../open-rulebook.ts';
import { lawFromCanonical } from '../scheme-law.ts';
import { layChanges } from './lay-changes.ts';
import type { ChangeText, SignedChange } from './policy-change.ts';

const AMOUNT: ChangeText = {
  scheme: 'hk.elderly_voucher',
  parameter: 'annual_amount',
  from: '2027-01-01',
  value: '2500.00',
  grade: 'official',
  source: { title: 'Gazette', url: 'https://www.hcv.gov.hk/' },
  note: null,
  corrects: false,
};
const signed = (change: Partial<ChangeText>, change_id = 'a1'): SignedChange => ({
  change: { ...AMOUNT, ...change },
  mark: { change_id, changed_on: '2026-11-27', drafted_by: 'Ho', approved_by: 'Lam' },
});
const laid = (...changes: readonly SignedChange[]) => {
  const read = layChanges(RULEBOOK, changes);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};
const onDay = (rulebook: typeof RULEBOOK, key: string, on: string) =>
  rulebook.scheme(AMOUNT.scheme).on(key, day(on));

const aChange = fc
  .record({
    parameter: fc.constantFrom('annual_amount', 'balance_max', 'age_min', 'spouse_share'),
    days: fc.integer({ min: 0, max: 20_000 }),
    number: fc.integer({ min: 0, max: 9_999 }),
  })
  .map(({ parameter, days, number }) => {
    const values: Readonly<Record<string, ChangeText['value']>> = {
      age_min: number,
      spouse_share: number % 2 === 0,
    };
    const from = day('2009-01-01').add({ days }).toString();
    return { parameter, from, value: values[parameter] ?? `${number}.00` };
  });

describe('changes laid over the law', () => {
  it('are the identity before their day, whatever they change', () => {
    fc.assert(
      fc.property(aChange, fc.integer({ min: 1, max: 20_000 }), (change, before) => {
        const on = day(change.from).subtract({ days: before }).toString();
        const changed = laid(signed(change));
        for (const key of RULEBOOK.scheme(AMOUNT.scheme).parameters.keys()) {
          if (RULEBOOK.scheme(AMOUNT.scheme).parameters.get(key)?.kind === 'event') continue;
          expect(onDay(changed, key, on)).toEqual(onDay(RULEBOOK, key, on));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('of different parameters or days give the same law in any order', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(aChange, {
          maxLength: 6,
          selector: ({ parameter, from }) => `${parameter} ${from}`,
        }),
        fc.infiniteStream(fc.nat(1000)),
        (changes, ranks) => {
          const inOrder = changes.map((change, nth) => signed(change, `c${nth}`));
          const shuffled = inOrder
            .map((one) => ({ one, rank: ranks.next().value }))
            .sort((a, b) => a.rank - b.rank)
            .map(({ one }) => one);
          expect(laid(...shuffled).digest).toBe(laid(...inOrder).digest);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('hold from their day until the next value, which stays', () => {
    const changed = laid(signed({}), signed({ from: '2020-06-01', value: '1900.00' }, 'a2'));
    expect(onDay(changed, 'annual_amount', '2020-05-31')).toMatchObject({ value: 200_000n });
    expect(onDay(changed, 'annual_amount', '2020-06-01')).toMatchObject({ value: 190_000n });
    expect(onDay(changed, 'annual_amount', '2027-01-01')).toMatchObject({ value: 250_000n });
  });

  it('carry the names under them through the canonical text', () => {
    const changed = laid(signed({}));
    const again = lawFromCanonical(changed.scheme(AMOUNT.scheme).canonical_text);
    const found = again.on('annual_amount', day('2027-01-01'));
    expect(found.known && found.entry).toMatchObject({
      change: { change_id: 'a1', drafted_by: 'Ho', approved_by: 'Lam' },
      sources: [{ title: 'Gazette' }],
    });
    expect(again.digest).toBe(changed.scheme(AMOUNT.scheme).digest);
    expect(changed.digest).not.toBe(RULEBOOK.digest);
  });

  it('of one day follow each other: the later one counts', () => {
    const changed = laid(signed({}), signed({ value: '2600.00' }, 'a2'));
    expect(onDay(changed, 'annual_amount', '2027-01-01')).toMatchObject({ value: 260_000n });
  });

  it.each([
    [{ scheme: 'hk.nothing' }, 'no such scheme'],
    [{ parameter: 'nothing' }, 'no parameter "nothing"'],
    [{ value: 2500 }, 'expected a quoted amount in HKD'],
    [
      {
        scheme: 'hk.elderly_voucher.rates',
        parameter: 'hkd_per_cny',
        value: '1.1',
        from: '2031-01-01',
      },
      'expected',
    ],
  ])('that do not fit the files any more are problems: %j', (wrong, message) => {
    const read = layChanges(RULEBOOK, [signed(wrong)]);
    expect(read.ok ? '' : read.error.map((one) => `${one.file}: ${one.message}`).join()).toContain(
      message,
    );
  });
});

describe('a rulebook read from the texts of its files', () => {
  it('is the one that was read from the folder', () => {
    const again = readRulebook(RULEBOOK.files);
    expect(again.ok && again.value.digest).toBe(RULEBOOK.digest);
  });
});

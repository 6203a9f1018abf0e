import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAWS, RULEBOOK } from '../../test/law.ts';
import { compareDays, day } from '../kernel/day.ts';
import { sha256 } from '../kernel/digest.ts';
import { lawFromCanonical } from './scheme-law.ts';
import { viewScheme } from './scheme-view.ts';

const voucher = LAWS.voucher;
const anyDay = fc.integer({ min: 0, max: 9000 }).map((days) => day('2008-01-01').add({ days }));

describe('the law of a scheme', () => {
  it.each([...RULEBOOK.schemes.keys()])('%s is rebuilt from its canonical text', (id) => {
    const law = RULEBOOK.scheme(id);
    const again = lawFromCanonical(law.canonical_text);
    expect(again.digest).toBe(law.digest);
    expect(again.digest).toBe(sha256(law.canonical_text));
    expect(viewScheme(again)).toEqual(viewScheme(law));
  });

  it('gives the value in force from its day until the next', () => {
    expect(voucher.on('annual_amount', day('2012-12-31'))).toMatchObject({ value: 50_000n });
    expect(voucher.on('annual_amount', day('2013-01-01'))).toMatchObject({ value: 100_000n });
    expect(voucher.on('annual_amount', day('2040-01-01'))).toMatchObject({ value: 200_000n });
  });

  it('refuses with a sentence where nothing is known', () => {
    const before = voucher.on('annual_amount', day('2008-12-31'));
    expect(before).toMatchObject({ known: false, why: 'before_first' });
    const unknown = voucher.on('balance_max', day('2012-12-31'));
    expect(unknown).toMatchObject({ known: false, why: 'unknown', key: 'balance_max' });
    expect(unknown.known || unknown.note['zh-Hant-HK']).toContain('2013');
    expect(LAWS.rates.on('hkd_per_cny', day('2028-12-01'))).toMatchObject({ known: false });
    const month = LAWS.rates.on('hkd_per_cny', day('2028-01-01'));
    expect(month).toMatchObject({ known: false, why: 'no_row_for_month' });
    expect(month.known || month.note.en).toBe('There is no value for the month 2028-01.');
  });

  it('throws for a parameter that the file does not have', () => {
    expect(() => voucher.on('annual_amout', day('2026-01-01'))).toThrow('annual_amout');
    expect(() => voucher.on('one_off_amount', day('2026-01-01'))).toThrow('kind state or monthly');
  });

  it('gives events of a half-open period', () => {
    const days = (from: string, to: string) =>
      voucher.events('one_off_amount', day(from), day(to)).map((entry) => entry.from.toString());
    expect(days('2018-06-08', '2019-06-26')).toEqual(['2018-06-08']);
    expect(days('2018-06-09', '2019-06-27')).toEqual(['2019-06-26']);
  });

  it('finds on every day what a walk through the entries finds', () => {
    const keys = [...voucher.parameters.values()].filter(({ kind }) => kind === 'state');
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...keys), (on, parameter) => {
        const last = parameter.values.filter((entry) => compareDays(entry.from, on) <= 0).at(-1);
        const settled = voucher.on(parameter.key, on);
        if (last === undefined || last.value === 'unknown') expect(settled.known).toBe(false);
        else expect(settled).toMatchObject({ known: true, value: last.value });
      }),
    );
  });

  it('names every day on which a value changes as an epoch, and no other', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        const next = on.add({ days: 1 });
        const changes = voucher.epochs(next, next.add({ days: 1 })).length > 0;
        const at = (when: typeof on) =>
          JSON.stringify(
            viewScheme(voucher, when).parameters.filter(({ kind }) => kind === 'state'),
          );
        expect(changes).toBe(at(on) !== at(next));
      }),
      { numRuns: 60 },
    );
  });

  it('counts the end of a monthly series as a change', () => {
    const epochs = LAWS.rates.epochs(day('2027-12-01'), day('2029-01-01'));
    expect(epochs.map(String)).toEqual(['2027-12-01', '2028-01-01']);
  });
});

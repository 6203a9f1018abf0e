import { describe, expect, it } from 'vitest';
import { RULEBOOK } from '../../../test/law.ts';
import { day } from '../../kernel/day.ts';
import { faultText } from '../../kernel/fault.ts';
import { LANGUAGES } from '../../kernel/language.ts';
import { readChange, type SaidChange } from './read-change.ts';

const TODAY = day('2026-11-27');
const SAID: SaidChange = {
  scheme: 'hk.elderly_voucher',
  parameter: 'annual_amount',
  from: '2027-01-01',
  value: '2500.00',
  grade: 'official',
  source: { title: 'Gazette', url: 'https://www.hcv.gov.hk/' },
  note: null,
  corrects: false,
};
const RATES = { scheme: 'hk.elderly_voucher.rates', parameter: 'hkd_per_cny' };
const NOTE = { 'zh-Hant-HK': '甲', 'zh-Hans-CN': '甲', en: 'A', 'pt-MO': 'A' };
const read = (said: Partial<SaidChange>, takes = false) =>
  readChange({ ...SAID, ...said }, { rulebook: RULEBOOK, today: TODAY, takesNone: () => takes });
const faultsOf = (said: Partial<SaidChange>, takes = false) => {
  const found = read(said, takes);
  return found.ok ? [] : found.error.map(({ code, at }) => `${code} at ${at}`);
};

describe('a change as it is said', () => {
  it('is read when all is right', () => {
    expect(read({})).toMatchObject({ ok: true, value: SAID });
    expect(read({ note: NOTE }).ok).toBe(true);
    expect(read({ value: null }, true)).toMatchObject({ ok: true, value: { value: null } });
    expect(read({ value: 'unknown', note: NOTE }, true).ok).toBe(true);
  });

  it('may correct a value, or a day that has begun, when it says so', () => {
    const held = RULEBOOK.scheme(SAID.scheme).parameters.get(SAID.parameter)?.values[0];
    const from = held?.from.toString() ?? '';
    expect(read({ from, corrects: true }).ok).toBe(true);
    expect(read({ from: '2026-11-27', corrects: true }).ok).toBe(true);
    expect(faultsOf({ from })).toEqual(['policy.change_replaces at from']);
  });

  it.each([
    [{ scheme: 'hk.nothing' }, ['policy.scheme_unknown at scheme']],
    [{ parameter: 'annual_amuont' }, ['policy.parameter_unknown at parameter']],
    [{ value: 2500 }, ['policy.change_value_wrong at value']],
    [{ value: '25 dollars' }, ['policy.change_value_wrong at value']],
    [{ value: ['2500.00'] }, ['policy.change_value_wrong at value']],
    [{ value: { a: 1 } }, ['policy.change_value_wrong at value']],
    [{ parameter: 'age_min', value: '65' }, ['policy.change_value_wrong at value']],
    [{ parameter: 'spouse_share', value: 'yes' }, ['policy.change_value_wrong at value']],
    [{ parameter: 'professions', value: ['witch'] }, ['policy.change_value_wrong at value']],
    [{ value: null }, ['policy.change_value_needed at value']],
    [{ value: 'unknown', note: NOTE }, ['policy.change_value_needed at value']],
    [
      { source: { title: ' ', url: 'ftp://a' } },
      ['policy.change_source_missing at source.title', 'policy.change_address_wrong at source.url'],
    ],
    [
      { note: { en: 'A' } },
      LANGUAGES.filter((one) => one !== 'en').map(
        (one) => `policy.change_note_missing at note.${one}`,
      ),
    ],
    [{ from: '2027-02-30' }, ['policy.day_invalid at from']],
    [{ from: '2026-11-27' }, ['policy.change_in_past at from']],
    [{ from: '2020-06-01' }, ['policy.change_in_past at from']],
    [{ corrects: true }, ['policy.change_corrects_nothing at from']],
    [{ ...RATES, value: '1.1000', from: '2031-01-01' }, ['policy.change_month_gap at from']],
    [{ ...RATES, value: '1.1000', from: '2026-11-02' }, ['policy.change_month_gap at from']],
  ])('is refused at its field: %j', (wrong, expected) => {
    expect(faultsOf(wrong)).toEqual(expected);
  });

  it('asks for a note where nothing is known', () => {
    expect(faultsOf({ value: 'unknown' }, true)).toHaveLength(4);
  });

  it('says what is wrong in four languages, and all at once', () => {
    const found = read({ from: 'soon', value: 1, source: { title: '', url: '' } });
    if (found.ok) throw new Error('it was read');
    expect(found.error.map(({ at }) => at)).toEqual([
      'from',
      'value',
      'source.title',
      'source.url',
    ]);
    for (const one of found.error) {
      const titles = LANGUAGES.map((language) => faultText(one, language).title);
      expect(titles.every((title) => title !== '' && !title.includes('{'))).toBe(true);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { draftOf, emptyValues, valuesOf, valuesOfFile } from './change-values.ts';

const CHANGE = {
  scheme: 'hk.elderly_voucher',
  parameter: 'annual_amount',
  from: '2027-01-01',
  value: '2500.00',
  grade: 'official',
  source: { title: 'Gazette', url: 'unknown' },
  note: null,
  corrects: false,
} as const;

describe('the form of a change', () => {
  it('gives back the change it was filled from', () => {
    expect(draftOf(valuesOf(CHANGE, 'Why.'), { unit: 'HKD' })).toEqual({
      change: CHANGE,
      reason: 'Why.',
    });
    const codes = { ...CHANGE, value: ['a', 'b'] };
    expect(draftOf(valuesOf(codes, ''), { unit: 'codes' }).change.value).toEqual(['a', 'b']);
    const ended = { ...CHANGE, value: null };
    expect(draftOf(valuesOf(ended, ''), { unit: 'HKD' }).change.value).toBeNull();
  });

  it.each([
    ['yes_no', 'true', true],
    ['yes_no', 'false', false],
    ['count', '65', 65],
    ['count', 'many', 'many'],
    ['HKD', '2500.00', '2500.00'],
    ['rate', '1.08', '1.08'],
  ])('says a value of unit %s typed as %j as %j', (unit, typed, said) => {
    const values = emptyValues({ value: typed });
    expect(draftOf(values, { unit }).change.value).toBe(said);
  });

  it('is filled from a file of another side, and from nothing else', () => {
    const file = { format: 'sampan.policy-change.v1', change: CHANGE, reason: 'Agreed.' };
    expect(valuesOfFile(JSON.stringify(file))).toMatchObject({
      value: '2500.00',
      reason: 'Agreed.',
    });
    expect(valuesOfFile(JSON.stringify({ ...file, format: 'other' }))).toBeNull();
    expect(valuesOfFile('no file')).toBeNull();
  });
});

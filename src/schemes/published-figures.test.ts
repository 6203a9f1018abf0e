import { describe, expect, it } from 'vitest';
import { RULEBOOK } from '../../test/law.ts';
import { day } from '../kernel/day.ts';
import { minor, mulDiv } from '../kernel/money.ts';
import { decimalOf, type Fraction, type Value } from '../rulebook/index.ts';

/** Every figure of the scheme book (schemes.md, section 12) that the law reproduces, with the day it is about. */

function value(scheme: string, key: string, on: string): Value | 'not settled' {
  const settled = RULEBOOK.scheme(scheme).on(key, day(on));
  return settled.known ? settled.value : 'not settled';
}

const rate = (scheme: string, key: string, on: string) =>
  decimalOf(value(scheme, key, on) as Fraction);
const points = (on: string) => RULEBOOK.network.on(day(on));

describe('figures of the vouchers (seeds 001, 002, 004)', () => {
  it('are 7 institutions of 2024, two of them dental in Shenzhen, and 12 added in 2025', () => {
    const of = (batch: string) =>
      RULEBOOK.network.service_points.filter((one) => one.batch === batch);
    expect([of('2015').length, of('2024').length, of('2025').length]).toEqual([2, 7, 12]);
    const dental = of('2024').filter(({ name }) => /口腔/.test(name['zh-Hant-HK']));
    expect(dental.map(({ city }) => city)).toEqual(['shenzhen', 'shenzhen']);
    expect(2 + 7 + 12).toBe(21);
  });

  it('are nine mainland cities from the end of August 2025', () => {
    expect(new Set(points('2025-08-28').map(({ city }) => city)).size).toBe(9);
    expect(new Set(points('2025-06-25').map(({ city }) => city)).size).toBeLessThan(9);
  });

  it('are some institutions of less than six months in February 2026', () => {
    const half_a_year_before = day('2026-02-25').subtract({ months: 6 });
    const young = points('2026-02-25').filter(
      ({ from }) => from.since(half_a_year_before).sign > 0,
    );
    expect(young.length).toBeGreaterThan(0);
  });

  it('is HKD 2,000 a year in 2018, and use outside Hong Kong from 2015', () => {
    expect(value('hk.elderly_voucher', 'annual_amount', '2018-01-01')).toBe(minor('2000.00'));
    expect(points('2015-12-31')).toHaveLength(1);
  });

  it('agree with their own means', () => {
    expect(mulDiv(minor('79560000.00'), 1n, 74_956n)).toBe(minor('1061.42'));
    expect(mulDiv(minor('34900000.00'), 1n, 106_800n)).toBe(minor('326.78'));
    // HKD 7.3 million for CNY 6.3 million: the rate that stands in until the end of 2018.
    expect(rate('hk.elderly_voucher.rates', 'hkd_per_cny', '2018-12-01')).toBe('1.1587');
    expect(mulDiv(73_000_000n, 10_000n, 63_000_000n)).toBe(11_587n);
  });
});

describe('figures of the Hospital Authority’s pilot (seeds 002, 004)', () => {
  it('are CNY 2,000 for each patient, from 10 May 2023', () => {
    expect(value('hk.ha_patients_gba', 'period_subsidy_max', '2023-05-10')).toBe(minor('2000.00'));
    expect(value('hk.ha_patients_gba', 'period', '2023-05-09')).toBe(null);
    expect(value('hk.ha_patients_gba', 'period', '2023-05-10')).toBe('period_2023');
  });
});

describe('figures of the three systems (seed 004)', () => {
  it('are 90 per cent of spending appropriated in Hong Kong, 2019', () => {
    expect(rate('hk.health_system', 'appropriation_share', '2019-06-30')).toBe('0.90');
  });

  it('are 66.05 million uninsured in the mainland at the end of 2022', () => {
    expect(value('gd.health_system', 'uninsured_persons', '2022-12-31')).toBe(66_050_000);
  });

  it('are MOP 42 and 70 per cent in Macao', () => {
    expect(value('mo.public_care', 'outpatient_fee_resident', '2024-11-20')).toBe(minor('42.00'));
    expect(rate('mo.public_care', 'item_rate_resident', '2024-11-20')).toBe('0.70');
  });

  it('are three forms in Shenzhen to 2023, and 36 months for 90 per cent', () => {
    expect(value('gd.shenzhen.insurance', 'plans', '2023-09-30')).toHaveLength(3);
    expect(value('gd.shenzhen.insurance', 'class_1_months_long', '2023-09-30')).toBe(36);
    expect(rate('gd.shenzhen.insurance', 'class_1_rate_long', '2023-09-30')).toBe('0.90');
  });

  it('is Zhuhai open to both from 1 January 2020', () => {
    const origins = (on: string) => value('gd.zhuhai.resident_insurance', 'origins', on);
    expect(origins('2019-12-31')).toEqual(['macao']);
    expect(origins('2020-01-01')).toEqual(['hong_kong', 'macao']);
  });
});

describe('arithmetic on the figures (schemes.md, section 12)', () => {
  it.each([
    ['share of Hong Kong and Macao in Zhuhai, 98.24 %', 72_500n, 73_800n, 9824n],
    ['growth of Hong Kong residents in the mainland, 58.15 %', 136_551n, 234_829n, 5815n],
    ['growth of Macao residents in the mainland, 162.87 %', 34_531n, 21_201n, 16_287n],
    ['growth of inpatient visits from Hong Kong, 33.76 %', 2_713n, 8_037n, 3376n],
    ['growth of inpatient visits from Macao, 160.76 %', 3_331n, 2_072n, 16_076n],
    ['public health spending of Hong Kong, 17.49 times', 11_770n, 673n, 174_889n],
  ])('%s', (_what, part, whole, hundredths) => {
    expect(mulDiv(part, 10_000n, whole)).toBe(hundredths);
  });

  it('is CNY 944.70 for each beneficiary in Zhuhai', () => {
    expect(mulDiv(minor('123000000.00'), 1n, 130_200n)).toBe(minor('944.70'));
  });

  it('is the census of 2020 less the change since 2010', () => {
    expect(371_380 - 136_551).toBe(234_829);
    expect(55_732 - 34_531).toBe(21_201);
  });
});

import { describe, expect, it } from 'vitest';
import { RULEBOOK } from '../../../test/law.ts';
import { day } from '../../kernel/day.ts';
import { minor, mulDiv } from '../../kernel/money.ts';
import { type CaseOf, type CaseShape, caseOf } from '../case-shape.ts';
import { type CoverageFormula, decideCoverage, formulaRules, lawsOf } from '../formula.ts';
import { insuranceAccess } from '../gd/insurance-access.ts';
import { zhuhaiResidentInsurance } from '../gd/zhuhai-resident-insurance.ts';
import type { Parameters } from '../rule.ts';
import { healthVoucher } from './health-voucher.ts';
import { mainlandPremiumSubsidy } from './mainland-premium-subsidy.ts';
import { publicCare } from './public-care.ts';

function decide<S extends CaseShape, P extends Parameters>(
  formula: CoverageFormula<S, P>,
  on: string,
  said: Partial<CaseOf<S>>,
) {
  const laws = lawsOf(formula as unknown as CoverageFormula, RULEBOOK);
  return decideCoverage(formula, caseOf(formula.shape, day(on), said), formulaRules(formula, laws));
}

const paidBy = (found: ReturnType<typeof decide>, payer: string) =>
  found.shares.find((share) => share.payer === payer)?.minor ?? 0n;

describe('what the paper says of Macao', () => {
  it('is 42 patacas for each consultation, not for each year or each item', () => {
    const one = decide(publicCare, '2024-06-01', {});
    expect(paidBy(one, 'patient')).toBe(minor('42.00'));
  });

  it('is 70 per cent charged of other items, which is a subsidy of 30 per cent', () => {
    const found = decide(publicCare, '2024-06-01', { items_cost: minor('100.00') });
    expect(paidBy(found, 'patient')).toBe(minor('112.00'));
    expect(paidBy(found, 'mo.government')).toBe(minor('30.00'));
  });

  it('is free basic care in health centres for residents', () => {
    const found = decide(publicCare, '2024-06-01', {
      place: 'health_centre',
      items_cost: minor('100.00'),
    });
    expect(paidBy(found, 'patient')).toBe(0n);
  });
});

describe('what the paper says of Zhuhai', () => {
  const join = {
    origin: 'hong_kong',
    area: 'zhuhai_other',
    occupation: 'employed_locally',
  } as const;

  it('is that the whole city opened on 1 January 2020, whether employed or not', () => {
    expect(decide(zhuhaiResidentInsurance, '2019-12-31', join)).toMatchObject({
      outcome: 'not_covered',
      unmet: [{ condition: 'origin' }],
    });
    // Open, though the premium of those years was not found.
    expect(decide(zhuhaiResidentInsurance, '2020-01-01', join)).toMatchObject({
      outcome: 'not_settled',
      not_settled: 'premium_adult',
    });
    expect(decide(zhuhaiResidentInsurance, '2025-01-01', join).outcome).toBe('covered');
  });

  it('agrees with its own sums', () => {
    expect(mulDiv(63_400n + 9_100n, 10_000n, 73_800n)).toBe(9_824n);
    expect(mulDiv(12_300_000_000n, 1n, 130_200n)).toBe(94_470n);
  });
});

describe('joining in the mainland', () => {
  it('needs a residence permit; the Home Visit Permit of the card holder does not do', () => {
    const of = (permit: 'residence_permit' | 'travel_permit') =>
      decide(insuranceAccess, '2026-01-01', { permit }).outcome;
    expect(of('residence_permit')).toBe('covered');
    expect(of('travel_permit')).toBe('not_covered');
  });
});

describe('vouchers of Macao', () => {
  it('are no vouchers of Hong Kong: outside Macao they pay in Hengqin only, and only from May 2024', () => {
    const at = (place: 'hengqin' | 'elsewhere', on: string) =>
      decide(healthVoucher, on, { place, fee: minor('100.00'), left_2023: minor('600.00') })
        .outcome;
    expect(at('elsewhere', '2024-06-01')).toBe('not_covered');
    expect(at('hengqin', '2024-04-30')).toBe('not_covered');
    expect(at('hengqin', '2024-05-01')).toBe('covered');
  });
});

describe('the subsidy for premiums', () => {
  it.each([
    ['2019-12-31', 'hengqin', '500.00', '557.95'],
    ['2020-01-01', 'zhuhai', '500.00', '490.00'],
    ['2022-01-01', 'zhongshan', '1500.00', '1000.00'],
    ['2022-08-16', 'shenzhen', '1500.00', '1000.00'],
    ['2026-01-01', 'fujian', '1500.00', '1000.00'],
  ] as const)(
    'on %s in %s is the smaller of the premium and the ceiling',
    (on, area, premium, paid) => {
      const found = decide(mainlandPremiumSubsidy, on, { area, premium: minor(premium) });
      expect(paidBy(found, 'mo.government')).toBe(minor(paid));
    },
  );
});

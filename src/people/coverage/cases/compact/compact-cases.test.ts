import { describe, expect, it } from 'vitest';
import { insured, periodOf, personOf, saidBy } from '../../../../../test/coverage-people.ts';

const ELDER = personOf('1951-03-08', {
  HK: { documents: ['hkid'], statuses: ['retired'] },
  GD: { periods: [periodOf('residence', 'GD', '2020-01-01', null, 'zhongshan')] },
});
const STAY = { place: 'zhongshan', service: 'inpatient', price: '9000.00' } as const;
const AGREEMENTS = ['necessary_care', 'planned_care', 'retirees'] as const;

describe('the proposed agreements between the sides', () => {
  it.each(AGREEMENTS)('are not in force, and say that they would be needed: %s', (name) => {
    expect(saidBy(`compact.${name}`, ELDER, STAY)).toMatchObject({
      outcome: 'not_covered',
      reasons: ['E02', 'N02'],
      unmet: ['agreement'],
    });
  });

  it.each(AGREEMENTS)('would cover the stay at the cost of the home side: %s', (name) => {
    const found = saidBy(`compact.${name}`, ELDER, { ...STAY, assume_agreement: true });
    expect(found).toMatchObject({
      outcome: 'covered',
      patient: 0n,
      facts: { home_side: 'hong_kong', other_side: 'guangdong' },
    });
    expect(found.reasons).toContain('N02');
  });

  it('would exclude transplants, vaccination and long-term care', () => {
    for (const service of ['transplant', 'vaccination', 'long_term_care'] as const) {
      const asked = { ...STAY, service, assume_agreement: true };
      expect(saidBy('compact.planned_care', ELDER, asked).reasons).toContain('C01');
    }
  });

  it('are about care away from home, of retired persons where that matters', () => {
    expect(saidBy('compact.necessary_care', ELDER, { place: 'hong_kong' })).toEqual({
      left_out: 'at_home',
    });
    const young = personOf('1990-03-08', { HK: { documents: ['hkid'] } });
    expect(saidBy('compact.retirees', young, STAY)).toEqual({ left_out: 'not_retired' });
    const insuredThere = personOf('1990-03-08', {
      GD: { periods: [insured('gd.zhuhai.resident_insurance', '2021-01-01')] },
    });
    const asked = { place: 'macao', assume_agreement: true } as const;
    expect(saidBy('compact.necessary_care', insuredThere, asked).facts).toMatchObject({
      home_side: 'guangdong',
    });
  });

  it('would add up the months of a worker of Hong Kong with those of Shenzhen', () => {
    const worker = personOf('1985-03-08', {
      HK: {
        documents: ['hkid'],
        periods: [periodOf('employment', 'HK', '2020-01-01', '2025-01-01')],
      },
      GD: { periods: [insured('gd.shenzhen.employee_insurance', '2025-01-01')] },
    });
    const asked = { place: 'shenzhen', service: 'specified_disease' } as const;
    expect(saidBy('compact.periods', worker, asked)).toMatchObject({
      outcome: 'not_covered',
      unmet: ['months'],
    });
    const supposed = saidBy('compact.periods', worker, { ...asked, assume_agreement: true });
    expect(supposed).toMatchObject({ outcome: 'covered', facts: { months_needed: '36' } });
    expect(saidBy('compact.periods', ELDER, asked)).toEqual({ left_out: 'no_periods' });
  });
});

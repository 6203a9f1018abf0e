import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LAWS, POLICY, RULEBOOK } from '../../test/law.ts';
import { day } from '../kernel/day.ts';
import { minor } from '../kernel/money.ts';
import { SILENT } from '../kernel/trace.ts';
import { type CaseOf, type CaseShape, caseOf } from './case-shape.ts';
import type { Entitlement } from './entitlement.ts';
import { type CoverageFormula, decideCoverage, formulaRules, lawsOf } from './formula.ts';
import { FORMULAS } from './formulas.ts';
import { shenzhenInsurance } from './gd/shenzhen-insurance.ts';
import { readWorkedCases } from './hk/elderly-voucher/case-file.ts';
import { decideVoucherClaim } from './hk/elderly-voucher.ts';
import { readVoucherRules } from './hk/elderly-voucher-rules.ts';
import { haPatientsGba } from './hk/ha-patients-gba.ts';
import { publicCare } from './mo/public-care.ts';
import type { Parameters } from './rule.ts';

/**
 * The traps of the scheme book (schemes.md, section 0), each where the law could fall into it. Traps 3 and 7 are about
 * published series: the test of the population's margins holds them, with what each figure counts.
 */

function decide<S extends CaseShape, P extends Parameters>(
  formula: CoverageFormula<S, P>,
  on: string,
  said: Partial<CaseOf<S>>,
): Entitlement {
  const laws = formula.laws.map((id) => RULEBOOK.scheme(id));
  return decideCoverage(formula, caseOf(formula.shape, day(on), said), formulaRules(formula, laws));
}

const paidBy = ({ shares }: Entitlement, payer: string) =>
  shares.find((share) => share.payer === payer)?.minor ?? 0n;
const { network } = RULEBOOK;

describe('trap 1: service points are not institutions', () => {
  it('counts 21 points of 20 institutions, one of which has two points', () => {
    const points = network.on(day('2026-01-31'));
    const institutions = points.map(({ institution }) => institution);
    expect([points.length, new Set(institutions).size]).toEqual([21, 20]);
    const twice = institutions.filter((one, nth) => institutions.indexOf(one) !== nth);
    expect(twice).toHaveLength(1);
  });
});

describe('trap 2: two legal tracks', () => {
  it('keeps the track on each point, so that no series adds them by itself', () => {
    const of = (track: string) => network.service_points.filter((one) => one.track === track);
    expect([of('hku_szh').length, of('gba_pilot').length]).toEqual([2, 19]);
    const start = day('2024-06-28');
    expect(of('gba_pilot').every(({ from }) => from.since(start).sign >= 0)).toBe(true);
    expect(of('hku_szh').every(({ from }) => from.since(start).sign < 0)).toBe(true);
  });
});

describe('trap 4: the voucher dates from 2009, its use in Shenzhen from 2015', () => {
  it('has an age and an amount from 2009-01-01 and a point outside Hong Kong from 2015-10-06 only', () => {
    const law = RULEBOOK.scheme('hk.elderly_voucher');
    expect(law.on('annual_amount', day('2009-01-01')).known).toBe(true);
    expect(law.on('annual_amount', day('2008-12-31')).known).toBe(false);
    expect(network.on(day('2015-10-05'))).toHaveLength(0);
    expect(network.on(day('2015-10-06'))).toHaveLength(1);
  });
});

describe('trap 5: the three forms of Shenzhen are history, and 90 per cent is not for ordinary care', () => {
  const cost = minor('1000.00');

  it('refuses a form after the 2023 Measures and a tier before them', () => {
    const on = (at: string, plan: 'basic_form_1' | 'employee_tier_1') =>
      decide(shenzhenInsurance, at, { plan, cost, limit_left: cost }).outcome;
    expect(on('2023-09-30', 'employee_tier_1')).toBe('not_covered');
    expect(on('2023-10-01', 'basic_form_1')).toBe('not_covered');
    expect(on('2023-10-01', 'employee_tier_1')).toBe('covered');
  });

  it('pays 90 per cent from 36 months of class 1 specified diseases only', () => {
    const of = (service: 'class_1' | 'outpatient') =>
      paidBy(
        decide(shenzhenInsurance, '2026-01-15', {
          service,
          cost,
          months_since_gap: 36,
          limit_left: cost,
        }),
        'gd.city_fund',
      );
    expect([of('class_1'), of('outpatient')]).toEqual([minor('900.00'), minor('750.00')]);
  });
});

describe('trap 6: CNY 2,000 is a limit of the subsidy, not of the bill', () => {
  it('leaves the fee outside the limit, and lapses with the period', () => {
    const dear = decide(haPatientsGba, '2023-09-01', { price: minor('2100.00') });
    expect(paidBy(dear, 'hk.hospital_authority')).toBe(minor('2000.00'));
    expect(paidBy(dear, 'patient')).toBe(minor('100.00'));
    const after = decide(haPatientsGba, '2024-04-01', {
      price: minor('500.00'),
      subsidy_used: minor('2000.00'),
      subsidy_used_on: day('2024-03-31'),
    });
    expect(paidBy(after, 'hk.hospital_authority')).toBe(minor('400.00'));
  });
});

describe('trap 8: MOP 42 is for each consultation, and 70 per cent is what is charged', () => {
  it('is 42, 60 and 120 by class of person, and a subsidy of 30 per cent of other items', () => {
    const fee = (person_class: 'resident' | 'non_resident_worker' | 'other') =>
      paidBy(decide(publicCare, '2024-06-01', { place: 'emergency', person_class }), 'patient');
    expect([fee('resident'), fee('non_resident_worker'), fee('other')]).toEqual(
      ['42.00', '60.00', '120.00'].map(minor),
    );
    const items = decide(publicCare, '2024-06-01', { items_cost: minor('100.00') });
    expect(paidBy(items, 'mo.government')).toBe(minor('30.00'));
  });
});

describe('trap 9: a voucher is no insurance', () => {
  it('pays nothing for an episode that the national insurance pays, whatever the account holds', () => {
    const file = `${POLICY}/hk/elderly-voucher.cases.yaml`;
    const read = readWorkedCases(file, readFileSync(file, 'utf8'));
    const worked = read.ok ? read.value : [];
    const granted = worked.filter(({ claim }) => {
      const rules = readVoucherRules(LAWS, claim.service_day);
      return decideVoucherClaim(claim, rules, SILENT).outcome === 'granted';
    });
    expect(granted.length).toBeGreaterThan(10);
    for (const { claim } of granted) {
      const rules = readVoucherRules(LAWS, claim.service_day);
      const twice = decideVoucherClaim({ ...claim, is_episode_paid: true }, rules, SILENT);
      // Before the pilot the rule was not found: then nobody can say, and nothing is paid either.
      expect(twice).toMatchObject({ outcome: 'denied', voucher_hkd: 0n });
      expect(['D03', 'N01']).toContain(twice.reasons[0]);
    }
  });
});

describe('trap 10: names that a machine translated', () => {
  const WRONG = ['MediConnect', 'Xin Feng Harmony', 'Chan Hon-mao', 'Lu Chongmao', 'Chan Sing Hei'];

  it('stand neither in the law nor in what people read', () => {
    const files = [POLICY, 'portal/src/texts', 'glossary'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(ya?ml|json|md)$/.test(name))
        .map((name) => `${folder}/${name}`),
    );
    expect(files.length).toBeGreaterThan(50);
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      for (const wrong of WRONG) expect(text.includes(wrong), `${wrong} in ${file}`).toBe(false);
    }
  });

  it('are those of the hospitals themselves', () => {
    const names = network.service_points.map(({ institution_name }) => institution_name);
    const has = (name: string) => names.some((one) => one['zh-Hant-HK'].includes(name));
    expect(
      ['新風和睦家', '陳星海', '港大深圳', '香港大學深圳醫院'].filter(has).length,
    ).toBeGreaterThan(2);
  });
});

it('every proposal between the sides is off in the law as it is', () => {
  for (const formula of FORMULAS.values()) {
    if (!formula.scheme.startsWith('compact.')) continue;
    const [law] = lawsOf(formula, RULEBOOK);
    const [agreement] = [...(law?.parameters.keys() ?? [])].filter((key) =>
      key.endsWith('_agreement'),
    );
    const values = law?.parameters.get(agreement ?? '')?.values ?? [];
    expect(values.map(({ value }) => value)).toEqual([false]);
  }
});

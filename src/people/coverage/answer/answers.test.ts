import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerOf,
  insured,
  periodOf,
  personOf,
  withVouchers,
} from '../../../../test/coverage-people.ts';
import { RULEBOOK } from '../../../../test/law.ts';
import { day, instant } from '../../../kernel/day.ts';
import { LANGUAGES } from '../../../kernel/language.ts';
import { SILENT } from '../../../kernel/trace.ts';
import { readReform } from '../../../rulebook/index.ts';
import { decideCoverage, formulaRules } from '../../../schemes/formula.ts';
import { pointOn } from '../../care/index.ts';
import { type CoverageAnswer, explainAnswer } from '../index.ts';
import { type KnownPerson, withAccount } from '../person/known-person.ts';
import { PLACES, type PlaceCode } from '../question/places.ts';
import { SERVICES, type Service } from '../question/services.ts';
import { PAYER_ORDER } from './combine.ts';

const ELDER = withVouchers(
  personOf('1951-03-08', { HK: { documents: ['hkid'] }, GD: {}, MO: {} }),
  '3000.00',
);
const INSURED = withVouchers(
  personOf('1951-03-08', {
    HK: { documents: ['hkid'] },
    MO: {},
    GD: { periods: [insured('gd.shenzhen.resident_insurance', '2020-01-01')] },
  }),
  '3000.00',
);
const POINT = { service_point: 'hku-shenzhen', department: 'general_practice' } as const;
const pointIn = (on: string) =>
  pointOn(RULEBOOK.network, POINT.service_point, POINT.department, day(on));

const stepsOf = (answer: ReturnType<typeof answerOf>, nth = 0) =>
  answer.combinations[nth]?.steps.map(({ purse, state, minor }) => [purse, state, minor]);

describe('the order of payers', () => {
  const DISEASE = { place: 'shenzhen', service: 'specified_disease', price: '1000.00' } as const;

  it('lets national insurance pay first and vouchers not at all (trap 9)', () => {
    const answer = answerOf(INSURED, { ...DISEASE, point: pointIn('2026-03-10') });
    expect(stepsOf(answer)).toEqual([
      ['national_insurance', 'pays', 90_000n],
      ['voucher', 'excluded', 0n],
    ]);
    expect(answer.combinations[0]).toMatchObject({ patient_share: 10_000n, is_provisional: true });
  });

  it('lets vouchers pay where nobody else does', () => {
    const answer = answerOf(ELDER, { ...DISEASE, point: pointIn('2026-03-10') });
    expect(answer.combinations[0]?.steps.map(({ purse, state }) => [purse, state])).toEqual([
      ['voucher', 'pays'],
    ]);
    expect(answer.combinations[0]?.patient_share_max).toBeLessThan(100_000n);
  });

  it('is not settled before the pilot, when nobody wrote the rule down', () => {
    const on = '2023-11-01';
    const answer = answerOf(INSURED, { ...DISEASE, on, point: pointIn(on) });
    expect(stepsOf(answer)).toEqual([
      ['national_insurance', 'pays', 90_000n],
      ['voucher', 'open', null],
    ]);
    expect(answer.combinations[0]).toMatchObject({
      not_settled: 'after_national_insurance',
      patient_share: null,
      patient_share_max: 10_000n,
    });
  });

  it('does not settle whether vouchers may pay the fee of the pilot for patients', () => {
    const answer = answerOf(ELDER, {
      place: 'shenzhen',
      service: 'ha_follow_up',
      price: '500.00',
      point: pointIn('2026-03-10'),
    });
    expect(stepsOf(answer)).toEqual([
      ['patient_scheme', 'pays', 40_000n],
      ['voucher', 'open', null],
    ]);
    expect(answer.combinations[0]?.not_settled).toBe('after_patient_scheme');
  });

  it('keeps public and private care apart in Hong Kong, the cheaper one first', () => {
    const answer = answerOf(ELDER, { price: '800.00' });
    expect(
      answer.combinations.map(({ setting, patient_share }) => [setting, patient_share]),
    ).toEqual([
      ['private', 0n],
      ['public', 15_000n],
    ]);
    const poor = answerOf(withVouchers(ELDER, '100.00'), { price: '800.00' });
    expect(poor.combinations.map(({ setting, patient_share }) => [setting, patient_share])).toEqual(
      [
        ['public', 15_000n],
        ['private', 70_000n],
      ],
    );
  });

  it('leaves a share open while a side has not told', () => {
    const unheard = withVouchers(
      personOf('1951-03-08', { HK: { documents: ['hkid'] } }),
      '3000.00',
    );
    const answer = answerOf(unheard, { ...DISEASE, point: pointIn('2026-03-10') });
    expect(answer.combinations[0]).toMatchObject({
      patient_share: null,
      patient_share_max: 100_000n,
    });
    expect(stepsOf(answer)?.map(([, state]) => state)).toEqual(['open', 'open']);
  });
});

const anyPlace = fc.constantFrom(...(Object.keys(PLACES) as PlaceCode[]));
const anyService = fc.constantFrom(...(Object.keys(SERVICES) as Service[]));
const anyDay = fc.constantFrom(
  '2012-06-01',
  '2021-03-01',
  '2024-03-01',
  '2026-03-10',
  '2030-01-01',
);
const anyPerson: fc.Arbitrary<KnownPerson> = fc
  .record({
    born: fc.constantFrom('1940-02-29', '1960-05-01', '1995-01-01', '2012-01-01'),
    hk: fc.subarray(['cssa_recipient', 'retired', 'ha_pilot_patient', 'hk_resident_child']),
    mo: fc.subarray(['mo_permanent_resident', 'pupil', 'non_resident_worker']),
    gd: fc.subarray(['residence_permit_holder', 'shenzhen_tier_2', 'flexible_worker']),
    cities: fc.subarray(['shenzhen', 'zhuhai', 'foshan']),
    sides: fc.subarray(['HK', 'MO', 'GD'] as const),
    dollars: fc.option(fc.nat(8000)),
  })
  .map(({ born, hk, mo, gd, cities, sides, dollars }) => {
    const periods = cities.map((city) => insured(`gd.${city}.resident_insurance`, '2019-05-01'));
    const all = {
      HK: { documents: ['hkid'], statuses: hk },
      MO: { documents: ['macao_bir'], statuses: mo },
      GD: { documents: ['residence_permit'], statuses: gd, periods },
    } as const;
    const person = personOf(born, Object.fromEntries(sides.map((side) => [side, all[side]])));
    return dollars === null ? person : withVouchers(person, `${dollars}.00`);
  });

function whole(answer: ReturnType<typeof answerOf>): CoverageAnswer {
  const asked_at = instant('2026-03-10T00:00:00Z');
  const rest = { known_at: null, is_planned: false, is_known_here: true, sides: [], consent: null };
  return { ...answer, asked_at, ...rest };
}

describe('any answer', () => {
  it('can be put into words in four languages, whoever asks for what, where and when', () => {
    fc.assert(
      fc.property(
        anyPerson,
        anyPlace,
        anyService,
        anyDay,
        fc.boolean(),
        (person, place, service, on, assume_agreement) => {
          const answer = whole(answerOf(person, { place, service, on, assume_agreement }));
          for (const language of LANGUAGES) {
            const said = explainAnswer(answer, language);
            expect(said.entitlements.map(({ rank }) => rank)).toEqual(
              said.entitlements.map((_, index) => index + 1),
            );
            expect(said.entitlements.length + said.left_out.length).toBeGreaterThan(10);
          }
        },
      ),
      { numRuns: 60 },
    );
  }, 30_000);

  it('splits the price into shares that add up, and never asks more of the patient than the price', () => {
    fc.assert(
      fc.property(
        anyPerson,
        anyPlace,
        anyService,
        anyDay,
        fc.integer({ min: 1, max: 10_000_000 }),
        (person, place, service, on, cents) => {
          const price = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
          for (const of of answerOf(person, {
            place,
            service,
            on,
            price: price === '0.00' ? '1.00' : price,
          }).combinations) {
            const paid = of.steps.reduce((sum, { minor }) => sum + (minor ?? 0n), 0n);
            expect(paid + of.patient_share_max).toBe(of.price.minor);
            expect(of.patient_share === null || of.patient_share === of.patient_share_max).toBe(
              true,
            );
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('does not depend on the order in which sides answer and rows are listed', () => {
    const account = (side: 'HK' | 'MO' | 'GD', scheme: string) => ({
      side,
      died_on: null,
      permission_ceased_on: null,
      documents: [
        { document_type: 'hkid' as const, valid_from: day('1970-01-01'), valid_to: null },
      ],
      standing: {
        periods: [insured(scheme, '2020-01-01'), periodOf('residence', side, '2019-01-01')],
        statuses: [],
        dependants: [],
      },
    });
    const accounts = [
      account('GD', 'gd.shenzhen.resident_insurance'),
      account('HK', 'gd.zhuhai.resident_insurance'),
      account('MO', 'gd.foshan.resident_insurance'),
    ];
    const nobody = personOf('1970-01-01', {});
    const turned = accounts.map((one) => ({
      ...one,
      standing: { ...one.standing, periods: [...one.standing.periods].reverse() },
    }));
    fc.assert(
      fc.property(fc.shuffledSubarray(turned, { minLength: 3 }), anyService, (order, service) => {
        const asked = { place: 'shenzhen', service } as const;
        const one = explainAnswer(
          whole(answerOf(accounts.reduce(withAccount, nobody), asked)),
          'en',
        );
        const other = explainAnswer(
          whole(answerOf(order.reduce(withAccount, nobody), asked)),
          'en',
        );
        expect(other).toEqual(one);
      }),
      { numRuns: 30 },
    );
  });

  it('never gives less of the insurance for more insured months', () => {
    const since = fc.integer({ min: 1, max: 90 });
    fc.assert(
      fc.property(since, since, (months, more) => {
        const paid = (count: number) => {
          const from = day('2026-03-01').subtract({ months: count }).toString();
          const person = personOf('1970-01-01', {
            GD: { periods: [insured('gd.shenzhen.resident_insurance', from)] },
          });
          const asked = {
            place: 'shenzhen',
            service: 'specified_disease',
            price: '1000.00',
          } as const;
          return answerOf(person, asked).combinations[0]?.steps[0]?.minor ?? 0n;
        };
        expect(paid(months + more)).toBeGreaterThanOrEqual(paid(months));
      }),
    );
  });

  it('is the same with and without an explanation', () => {
    fc.assert(
      fc.property(anyPerson, anyPlace, anyService, anyDay, (person, place, service, on) => {
        for (const { decided } of answerOf(person, { place, service, on }).entitlements) {
          if (decided === null) continue;
          const { formula, given, laws, entitlement } = decided;
          const silent = decideCoverage(formula, given, formulaRules(formula, laws), SILENT);
          expect(silent).toEqual(entitlement);
        }
      }),
      { numRuns: 25 },
    );
  }, 30_000);
});

describe('an answer under an earlier law', () => {
  const yaml = `scheme: reform.order
extends: ${PAYER_ORDER}
title: { zh-Hant-HK: 測試, zh-Hans-CN: 测试, en: test, pt-MO: teste }
sources: { test: { title: An order for this test, url: unknown } }
parameters:
  after_national_insurance: { values: { 2026-01-01: { value: [voucher], source: test } } }`;

  it('is that of the law as it was known, also after the file was corrected', () => {
    const law = RULEBOOK.scheme(PAYER_ORDER);
    const corrected = readReform('order.yaml', yaml, law);
    if (!corrected.ok) throw new Error(JSON.stringify(corrected.error));
    const later = {
      ...RULEBOOK,
      scheme: (id: string) => (id === PAYER_ORDER ? corrected.value : RULEBOOK.scheme(id)),
    };
    const asked = {
      place: 'shenzhen',
      service: 'specified_disease',
      price: '1000.00',
      point: pointIn('2026-03-10'),
    } as const;
    const states = (rulebook: typeof RULEBOOK) =>
      answerOf(INSURED, asked, rulebook).combinations[0]?.steps.map(({ state }) => state);
    expect(states(RULEBOOK)).toEqual(['pays', 'excluded']);
    // The voucher's own law still refuses an episode that another scheme pays for.
    expect(states(later)).toEqual(['pays']);
  });
});

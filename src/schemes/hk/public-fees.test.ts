import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULEBOOK } from '../../../test/law.ts';
import { day } from '../../kernel/day.ts';
import { caseOf } from '../case-shape.ts';
import type { Entitlement } from '../entitlement.ts';
import { decideCoverage, formulaRules, lawsOf } from '../formula.ts';
import { publicFees } from './public-fees.ts';

const rulesOn = formulaRules(publicFees, lawsOf(publicFees, RULEBOOK));
type Said = Parameters<typeof caseOf<typeof publicFees.shape>>[2];
const decide = (on: string, said: Said): Entitlement =>
  decideCoverage(publicFees, caseOf(publicFees.shape, day(on), said), rulesOn);
const patientPays = ({ shares }: Entitlement) =>
  shares.find(({ payer }) => payer === 'patient')?.minor ?? 0n;

describe('charges of public hospitals', () => {
  it('never exceed the yearly limit for who has applied, whatever comes in which order', () => {
    const visits = fc.array(
      fc.constantFrom('accident_emergency', 'specialist_first', 'ct_mri_pet', 'day_procedure'),
      { minLength: 30, maxLength: 60 },
    );
    fc.assert(
      fc.property(visits, (services) => {
        let paid = 0n;
        for (const service of services as ('accident_emergency' | 'ct_mri_pet')[]) {
          const said = { service, paid_this_year: paid, has_applied_for_cap: true };
          paid += patientPays(decide('2026-05-04', said));
        }
        const uncapped = services.reduce((sum, service) => {
          const said = { service: service as 'ct_mri_pet' };
          return sum + patientPays(decide('2026-05-04', said));
        }, 0n);
        expect(paid).toBe(uncapped < 1_000_000n ? uncapped : 1_000_000n);
      }),
      { numRuns: 30 },
    );
  });

  it('of a stay are the sum of its parts before and after any day in it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), (a, b) => {
        const admitted = day('2025-12-01');
        const between = admitted.add({ days: a });
        const end = between.add({ days: b });
        const service = 'inpatient_convalescent';
        const cost = (from: string, discharged_on: typeof end) =>
          decide(from, { service, discharged_on }).price?.minor ?? 0n;
        const parts = cost('2025-12-01', between) + cost(between.toString(), end);
        expect(cost('2025-12-01', end)).toBe(parts);
      }),
      { numRuns: 100 },
    );
  });

  it('never rise with a waiver or a more urgent triage category', () => {
    const plain = patientPays(decide('2026-03-02', {}));
    for (const ground of ['cssa', 'oala_75', 'rcsv_0', 'means_tested'] as const) {
      expect(patientPays(decide('2026-03-02', { waiver_grounds: [ground] })) <= plain).toBe(true);
    }
    const byUrgency = (
      ['critical', 'emergency', 'urgent', 'semi_urgent', 'non_urgent'] as const
    ).map((triage) => patientPays(decide('2026-03-02', { triage })));
    expect(byUrgency).toEqual(byUrgency.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
  });
});

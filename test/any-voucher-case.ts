import fc from 'fast-check';
import { day } from '../src/kernel/day.ts';
import {
  SERVICE_KINDS,
  VISIT_REASONS,
  type VoucherCase,
} from '../src/schemes/hk/elderly-voucher-case.ts';

const anyDay = fc.integer({ min: 0, max: 7200 }).map((days) => day('2008-06-01').add({ days }));
const dollars = (max: number) => fc.integer({ min: 0, max }).map((n) => BigInt(n) * 100n);
const mostly = (usual: boolean) =>
  fc.oneof({ weight: 19, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.boolean() });
const usually = <T>(usual: T, other: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });

const person = fc.record({
  birth_year: fc.integer({ min: 1925, max: 1965 }),
  has_valid_document: mostly(true),
  permission_ceased: mostly(false),
  died_on: usually(null, anyDay),
  has_joined_record_system: fc.boolean(),
});

const point = fc.record({
  is_outside_hong_kong: fc.boolean(),
  has_started: mostly(true),
  has_ended: mostly(false),
  department: usually(
    'designated' as const,
    fc.constantFrom('designated' as const, 'not_designated' as const, 'unknown' as const),
  ),
});

const balances = fc.record({
  own: dollars(9000),
  own_rewards: fc.array(
    fc.record({ earned_year: fc.integer({ min: 2024, max: 2028 }), available: dollars(500) }),
    { maxLength: 2 },
  ),
  spouse: fc.option(dollars(9000)),
  own_optometry_used: dollars(2500),
  spouse_optometry_used: dollars(2500),
});

/** Any claim, most of them payable, on any day from before the scheme to after the last rate. */
export const anyVoucherCase: fc.Arbitrary<VoucherCase> = fc
  .record({
    service_day: anyDay,
    days_to_filing: usually(0, fc.integer({ min: -2, max: 12 })),
    currency: fc.constantFrom('HKD' as const, 'CNY' as const, 'CNY' as const),
    fee: fc.integer({ min: 1, max: 1_500_000 }).map(BigInt),
    requested_hkd: usually(null, dollars(9000)),
    visit_reason: fc.constantFrom(...VISIT_REASONS),
    service_kind: usually('outpatient' as const, fc.constantFrom(...SERVICE_KINDS)),
    profession: fc.constantFrom('doctor', 'dentist', 'optometrist', 'audiologist', 'masseur'),
    is_in_primary_care_directory: fc.boolean(),
    is_optometry: fc.boolean(),
    is_episode_paid: mostly(false),
    is_duplicate: mostly(false),
    person: fc.option(person, { freq: 19 }),
    point,
    balances,
  })
  .map(({ days_to_filing, currency, fee, ...claim }) => ({
    ...claim,
    filed_day: claim.service_day.add({ days: days_to_filing }),
    fee: { currency, minor: fee },
  }));

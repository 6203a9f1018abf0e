import type { ClaimDraft } from '../../../src/capital/claims/index.ts';
import { dayAt, type Instant } from '../../../src/kernel/day.ts';
import { type Jurisdiction, ZONE } from '../../../src/kernel/jurisdiction.ts';
import type { Principal } from '../../../src/kernel/principal.ts';
import { VISIT_REASONS } from '../../../src/schemes/hk/elderly-voucher-case.ts';
import type { SeededRandom } from '../world/seeded-random.ts';
import type { Elder } from './elders.ts';

export type Draft = ClaimDraft;

/** A claim as its counter remembers it: what was entered under which key, and what was heard of it. */
export interface Filing {
  readonly side: Jurisdiction;
  readonly key: string;
  readonly draft: Draft;
  readonly principal: Principal;
  /** Known as soon as the node has answered once. */
  claim_id: string | null;
  /** Steps that the node has accepted. */
  readonly accepted: Set<'confirm' | 'reverse'>;
}

/** Service points with a department that takes vouchers for certain, and one of which that is not known. */
const POINTS = [
  { service_point: 'zhongshan-chenxinghai', department: 'internal_medicine' },
  { service_point: 'zhongshan-chenxinghai', department: 'eye' },
  { service_point: 'hku-shenzhen', department: 'internal_medicine' },
] as const;

const FEES = ['88.00', '123.45', '500.00', '1000.01', '2375.50', '9800.00'] as const;

/** Draws what a counter enters: mostly good, sometimes something that is to be denied. */
export function drawDraft(
  random: SeededRandom,
  of: { readonly elder: Elder; readonly now: Instant; readonly episode: string },
): Draft {
  const { elder, now, episode } = of;
  const pick = <T>(list: readonly T[]): T => list[random.below(list.length)] as T;
  const place = pick(POINTS);
  const isOptometry = place.department === 'eye' && random.chance(0.7);
  const late = random.chance(0.03);
  const service_day = dayAt(now, ZONE).subtract({ days: late ? 9 : random.below(4) });
  return {
    ...place,
    service_day: service_day.toString(),
    document: elder.document,
    // A wrong date of birth names nobody.
    birth_date: random.chance(0.04) ? '1949-12-31' : elder.birth_date,
    fee: { currency: 'CNY', value: pick(FEES) },
    requested_hkd: random.chance(0.2) ? String(1 + random.below(400)) : null,
    visit_reason: pick(VISIT_REASONS),
    service_kind: random.chance(0.03) ? 'inpatient' : 'outpatient',
    profession: isOptometry ? 'optometrist' : 'doctor',
    is_optometry: isOptometry,
    is_episode_paid: random.chance(0.02),
    episode,
    consent_given: true,
  };
}

import { greatest, least, type Minor, mulDiv } from '../../../kernel/money.ts';
import { roomOf } from '../../entitlement.ts';
import { fact, take } from '../../hearing.ts';
import type { FeeHearing } from './parameters.ts';

/** What the patient pays of a charge, and why it is less. */
export interface Relief {
  readonly patient: Minor;
  readonly is_waived: boolean;
  /** What may still be charged in the calendar year after this; null where there is no limit. */
  readonly cap_left: Minor | null;
  /** `reached` took something off, `not_applied_for` would have. */
  readonly cap: 'open' | 'reached' | 'not_applied_for';
}

/** What is not charged at all: everything by triage, else what waivers take off. */
export function waivedOf(hearing: FeeHearing, charge: Minor): Minor | undefined {
  const isExempt = isTriageExempt(hearing);
  if (isExempt === undefined) return undefined;
  return isExempt ? charge : waivedOnGrounds(hearing, charge);
}

/** The most urgent categories are exempt in accident and emergency. */
function isTriageExempt(hearing: FeeHearing): boolean | undefined {
  if (hearing.given.service !== 'accident_emergency') return false;
  const triage = fact(hearing, 'triage');
  return take(hearing, hearing.rules.triage_exempt)?.includes(triage);
}

/** What waivers take off: everything on some grounds, the certified part on others. */
function waivedOnGrounds(hearing: FeeHearing, charge: Minor): Minor | undefined {
  const grounds = fact(hearing, 'waiver_grounds');
  if (grounds.length === 0) return 0n;
  const automatic = take(hearing, hearing.rules.automatic_waivers);
  if (automatic === undefined) return undefined;
  if (grounds.some((ground) => automatic.includes(ground))) {
    return hearing.trace.step('waived', charge);
  }
  const certified = take(hearing, hearing.rules.certified_waivers);
  if (certified === undefined) return undefined;
  const isCertified = grounds.some((ground) => certified.includes(ground));
  if (!isCertified) return hearing.trace.step('waived', 0n);
  const percent = least(BigInt(fact(hearing, 'certified_percent')), WHOLE);
  return hearing.trace.step('waived', mulDiv(charge, percent, WHOLE));
}

/** One hundred per cent. */
const WHOLE = 100n;

/** The yearly limit, on what is due after exemption and waiver. `paid` is what counts toward it so far. */
export function underCap(
  hearing: FeeHearing,
  due: Minor,
  paid: Minor,
  is_waived: boolean,
): Relief | undefined {
  const cap = take(hearing, hearing.rules.yearly_cap);
  if (cap === undefined) return undefined;
  const room = roomOf(cap, paid);
  if (room === null) return { patient: due, is_waived, cap_left: null, cap: 'open' };
  hearing.trace.step('cap_room', room);
  const hasApplied = fact(hearing, 'has_applied_for_cap');
  const patient = hasApplied ? least(due, room) : due;
  const cap_left = greatest(0n, room - patient);
  if (due <= room) return { patient, is_waived, cap_left, cap: 'open' };
  return { patient, is_waived, cap_left, cap: hasApplied ? 'reached' : 'not_applied_for' };
}

import { compareDays, day } from '../../kernel/day.ts';
import type { Minor } from '../../kernel/money.ts';
import { covered, type Finding, notCovered, priced, roomOf, type Unmet } from '../entitlement.ts';
import { coverageFormula } from '../formula.ts';
import { type CaseHearing, fact, take, turnTo } from '../hearing.ts';
import type { Parameters } from '../rule.ts';
import { splitVisit } from './ha-patients-gba/subsidy.ts';
import { SUBSIDY_LABELS } from './ha-patients-gba/texts.ts';
import { VISIT_FACTS } from './special-support/facts.ts';
import { SUPPORT_CONDITIONS } from './special-support/texts.ts';

const PARAMETERS = {
  is_in_force: 'yes_no',
  application_class: 'code_or_none',
  subsidy_max_early: 'money',
  subsidy_max_late: 'money',
  visit_fee: 'money',
  institutions: 'codes',
  appointments_from: 'day',
  appointments_before: 'day',
} as const satisfies Parameters;

type SupportHearing = CaseHearing<typeof VISIT_FACTS, typeof PARAMETERS>;

/** The scheme before the pilot: the same fee, with a limit since joining that the day of the application fixes. */
export const specialSupport = coverageFormula({
  scheme: 'hk.special_support',
  laws: ['hk.special_support'],
  shape: VISIT_FACTS,
  parameters: PARAMETERS,
  labels: SUBSIDY_LABELS,
  conditions: SUPPORT_CONDITIONS,
  decide: (hearing) => {
    const price = priced({ currency: 'CNY', minor: fact(hearing, 'price') }, []);
    const isInForce = take(hearing, hearing.rules.is_in_force);
    if (isInForce === undefined) return undefined;
    if (!isInForce) return notCovered(['E02'], price);
    if (compareDays(fact(hearing, 'applied_on'), hearing.given.on) > 0) {
      return notCovered(['X06'], price);
    }
    const unmet = unmetOf(hearing);
    if (unmet === undefined) return undefined;
    if (unmet.length > 0) return notCovered(reasonsOf(unmet), { ...price, unmet });
    const limit = limitOf(hearing);
    if (limit === null) return notCovered(['E02'], price);
    return limit === undefined ? undefined : decideVisit(hearing, limit);
  },
});

/** The conditions on the place and on the appointment. */
function unmetOf(hearing: SupportHearing): readonly Unmet[] | undefined {
  const institution = fact(hearing, 'institution');
  const institutions = take(hearing, hearing.rules.institutions);
  const from = take(hearing, hearing.rules.appointments_from);
  if (institutions === undefined || from === undefined) return undefined;
  const unmet: Unmet[] = [];
  if (!institutions.includes(institution)) unmet.push({ condition: 'institution', needed: null });
  const appointment = fact(hearing, 'appointment_on');
  if (compareDays(appointment, day(from)) < 0)
    unmet.push({ condition: 'appointment', needed: from });
  // Overdue follow-ups are what the scheme is for; only of those to come it matters how far ahead they lie.
  if (compareDays(appointment, hearing.given.on) <= 0) return unmet;
  const before = take(hearing, hearing.rules.appointments_before);
  if (before === undefined) return undefined;
  const isTooLate = compareDays(appointment, day(before)) >= 0;
  return isTooLate ? [...unmet, { condition: 'appointment_end', needed: before }] : unmet;
}

function reasonsOf(unmet: readonly Unmet[]): readonly ['P01' | 'E08', ...'E08'[]] {
  const isElsewhere = unmet.some(({ condition }) => condition === 'institution');
  if (!isElsewhere) return ['E08'];
  return unmet.length > 1 ? ['P01', 'E08'] : ['P01'];
}

/** The limit of the class of the application; null when nobody could apply on that day. */
function limitOf(hearing: SupportHearing): Minor | null | undefined {
  turnTo(hearing, hearing.given.applied_on);
  const applied = take(hearing, hearing.rules.application_class);
  turnTo(hearing, hearing.given.on);
  if (applied === undefined || applied === null) return applied;
  const { subsidy_max_early, subsidy_max_late } = hearing.rules;
  return take(hearing, applied === 'applied_early' ? subsidy_max_early : subsidy_max_late);
}

function decideVisit(hearing: SupportHearing, limit: Minor): Finding | undefined {
  const { rules, given, trace } = hearing;
  const fee_due = take(hearing, rules.visit_fee);
  if (fee_due === undefined) return undefined;
  const room = trace.step('room', roomOf(limit, fact(hearing, 'subsidy_used')) ?? 0n);
  const { subsidy, excess } = splitVisit(given.price, fee_due, room, trace);
  const found = {
    ...priced({ currency: 'CNY', minor: given.price }, [
      { payer: 'hk.hospital_authority', minor: subsidy },
    ]),
    documents: ['hk_identity_card', 'appointment_slip'],
    cap_left: { currency: 'CNY', minor: room - subsidy },
  } as const;
  if (subsidy === 0n && excess > 0n) return notCovered(['L03'], found);
  return covered({ ...found, reasons: excess > 0n ? ['M04', 'L03'] : ['M04'] });
}

import type { ReasonCode } from '../../../kernel/reason.ts';
import { fact, take } from '../../hearing.ts';
import type { PatientHearing } from './parameters.ts';

/** A condition with the reason that follows when it is not met. */
export interface Condition {
  readonly condition: string;
  readonly reason: ReasonCode;
}

/** Whether a condition is met; undefined when its rule is not settled. */
type Check = (hearing: PatientHearing) => boolean | undefined;

/** Every condition that is not met, so that a person learns them all at once. */
export function unmetOf(hearing: PatientHearing): readonly Condition[] | undefined {
  const unmet: Condition[] = [];
  for (const each of CONDITIONS) {
    const isMet = each.check(hearing);
    if (isMet === undefined) return undefined;
    if (!isMet) unmet.push(each);
  }
  return unmet;
}

const isAtInstitution: Check = (hearing) => {
  const institution = fact(hearing, 'institution');
  return take(hearing, hearing.rules.institutions)?.includes(institution);
};

const isCoveredVisit: Check = (hearing) => {
  const kind = fact(hearing, 'visit_kind');
  const excluded = take(hearing, hearing.rules.excluded_visit_kinds);
  return excluded && !excluded.includes(kind);
};

const isCoveredClinic: Check = (hearing) => {
  const clinic = fact(hearing, 'clinic');
  return take(hearing, hearing.rules.clinics)?.includes(clinic);
};

const hasConsented: Check = (hearing) => {
  if (fact(hearing, 'has_consented')) return true;
  const isNeeded = take(hearing, hearing.rules.consent_needed);
  return isNeeded === undefined ? undefined : !isNeeded;
};

const livesInArea: Check = (hearing) => {
  if (fact(hearing, 'lives_in_area')) return true;
  const isNeeded = take(hearing, hearing.rules.residence_needed);
  return isNeeded === undefined ? undefined : !isNeeded;
};

const CONDITIONS: readonly (Condition & { readonly check: Check })[] = [
  { condition: 'institution', reason: 'P01', check: isAtInstitution },
  { condition: 'visit_kind', reason: 'C06', check: isCoveredVisit },
  { condition: 'clinic', reason: 'P02', check: isCoveredClinic },
  { condition: 'appointment', reason: 'E08', check: (of) => fact(of, 'has_appointment') },
  { condition: 'joining', reason: 'E08', check: (of) => fact(of, 'has_joined') },
  { condition: 'consent', reason: 'E04', check: hasConsented },
  { condition: 'residence', reason: 'E03', check: livesInArea },
];

import { ageOn } from '../../age.ts';
import type { DocumentCode } from '../../documents.ts';
import type { Unmet } from '../../entitlement.ts';
import { fact, take } from '../../hearing.ts';
import type { PublicCareHearing } from './case.ts';

/** Whether the person pays nothing at the hospital, and what shows or would show it. */
export interface Exemption {
  readonly is_exempt: boolean;
  readonly unmet: readonly Unmet[];
  readonly documents: readonly DocumentCode[];
}

const NONE: Exemption = { is_exempt: false, unmet: [], documents: [] };
const BY_AGE: Exemption = { ...NONE, is_exempt: true };

/** The exemption of a person of that class; undefined when a rule is not settled. */
export function exemptionOf(
  hearing: PublicCareHearing,
  person_class: string,
): Exemption | undefined {
  const classes = take(hearing, hearing.rules.exempt_for_classes);
  if (classes === undefined) return undefined;
  if (!classes.includes(person_class)) return NONE;
  const byAge = isExemptByAge(hearing);
  if (byAge === undefined) return undefined;
  const found = byAge ? BY_AGE : exemptionClaimed(hearing);
  if (found !== undefined) hearing.trace.step('is_exempt', found.is_exempt);
  return found;
}

/** Children up to an age and, since 1990, elders from an age; by birthday. */
function isExemptByAge(hearing: PublicCareHearing): boolean | undefined {
  const { rules, trace, given } = hearing;
  const age = trace.step('age', ageOn(fact(hearing, 'born_on'), given.on));
  const child_age_max = take(hearing, rules.exempt_child_age_max);
  if (child_age_max === undefined) return undefined;
  if (age <= child_age_max) return true;
  const age_min = take(hearing, rules.exempt_age_min);
  return age_min === undefined ? undefined : age_min !== null && age >= age_min;
}

function exemptionClaimed(hearing: PublicCareHearing): Exemption | undefined {
  const exemption = fact(hearing, 'exemption');
  if (exemption === null) return NONE;
  if (exemption === 'teacher') {
    const is_exempt = take(hearing, hearing.rules.teachers_exempt);
    return is_exempt === undefined ? undefined : { ...NONE, is_exempt };
  }
  const classes = take(hearing, hearing.rules.exempt_classes);
  if (classes === undefined) return undefined;
  if (!classes.includes(exemption)) return NONE;
  const proof = take(hearing, hearing.rules[`proof_${exemption}` as const]);
  if (proof === undefined) return undefined;
  const is_exempt = fact(hearing, 'has_proof');
  const unmet = is_exempt ? [] : [{ condition: 'proof', needed: null }];
  return { is_exempt, unmet, documents: [proof as DocumentCode] };
}

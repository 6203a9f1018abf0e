import type { Finding } from '../../entitlement.ts';
import { type Hearing, take } from '../../hearing.ts';
import type { Rule } from '../../rule.ts';
import type { AGREEMENTS } from './texts.ts';

/** A hearing in which one may ask what an agreement would bring. */
type CrossingHearing = Hearing & { readonly given: { readonly assume_agreement: boolean } };

/** Whether the agreement is in force on the day, or only assumed for the sake of the question. */
export function agreementOn(
  hearing: CrossingHearing,
  rule: Rule<boolean>,
): keyof typeof AGREEMENTS | undefined {
  const isInForce = take(hearing, rule);
  if (isInForce === undefined) return undefined;
  const { assume_agreement } = hearing.given;
  hearing.trace.step('assume_agreement', assume_agreement);
  const state = isInForce ? 'in_force' : assume_agreement ? 'assumed' : 'none';
  return hearing.trace.step('agreement', state);
}

/** What would be covered if the agreement were in force says so. */
export function underAgreement(
  state: keyof typeof AGREEMENTS,
  finding: Finding | undefined,
): Finding | undefined {
  if (finding === undefined || state === 'in_force') return finding;
  return {
    ...finding,
    reasons: [...finding.reasons, 'N02'],
    unmet: [...finding.unmet, { condition: 'agreement', needed: null }],
  };
}

import { dayAt, millisText } from '../../../../kernel/day.ts';
import type { Fault } from '../../../../kernel/fault.ts';
import { newId } from '../../../../kernel/id.ts';
import { ZONE } from '../../../../kernel/jurisdiction.ts';
import { ok, type Result } from '../../../../kernel/result.ts';
import type { Session } from '../../../../platform/postgres/index.ts';
import type { SharingPorts } from '../ports.ts';
import { issueReceipt } from '../receipts/issue-receipt.ts';
import type { Giver, KeptSharing, SharingTerms } from '../sharing-consent.ts';
import { sharingRules } from '../sharing-law.ts';
import { answerSharing, insertSharing } from '../sharing-store.ts';
import { type SaidTerms, settleTerms } from './settle-terms.ts';

/** A consent on its way into the record: of whom, what, and by whom. */
export interface NewSharing {
  readonly person_id: string;
  readonly terms: SaidTerms;
  readonly giver: Giver;
  /** What was asked for and is answered with it; null for an act of the person's own. */
  readonly answers: KeptSharing | null;
}

/** A consent with its receipt. */
export interface GivenSharing {
  readonly consent_id: string;
  /** Compact JWS; the same text is at both sides. */
  readonly receipt: string;
}

/**
 * Records what a person shares or refuses, from now on, in the caller's transaction: the consent, its signed receipt, the
 * message that takes the receipt to the recipient's side, and the notice to the person. Fails with `sharing.*` and
 * `policy.not_settled`.
 */
export async function recordSharing(
  session: Session,
  ports: SharingPorts,
  sharing: NewSharing,
): Promise<Result<GivenSharing, Fault>> {
  const settled = settledConsent(ports, sharing);
  if (!settled.ok) return settled;
  const consent = settled.value;
  await (sharing.answers === null ? insertSharing : answerSharing)(session, consent);
  const receipt = await issueReceipt(session, ports, { consent, act: 'given' });
  if (sharing.giver.as !== 'self') await tellGiven(session, ports, consent);
  return ok({ consent_id: consent.consent_id, receipt });
}

/** The consent as it will be kept, found to be possible by the law of the day. */
function settledConsent(ports: SharingPorts, sharing: NewSharing): Result<KeptSharing, Fault> {
  const at = ports.clock.now();
  const { node } = ports;
  const rules = sharingRules(ports.rulebook, node, dayAt(at, ZONE));
  if (!rules.ok) return rules;
  const recipient = ports.recipientOf(sharing.terms.institution);
  const settled = settleTerms(sharing.terms, { node, recipient, rules: rules.value, at });
  if (!settled.ok) return settled;
  const terms = settled.value;
  const { law, second_agreement } = rules.value;
  const isSecond = terms.second_agreement || !terms.opens || !second_agreement;
  const moment = millisText(at);
  return ok({
    ...keptTerms(terms, isSecond),
    ...askedBefore(sharing.answers, () => newId(ports.clock, ports.random)),
    ...givenBy(sharing.giver),
    person_id: sharing.person_id,
    answer: 'GRANTED',
    second_at: isSecond && terms.sensitive_classes.length > 0 ? moment : null,
    recipient_side: recipient?.side ?? null,
    crosses: recipient !== null && recipient.side !== node,
    policy: law.scheme,
    law_digest: law.digest,
    from_at: moment,
    recorded_at: moment,
    answered_at: moment,
  });
}

/** A consent that answers a request keeps its name, and by whom and why it was asked for. */
function askedBefore(asked: KeptSharing | null, newName: () => string) {
  if (asked === null) {
    return { consent_id: newName(), requested_by: null, requested_at: null, reason: null };
  }
  const { consent_id, requested_by, requested_at, reason } = asked;
  return { consent_id, requested_by, requested_at, reason };
}

/** Sensitive classes wait where the second agreement is still to come. */
function keptTerms({ second_agreement: _said, ...terms }: SharingTerms, isSecond: boolean) {
  return {
    ...terms,
    care_from: terms.care_from?.toString() ?? null,
    care_to: terms.care_to?.toString() ?? null,
    exceptions: terms.exceptions.map((one) => ({
      ...one,
      care_from: one.care_from?.toString() ?? null,
      care_to: one.care_to?.toString() ?? null,
    })),
    sensitive_classes: isSecond ? terms.sensitive_classes : [],
    classes_waiting: isSecond ? [] : terms.sensitive_classes,
    openings: 0,
    withdrawn_at: null,
    withdrawn_by: null,
  };
}

/** The columns that say who decided. */
export function givenBy({ as, subject, name, decider_id }: Giver) {
  return { given_by: subject, given_as: as, given_name: name, decider_id };
}

/** The person learns of what somebody else decided for them. */
async function tellGiven(
  session: Session,
  { notify, recipientOf }: SharingPorts,
  { person_id, consent_id, institution, given_name }: KeptSharing,
): Promise<void> {
  await notify(session, [
    {
      person_id,
      kind: 'sharing_given_for_you',
      facts: { institution: recipientOf(institution)?.name ?? institution, giver: given_name },
      about: { type: 'sharing', id: consent_id },
    },
  ]);
}

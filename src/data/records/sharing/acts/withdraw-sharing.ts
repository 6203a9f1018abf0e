import { millisText } from '../../../../kernel/day.ts';
import { type Fault, fault } from '../../../../kernel/fault.ts';
import { no, ok, type Result } from '../../../../kernel/result.ts';
import type { Session } from '../../../../platform/postgres/index.ts';
import type { SharingPorts } from '../ports.ts';
import { issueReceipt } from '../receipts/issue-receipt.ts';
import type { Giver } from '../sharing-consent.ts';
import { writeSecondAgreement, writeWithdrawal } from '../sharing-store.ts';

interface Concerned {
  readonly person_id: string;
  readonly consent_id: string;
  readonly giver: Giver;
}

/**
 * Ends a consent or takes a refusal back in the caller's transaction: the holder refuses from the commit on, and the
 * receipt of the withdrawal leaves for the recipient's side with it (`sharing.not_in_force`).
 */
export async function withdrawSharing(
  session: Session,
  ports: SharingPorts,
  { person_id, consent_id, giver }: Concerned,
): Promise<Result<{ readonly receipt: string }, Fault>> {
  const at = millisText(ports.clock.now());
  const consent = await writeWithdrawal(session, { person_id, consent_id, at, by: giver.subject });
  if (consent === null) return no(fault('sharing.not_in_force'));
  const receipt = await issueReceipt(session, ports, { consent, act: 'withdrawn' });
  if (giver.as !== 'self') {
    const name = ports.recipientOf(consent.institution)?.name ?? consent.institution;
    await ports.notify(session, [
      {
        person_id,
        kind: 'sharing_ended_for_you',
        facts: { institution: name, giver: giver.name },
        about: { type: 'sharing', id: consent_id },
      },
    ]);
  }
  return ok({ receipt });
}

/** Opens the sensitive classes that were named when the consent was given (`sharing.nothing_waits`). */
export async function agreeAgain(
  session: Session,
  ports: SharingPorts,
  { person_id, consent_id }: Omit<Concerned, 'giver'>,
): Promise<Result<{ readonly receipt: string }, Fault>> {
  const at = millisText(ports.clock.now());
  const consent = await writeSecondAgreement(session, { person_id, consent_id, at });
  if (consent === null) return no(fault('sharing.nothing_waits'));
  return ok({ receipt: await issueReceipt(session, ports, { consent, act: 'second' }) });
}

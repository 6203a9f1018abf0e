import { millisText } from '../../../../kernel/day.ts';
import { type Fault, fault } from '../../../../kernel/fault.ts';
import { no, ok, type Result } from '../../../../kernel/result.ts';
import type { Session } from '../../../../platform/postgres/index.ts';
import type { SharingPorts } from '../ports.ts';
import { issueReceipt } from '../receipts/issue-receipt.ts';
import type { Giver, KeptSharing } from '../sharing-consent.ts';
import { answerSharing, lockSharing } from '../sharing-store.ts';
import { givenBy } from './record-sharing.ts';

/** What waits for the person's answer, locked (`sharing.not_asked`). */
export async function waitingRequest(
  session: Session,
  of: { readonly person_id: string; readonly consent_id: string },
): Promise<Result<KeptSharing, Fault>> {
  const asked = await lockSharing(session, of);
  return asked?.answer === 'REQUESTED' ? ok(asked) : no(fault('sharing.not_asked'));
}

/** Says no to what was asked, with a receipt to both sides (`sharing.not_asked`). */
export async function denySharing(
  session: Session,
  ports: SharingPorts,
  of: { readonly person_id: string; readonly consent_id: string; readonly giver: Giver },
): Promise<Result<{ readonly receipt: string }, Fault>> {
  const asked = await waitingRequest(session, of);
  if (!asked.ok) return asked;
  const answered_at = millisText(ports.clock.now());
  const consent: KeptSharing = {
    ...asked.value,
    ...givenBy(of.giver),
    answer: 'DENIED',
    answered_at,
  };
  await answerSharing(session, consent);
  return ok({ receipt: await issueReceipt(session, ports, { consent, act: 'denied' }) });
}

import { millisText } from '../../../../kernel/day.ts';
import type { Session } from '../../../../platform/postgres/index.ts';
import { appendEvents } from '../../../trail/index.ts';
import { writeAskedAnswer } from '../acts/asked-store.ts';
import type { SharingPorts } from '../ports.ts';
import type { KeptSharing } from '../sharing-consent.ts';
import type { ReceiptAct } from './receipt.ts';
import { writeReceipt } from './write-receipt.ts';

const IN_TRAIL = {
  given: 'consent.given',
  second: 'consent.changed',
  denied: 'consent.refused',
  withdrawn: 'consent.withdrawn',
} as const;

/**
 * Signs what was decided about a consent, keeps it here and in the trail, and sends it to the recipient's side, all in the
 * caller's transaction. Gives the compact JWS (ES256 over canonical JSON).
 */
export async function issueReceipt(
  session: Session,
  ports: SharingPorts,
  of: { readonly consent: KeptSharing; readonly act: ReceiptAct },
): Promise<string> {
  const { consent, act } = of;
  const compact = await writeReceipt(session, ports, { agreed: consent, act, told: 'now' });
  await tellTrail(session, ports, of);
  await tellAsking(session, ports, of);
  return compact;
}

/** What was decided stands in the person's trail as well. */
async function tellTrail(
  session: Session,
  { node, clock }: SharingPorts,
  { consent, act }: { readonly consent: KeptSharing; readonly act: ReceiptAct },
): Promise<void> {
  const subject = act === 'withdrawn' ? (consent.withdrawn_by ?? '') : consent.given_by;
  await appendEvents(session, [
    {
      person_id: consent.person_id,
      by: { subject, role: 'patient', organisation: 'self', jurisdiction: node },
      at: millisText(clock.now()),
      interaction: IN_TRAIL[act],
      purpose: 'HOPERAT',
      resource_type: 'Consent',
      resource_id: consent.consent_id,
    },
  ]);
}

/** Whoever asked on this side reads the answer in its own list; another side reads it from the receipt. */
async function tellAsking(
  session: Session,
  { node, clock }: SharingPorts,
  { consent, act }: { readonly consent: KeptSharing; readonly act: ReceiptAct },
): Promise<void> {
  const isHere = (consent.recipient_side ?? node) === node;
  if (!isHere || act === 'withdrawn') return;
  await writeAskedAnswer(session, {
    request_id: consent.consent_id,
    home: node,
    state: act === 'denied' ? 'DENIED' : 'GIVEN',
    reason: null,
    decided_at: millisText(clock.now()),
  });
}

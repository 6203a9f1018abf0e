import { signPortable } from '../../../../exchange/index.ts';
import { millisText } from '../../../../kernel/day.ts';
import { canonicalJson, sha256 } from '../../../../kernel/digest.ts';
import { newId } from '../../../../kernel/id.ts';
import { pseudonymsOf } from '../../../../people/persons/index.ts';
import type { Session } from '../../../../platform/postgres/index.ts';
import { appendEvents } from '../../../trail/index.ts';
import { writeAskedAnswer } from '../acts/asked-store.ts';
import type { SharingPorts } from '../ports.ts';
import type { KeptSharing } from '../sharing-consent.ts';
import { SHARING_DENIED, SHARING_GIVEN, SHARING_WITHDRAWN } from './messages.ts';
import type { Receipt, ReceiptAct } from './receipt.ts';
import { insertReceipt } from './receipt-store.ts';

const KINDS = {
  given: SHARING_GIVEN,
  second: SHARING_GIVEN,
  denied: SHARING_DENIED,
  withdrawn: SHARING_WITHDRAWN,
} as const;

const IN_TRAIL = {
  given: 'consent.given',
  second: 'consent.changed',
  denied: 'consent.refused',
  withdrawn: 'consent.withdrawn',
} as const;

/**
 * Signs what was decided, keeps it here and in the trail, and sends it to the recipient's side, all in the caller's
 * transaction. Gives the
 * compact JWS (ES256 over canonical JSON).
 */
export async function issueReceipt(
  session: Session,
  ports: SharingPorts,
  of: { readonly consent: KeptSharing; readonly act: ReceiptAct },
): Promise<string> {
  const { consent, act } = of;
  const side = consent.recipient_side ?? ports.node;
  const pseudonyms = side === ports.node ? null : await pseudonymsOf(session, consent.person_id);
  const pseudonym = pseudonyms?.get(side)?.[0] ?? null;
  const receipt = receiptOf(ports, { consent, act, pseudonym });
  const text = canonicalJson(receipt);
  await ports.keys.refresh();
  const compact = signPortable(JSON.parse(text), 'sampan-receipt', ports.keys.signingKey());
  await insertReceipt(session, {
    receipt_id: receipt.receipt_id,
    consent_id: consent.consent_id,
    person_id: consent.person_id,
    holder: ports.node,
    recipient_side: side,
    institution: consent.institution,
    act,
    issued_at: receipt.at,
    ends_at: consent.to_at,
    pseudonym,
    compact,
    digest: sha256(text),
    received_at: null,
  });
  await tellTrail(session, ports, of);
  if (side !== ports.node) {
    const body = { consent_id: consent.consent_id, receipt: compact, reason: null };
    await ports.send(session, { to: side, of: KINDS[act], body });
  } else if (act !== 'withdrawn') {
    const request_id = consent.consent_id;
    const state = act === 'denied' ? 'DENIED' : 'GIVEN';
    const answer = { request_id, home: ports.node, state, reason: null } as const;
    await writeAskedAnswer(session, { ...answer, decided_at: receipt.at });
  }
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

function receiptOf(
  ports: SharingPorts,
  { consent, act, pseudonym }: { consent: KeptSharing; act: ReceiptAct; pseudonym: string | null },
): Receipt {
  return {
    v: 1,
    receipt_id: newId(ports.clock, ports.random),
    consent_id: consent.consent_id,
    act,
    at: millisText(ports.clock.now()),
    holder: ports.node,
    recipient: {
      side: consent.recipient_side ?? ports.node,
      institution: consent.institution,
    },
    person: pseudonym,
    given_as: consent.given_as,
    from: consent.from_at,
    until: consent.to_at,
    policy: consent.policy,
    law: consent.law_digest,
    terms: {
      basis: consent.basis,
      opens: consent.opens,
      covers_emergency: consent.covers_emergency,
      ...bounds(consent),
      people: list(consent.people),
      study_uids: list(consent.study_uids),
      purposes: [...consent.purposes],
      sensitive_classes: [...consent.sensitive_classes],
      openings_max: consent.openings_max,
      access_mode: consent.access_mode,
      erase_days: consent.erase_days,
      exceptions: consent.exceptions.map((one) => ({
        ...bounds(one),
        opens: one.opens,
        purposes: list(one.purposes),
        sensitive_classes: list(one.sensitive_classes),
        people: list(one.people),
        needs_break_glass: one.needs_break_glass,
      })),
    },
  };
}

const list = (of: readonly string[] | null) => (of === null ? null : [...of]);

function bounds(of: Pick<KeptSharing, 'record_types' | 'care_from' | 'care_to' | 'linked'>) {
  const { record_types, care_from, care_to, linked } = of;
  return { record_types: list(record_types), care_from, care_to, linked: list(linked) };
}

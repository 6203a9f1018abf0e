import { signPortable } from '../../../../exchange/index.ts';
import { millisText } from '../../../../kernel/day.ts';
import { canonicalJson, sha256 } from '../../../../kernel/digest.ts';
import { newId } from '../../../../kernel/id.ts';
import { pseudonymsOf } from '../../../../people/persons/index.ts';
import type { Session } from '../../../../platform/postgres/index.ts';
import type { SharingPorts } from '../ports.ts';
import type { KeptException, KeptSharing } from '../sharing-consent.ts';
import { SHARING_DENIED, SHARING_GIVEN, SHARING_WITHDRAWN } from './messages.ts';
import type { Receipt, ReceiptAct } from './receipt.ts';
import { insertReceipt } from './receipt-store.ts';

export type ReceiptPorts = Pick<SharingPorts, 'node' | 'clock' | 'random' | 'keys' | 'send'>;

type Bounds = Pick<KeptSharing, 'record_types' | 'care_from' | 'care_to' | 'linked'>;

/** What a person agreed to with one institution: a consent, or a link that is carried. A receipt opens nothing by itself. */
export interface Agreed extends Bounds {
  readonly person_id: string;
  readonly consent_id: string;
  readonly institution: string;
  readonly recipient_side: KeptSharing['recipient_side'];
  readonly given_as: string;
  readonly from_at: string;
  readonly to_at: string | null;
  readonly policy: string;
  readonly law_digest: string;
  readonly basis: KeptSharing['basis'];
  readonly opens: boolean;
  readonly covers_emergency: boolean;
  readonly people: readonly string[] | null;
  readonly study_uids: readonly string[] | null;
  readonly purposes: readonly string[];
  readonly sensitive_classes: readonly string[];
  readonly openings_max: number | null;
  readonly access_mode: KeptSharing['access_mode'];
  readonly erase_days: number | null;
  readonly exceptions: readonly KeptException[];
}

const KINDS = {
  given: SHARING_GIVEN,
  second: SHARING_GIVEN,
  denied: SHARING_DENIED,
  withdrawn: SHARING_WITHDRAWN,
} as const;

/**
 * Signs what was agreed to or ended, keeps it here and, unless it is told later, sends it to the recipient's side, all in
 * the caller's transaction. Gives the compact JWS (ES256 over canonical JSON).
 */
export async function writeReceipt(
  session: Session,
  ports: ReceiptPorts,
  of: { readonly agreed: Agreed; readonly act: ReceiptAct; readonly told: 'now' | 'later' },
): Promise<string> {
  const { agreed, act, told } = of;
  const { consent_id, person_id, institution } = agreed;
  const side = agreed.recipient_side ?? ports.node;
  const pseudonyms = side === ports.node ? null : await pseudonymsOf(session, person_id);
  const pseudonym = pseudonyms?.get(side)?.[0] ?? null;
  const receipt = receiptOf(ports, { agreed, act, pseudonym });
  const text = canonicalJson(receipt);
  await ports.keys.refresh();
  const compact = signPortable(JSON.parse(text), 'sampan-receipt', ports.keys.signingKey());
  await insertReceipt(session, {
    receipt_id: receipt.receipt_id,
    consent_id,
    person_id,
    holder: ports.node,
    recipient_side: side,
    institution,
    act,
    basis: agreed.basis,
    issued_at: receipt.at,
    ends_at: agreed.to_at,
    pseudonym,
    compact,
    digest: sha256(text),
    received_at: null,
  });
  if (side !== ports.node && told === 'now') {
    const body = { consent_id, receipt: compact, reason: null };
    await ports.send(session, { to: side, of: KINDS[act], body });
  }
  return compact;
}

function receiptOf(
  ports: ReceiptPorts,
  { agreed, act, pseudonym }: { agreed: Agreed; act: ReceiptAct; pseudonym: string | null },
): Receipt {
  return {
    v: 1,
    receipt_id: newId(ports.clock, ports.random),
    consent_id: agreed.consent_id,
    act,
    at: millisText(ports.clock.now()),
    holder: ports.node,
    recipient: {
      side: agreed.recipient_side ?? ports.node,
      institution: agreed.institution,
    },
    person: pseudonym,
    given_as: agreed.given_as,
    from: agreed.from_at,
    until: agreed.to_at,
    policy: agreed.policy,
    law: agreed.law_digest,
    terms: {
      basis: agreed.basis,
      opens: agreed.opens,
      covers_emergency: agreed.covers_emergency,
      ...bounds(agreed),
      people: list(agreed.people),
      study_uids: list(agreed.study_uids),
      purposes: [...agreed.purposes],
      sensitive_classes: [...agreed.sensitive_classes],
      openings_max: agreed.openings_max,
      access_mode: agreed.access_mode,
      erase_days: agreed.erase_days,
      exceptions: agreed.exceptions.map((one) => ({
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

function bounds({ record_types, care_from, care_to, linked }: Bounds) {
  return { record_types: list(record_types), care_from, care_to, linked: list(linked) };
}

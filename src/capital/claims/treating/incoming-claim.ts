import type { PlainDate } from '../../../kernel/day.ts';
import { canonicalJson, pseudonym } from '../../../kernel/digest.ts';
import { newId } from '../../../kernel/id.ts';
import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { documentPseudonym } from '../../../people/persons/index.ts';
import type { TreatingPorts } from '../ports.ts';
import { type ClaimEvent, chainAfter, newChain, nextEvent } from '../record/claim-event.ts';
import { type Claim, type ClaimContent, UNDECIDED } from '../record/claim-record.ts';
import type { CheckedDraft } from './check-draft.ts';

/** A claim with its first event, and what only home may use to check the bearer. */
export interface IncomingClaim {
  readonly claim: Claim;
  readonly submitted: ClaimEvent;
  readonly birth_date: PlainDate;
}

/** The key that this node shares with the claim's other side. */
export function pairKeyOf(ports: TreatingPorts, peer: Jurisdiction): Uint8Array {
  const key = ports.pair_keys.get(peer);
  if (key === undefined) throw new Error(`There is no key shared with ${peer}.`);
  return key;
}

/**
 * What a key is bound to: everything that was entered, keyed, since the treating side may not keep a date of birth in a
 * form that can be guessed back. The day of filing does not count, so that a repeat on the next day is a repeat.
 */
function contentDigest(
  key: Uint8Array,
  patient: string,
  { content, birth_date }: CheckedDraft,
): string {
  const { filed_day: _filed, entered_by: _entered, ...entered } = content;
  const { fee, service_day, requested_hkd_minor } = entered;
  const text = canonicalJson({
    ...entered,
    service_day: service_day.toString(),
    fee: [fee.currency, fee.minor.toString()],
    requested_hkd_minor: requested_hkd_minor?.toString() ?? null,
    patient,
    birth_date: birth_date.toString(),
  });
  return pseudonym(key, text);
}

/** Makes the claim of a checked draft: state SUBMITTED, one event, nothing decided. */
export function openClaim(
  ports: TreatingPorts,
  home: Jurisdiction,
  sent: {
    readonly principal: Principal;
    readonly key: string;
    readonly checked: CheckedDraft;
    readonly treating: Jurisdiction;
  },
): IncomingClaim {
  const { principal, checked, treating } = sent;
  const pairKey = pairKeyOf(ports, ports.node === home ? treating : home);
  const patient = documentPseudonym(pairKey, checked.document);
  const at = ports.clock.now().round('millisecond');
  const claim_id = newId(ports.clock, ports.random);
  return incoming(checked.content, checked.birth_date, {
    claim_id,
    home,
    treating,
    channel: ports.node === home ? 'direct' : 'exchange',
    organisation: principal.organisation,
    submitted_by: principal.subject,
    submitted_at: at,
    idempotency_key: sent.key,
    content_digest: contentDigest(pairKey, patient, checked),
    pseudonym: patient,
    document_type: checked.document.document_type,
    masked_document: checked.document.masked,
    submitted: nextEvent(newChain(claim_id), {
      event: 'submitted',
      actor: principal.subject,
      actor_role: principal.role,
      as_of: checked.content.service_day,
      at,
      reasons: [],
    }),
  });
}

type Opening = Omit<
  Claim,
  | keyof ClaimContent
  | keyof typeof UNDECIDED
  | 'person_id'
  | 'state'
  | 'event_count'
  | 'last_hash'
  | 'asked'
  | 'asked_at'
> & { readonly submitted: ClaimEvent };

/** Joins content and origin to a claim at the beginning of its life. */
export function incoming(
  content: ClaimContent,
  birth_date: PlainDate,
  { submitted, ...origin }: Opening,
): IncomingClaim {
  const { state: _state, ...end } = chainAfter(submitted);
  return {
    birth_date,
    submitted,
    claim: {
      ...content,
      ...origin,
      ...UNDECIDED,
      ...end,
      state: submitted.state,
      person_id: null,
      asked: null,
      asked_at: null,
    },
  };
}

import { type Canonical, canonicalJson, sha256 } from '../../../kernel/digest.ts';

/** Under what somebody acted: the consent, link, deposit or emergency opening that let them. */
export type Basis = 'consent' | 'link' | 'deposit' | 'emergency';

/** One look, refusal, export or change, as a row of the trail. */
export interface AuditEvent {
  /** The nil identifier where it was about nobody in particular. */
  readonly person_id: string;
  readonly at: string;
  readonly subject: string;
  readonly role: string;
  readonly organisation: string;
  readonly jurisdiction: string;
  readonly purpose: string;
  readonly interaction: string;
  readonly resource_type: string;
  readonly resource_id: string;
  /** `done`, or the code of the fault that it was refused with. */
  readonly outcome: string;
  /** How many resources of the person it was about. */
  readonly amount: number;
  readonly request_id: string;
  /** How many of each FHIR type, where more than the type asked for is known. */
  readonly kinds?: Readonly<Record<string, number>> | null;
  readonly basis?: Basis | null;
  readonly basis_id?: string | null;
  /** The place in the waiting room that it came from; null where it was chained at once. */
  readonly waiting_no?: bigint | null;
}

/** An event in its place in the chain. */
export type ChainedEvent = AuditEvent & { readonly sequence: bigint; readonly digest: string };

/** The end of a chain. */
export interface ChainEnd {
  readonly sequence: bigint;
  readonly digest: string;
}

/** What an event says of itself beyond its first thirteen members; nothing unless told, so that old digests hold. */
function added({ kinds, basis, basis_id, waiting_no }: AuditEvent): Record<string, Canonical> {
  return {
    ...(kinds === undefined || kinds === null ? {} : { kinds: { ...kinds } }),
    ...(basis === undefined || basis === null ? {} : { basis }),
    ...(basis_id === undefined || basis_id === null ? {} : { basis_id }),
    ...(waiting_no === undefined || waiting_no === null ? {} : { waiting_no: String(waiting_no) }),
  };
}

/** The digest of an event behind the one before it: who changes, drops or moves one changes all that follow. */
export function chainedDigest(before: string, sequence: bigint, event: AuditEvent): string {
  const { person_id, at, subject, role, organisation, jurisdiction, purpose } = event;
  const { interaction, resource_type, resource_id, outcome, amount, request_id } = event;
  const said: Canonical = {
    sequence: String(sequence),
    person_id,
    at,
    subject,
    role,
    organisation,
    jurisdiction,
    purpose,
    interaction,
    resource_type,
    resource_id,
    outcome,
    amount,
    request_id,
    ...added(event),
  };
  return sha256(`${before}\n${canonicalJson(said)}`);
}

/** Puts events behind the end of a chain, in their order. */
export function chain(end: ChainEnd, events: readonly AuditEvent[]): readonly ChainedEvent[] {
  let { sequence, digest } = end;
  return events.map((event) => {
    sequence += 1n;
    digest = chainedDigest(digest, sequence, event);
    return { ...event, sequence, digest };
  });
}

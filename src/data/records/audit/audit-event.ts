import { type Canonical, canonicalJson, sha256 } from '../../../kernel/digest.ts';

/** One look, refusal or change, as a row of the trail. */
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
}

/** An event in its place in the chain. */
export type ChainedEvent = AuditEvent & { readonly sequence: bigint; readonly digest: string };

/** The end of a chain. */
export interface ChainEnd {
  readonly sequence: bigint;
  readonly digest: string;
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

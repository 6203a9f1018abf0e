import type { Principal } from '../../kernel/principal.ts';
import type { Session } from '../../platform/postgres/index.ts';
import type { AuditEvent } from './chain/audit-event.ts';
import { insertWaiting } from './chain/audit-store.ts';

/** Whoever acted: a sign-in here, or a member of staff of another side as its message says. */
export type Actor = Pick<Principal, 'subject' | 'role' | 'organisation' | 'jurisdiction'>;

/** What a room says of something that happened; what it leaves out is `TREAT`, done, one resource. */
export interface Happened
  extends Partial<
    Pick<
      AuditEvent,
      | 'purpose'
      | 'resource_id'
      | 'outcome'
      | 'amount'
      | 'request_id'
      | 'kinds'
      | 'basis'
      | 'basis_id'
    >
  > {
  readonly person_id: string;
  readonly by: Actor;
  readonly at: string;
  readonly interaction: string;
  readonly resource_type: string;
}

/** An event from what a room says. */
export function eventOf({ by, at, ...said }: Happened): AuditEvent {
  const { subject, role, organisation, jurisdiction } = by;
  return {
    purpose: 'TREAT',
    resource_id: '',
    outcome: 'done',
    amount: 1,
    request_id: '',
    ...said,
    at: new Date(at).toISOString(),
    subject,
    role,
    organisation,
    jurisdiction,
  };
}

/**
 * Writes events into the trail within the caller's transaction: they are kept if and only if what they tell of is.
 * Nobody is held up at the end of the chain; the events get their places in it a moment later.
 */
export async function appendEvents(session: Session, happened: readonly Happened[]): Promise<void> {
  if (happened.length > 0) await insertWaiting(session, happened.map(eventOf));
}

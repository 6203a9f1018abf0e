import type { FaultCode } from '../../../kernel/fault.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { type Actor, appendEvents } from '../../trail/index.ts';

/** Writes a change of what somebody shares, done or refused, into the trail, within the caller's transaction. */
export async function recordSharing(
  session: Session,
  of: {
    readonly person_id: string;
    readonly consent_id?: string;
    readonly by: Actor;
    readonly at: string;
    readonly act: 'given' | 'withdrawn';
    readonly refusal?: FaultCode;
  },
): Promise<void> {
  const { person_id, consent_id = '', by, at, act, refusal } = of;
  await appendEvents(session, [
    {
      person_id,
      by,
      at,
      interaction: `consent.${act}`,
      purpose: 'HOPERAT',
      resource_type: 'Consent',
      resource_id: consent_id,
      outcome: refusal ?? 'done',
    },
  ]);
}

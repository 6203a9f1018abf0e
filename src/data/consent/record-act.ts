import type { Instant } from '../../kernel/day.ts';
import type { Session } from '../../platform/postgres/index.ts';
import { appendEvents } from '../trail/index.ts';
import type { ConsentRecorder } from './consent.ts';

/** Writes a change of the joining consent into the trail, within the caller's transaction. */
export async function recordConsentAct(
  session: Session,
  of: Pick<ConsentRecorder, 'recorded_in' | 'recorded_through' | 'recorded_by'> & {
    readonly person_id: string;
    readonly consent_id: string;
    readonly at: Instant;
    readonly act: 'joined' | 'left';
  },
): Promise<void> {
  const { person_id, consent_id, at, act, recorded_through: organisation } = of;
  const role = organisation === 'self' ? 'patient' : 'clerk';
  await appendEvents(session, [
    {
      person_id,
      by: { subject: of.recorded_by, role, organisation, jurisdiction: of.recorded_in },
      at: at.toString(),
      interaction: `consent.${act}`,
      purpose: 'HOPERAT',
      resource_type: 'Consent',
      resource_id: consent_id,
    },
  ]);
}

import type { Session } from '../../platform/postgres/index.ts';
import { openEmergency } from '../records/index.ts';
import type { Opening } from './opening/opening.ts';

/**
 * Lets the institution see, once the record is open: as a consent of its own kind, which every statement about records
 * and images knows. Nothing as long as it waits for a witness.
 */
export async function giveAccess(session: Session, opening: Opening): Promise<void> {
  const { opened_at, ends_at } = opening;
  if (opened_at === null || ends_at === null) return;
  await openEmergency(session, {
    person_id: opening.person_id,
    consent_id: opening.opening_id,
    institution: opening.institution,
    people: null,
    from_at: opened_at.toString(),
    to_at: ends_at.toString(),
    sensitive_classes: opening.opened_classes,
    given_by: opening.asked_by,
  });
}

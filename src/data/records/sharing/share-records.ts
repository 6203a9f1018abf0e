import { type Clock, compareDays, millisText } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { newId, type Random } from '../../../kernel/id.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import type { SharingConsent } from './sharing-consent.ts';
import { insertSharing } from './sharing-store.ts';

export interface SharingPorts {
  readonly clock: Clock;
  readonly random: Random;
  /** Whether an institution of this name is known. */
  readonly isInstitution: (institution: string) => boolean;
}

/** What a person decides: to whom, what, for what, until when. */
export type Sharing = Omit<SharingConsent, 'consent_id' | 'from_at'>;

/**
 * Records that a person shares records with an institution, from now on (`sharing.institution_unknown`,
 * `sharing.period`). Gives the identifier of the consent.
 */
export async function shareRecords(
  session: Session,
  ports: SharingPorts,
  sharing: Sharing,
): Promise<Result<string, Fault>> {
  const { institution, care_from, care_to, to_at } = sharing;
  if (!ports.isInstitution(institution)) {
    return no(fault('sharing.institution_unknown', { institution }, 'institution'));
  }
  if (care_from !== null && care_to !== null && compareDays(care_from, care_to) >= 0) {
    return no(fault('sharing.period', {}, 'care_to'));
  }
  const now = millisText(ports.clock.now());
  if (to_at !== null && to_at <= now) return no(fault('sharing.period', {}, 'until'));
  const consent_id = newId(ports.clock, ports.random);
  await insertSharing(session, { ...sharing, consent_id, from_at: now }, now);
  return ok(consent_id);
}

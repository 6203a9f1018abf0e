import { dayAt, millisText } from '../../../../kernel/day.ts';
import { type Fault, fault } from '../../../../kernel/fault.ts';
import { ZONE } from '../../../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../../../kernel/result.ts';
import type { Session } from '../../../../platform/postgres/index.ts';
import type { Purpose } from '../../purpose.ts';
import type { SharingPorts } from '../ports.ts';
import type { KeptSharing } from '../sharing-consent.ts';
import { sharingRules } from '../sharing-law.ts';
import { insertSharing } from '../sharing-store.ts';

/** What an institution asks of a person, as it stands before the person. */
export interface SharingRequest {
  readonly request_id: string;
  readonly person_id: string;
  readonly institution: string;
  readonly record_types: readonly string[] | null;
  readonly purpose: Purpose;
  readonly reason: string;
  readonly by: string;
}

/** Puts a request before the person and tells them. Nothing is shared by it (`sharing.institution_unknown`). */
export async function recordRequest(
  session: Session,
  ports: SharingPorts,
  request: SharingRequest,
): Promise<Result<null, Fault>> {
  const { institution, person_id, request_id } = request;
  const recipient = ports.recipientOf(institution);
  if (recipient === null) return no(fault('sharing.institution_unknown', { institution }));
  const at = ports.clock.now();
  const today = dayAt(at, ZONE);
  const rules = sharingRules(ports.rulebook, ports.node, today);
  if (!rules.ok) return rules;
  const { window_years, days_default, law } = rules.value;
  const moment = millisText(at);
  const consent: KeptSharing = {
    ...NOTHING_SAID,
    person_id,
    consent_id: request_id,
    institution,
    record_types: request.record_types,
    care_from: today.subtract({ years: window_years }).toString(),
    purposes: [request.purpose],
    recipient_side: recipient.side,
    crosses: recipient.side !== ports.node,
    policy: law.scheme,
    law_digest: law.digest,
    from_at: moment,
    to_at: millisText(at.add({ hours: 24 * days_default })),
    requested_by: request.by,
    requested_at: moment,
    reason: request.reason,
    recorded_at: moment,
  };
  await insertSharing(session, consent);
  await ports.notify(session, [
    {
      person_id,
      kind: 'sharing_requested',
      facts: { institution: recipient.name },
      about: { type: 'sharing', id: request_id },
    },
  ]);
  return ok(null);
}

const NOTHING_SAID = {
  basis: 'consent',
  opens: true,
  covers_emergency: false,
  answer: 'REQUESTED',
  people: null,
  care_to: null,
  linked: null,
  study_uids: null,
  sensitive_classes: [],
  classes_waiting: [],
  second_at: null,
  openings_max: null,
  openings: 0,
  access_mode: 'view',
  erase_days: null,
  given_by: '',
  given_as: 'self',
  given_name: '',
  decider_id: null,
  answered_at: null,
  withdrawn_at: null,
  withdrawn_by: null,
  exceptions: [],
} as const;

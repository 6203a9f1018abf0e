import { dayAt, millisText } from '../../../../kernel/day.ts';
import { type Fault, type FaultCode, fault } from '../../../../kernel/fault.ts';
import { ZONE } from '../../../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../../../kernel/result.ts';
import type { Session } from '../../../../platform/postgres/index.ts';
import { type Actor, appendEvents } from '../../../trail/index.ts';
import type { SharingPorts } from '../ports.ts';
import { sharingRules } from '../sharing-law.ts';
import type { Emergency } from './emergency.ts';
import { endEmergency, insertEmergency, writeOpening } from './opening-store.ts';

/** An opening that counts: until when the one who opened it may look. */
export interface Opening {
  readonly person_id: string;
  readonly until: string;
  readonly openings: number;
  readonly openings_max: number;
  readonly is_new: boolean;
}

/** Who opens, and for which institution. */
export interface Opener {
  readonly institution: string;
  readonly by: Actor;
}

/**
 * Uses one of the openings of a consent that may be opened so many times only; one that is still open to the same
 * person is not counted again. One statement decides and counts (`sharing.not_in_force`, `sharing.used_up`).
 */
export async function openSharing(
  session: Session,
  ports: Pick<SharingPorts, 'clock' | 'rulebook' | 'node'>,
  of: Opener & { readonly consent_id: string },
): Promise<Result<Opening, Fault>> {
  const { consent_id, institution, by } = of;
  const at = ports.clock.now();
  const rules = sharingRules(ports.rulebook, ports.node, dayAt(at, ZONE));
  if (!rules.ok) return rules;
  const until = millisText(at.add({ minutes: rules.value.opening_minutes }));
  const counted = { consent_id, institution, subject: by.subject, at: millisText(at), until };
  const opened = await writeOpening(session, counted);
  if (opened === null) return no(fault('sharing.not_in_force'));
  if (opened.until === null) return no(fault('sharing.used_up'));
  return ok({ ...opened, until: opened.until });
}

/** Writes into the person's trail that a consent was opened, or why it was not. */
export async function noteOpened(
  session: Session,
  of: Pick<Opener, 'by'> & {
    readonly person_id: string;
    readonly consent_id: string;
    readonly at: string;
    readonly outcome: 'done' | FaultCode;
    /** What was shown at once; nothing where the records are looked at afterwards. */
    readonly kinds?: Readonly<Record<string, number>>;
  },
): Promise<void> {
  const { consent_id, kinds, outcome } = of;
  const shown = Object.values(kinds ?? {}).reduce((sum, count) => sum + count, 0);
  await appendEvents(session, [
    {
      person_id: of.person_id,
      by: of.by,
      at: of.at,
      interaction: 'sharing.opened',
      resource_type: 'Consent',
      resource_id: consent_id,
      outcome,
      amount: outcome === 'done' ? Math.max(shown, 1) : 0,
      ...(kinds === undefined ? {} : { kinds }),
      basis: 'consent',
      basis_id: consent_id,
    },
  ]);
}

/**
 * Opens a person's records for emergency care and for a while, through the same statement as every consent: a refusal
 * that covers emergencies closes it.
 */
export async function openEmergency(session: Session, emergency: Emergency): Promise<void> {
  await insertEmergency(session, emergency);
}

/** Closes what was opened in an emergency, at once. */
export async function closeEmergency(
  session: Session,
  of: { readonly person_id: string; readonly consent_id: string; readonly at: string },
): Promise<void> {
  await endEmergency(session, of);
}

import { dayAt, millisText } from '../../../../kernel/day.ts';
import { type Fault, fault } from '../../../../kernel/fault.ts';
import { ZONE } from '../../../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../../../kernel/result.ts';
import type { Session } from '../../../../platform/postgres/index.ts';
import type { SharingPorts } from '../ports.ts';
import { sharingRules } from '../sharing-law.ts';
import { endEmergency, insertEmergency, writeOpening } from './opening-store.ts';

/** An opening that counts: until when the one who opened it may look. */
export interface Opening {
  readonly person_id: string;
  readonly until: string;
  readonly openings: number;
  readonly openings_max: number;
}

/**
 * Uses one of the openings of a consent that may be opened so many times only; one that is still open to the same
 * person is not counted again. One statement decides and counts (`sharing.not_in_force`, `sharing.used_up`).
 */
export async function openSharing(
  session: Session,
  ports: SharingPorts,
  of: { readonly consent_id: string; readonly institution: string; readonly subject: string },
): Promise<Result<Opening, Fault>> {
  const at = ports.clock.now();
  const rules = sharingRules(ports.rulebook, ports.node, dayAt(at, ZONE));
  if (!rules.ok) return rules;
  const until = millisText(at.add({ minutes: rules.value.opening_minutes }));
  const opened = await writeOpening(session, { ...of, at: millisText(at), until });
  if (opened === null) return no(fault('sharing.not_in_force'));
  if (opened.until === null) return no(fault('sharing.used_up'));
  return ok({ ...opened, until: opened.until });
}

/** Access in an emergency, as whoever decides about emergencies has found it to be lawful. */
export interface Emergency {
  readonly person_id: string;
  /** Identifier of the access; given by whoever opens it. */
  readonly consent_id: string;
  readonly institution: string;
  /** The sign-ins that may look; null for everybody who cares for the person there. */
  readonly people: readonly string[] | null;
  /** ISO text; the end is never open. */
  readonly from_at: string;
  readonly to_at: string;
  readonly sensitive_classes: readonly string[];
  readonly given_by: string;
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

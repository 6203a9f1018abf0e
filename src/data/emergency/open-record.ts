import { dayAt, type PlainDate } from '../../kernel/day.ts';
import type { ShownDocument } from '../../kernel/documents/document.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { newId } from '../../kernel/id.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import type { Principal } from '../../kernel/principal.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import { institutionOf } from '../../people/care/index.ts';
import { findByDocument, type Person, readDocument } from '../../people/persons/index.ts';
import { giveAccess } from './give-access.ts';
import { type EmergencyRules, emergencyRules } from './law/emergency-law.ts';
import { type Opening, openFrom } from './opening/opening.ts';
import type { EmergencyPorts } from './ports.ts';
import { findCurrent, insertOpening } from './store.ts';
import { recordAct, tellOpened } from './tell-emergency.ts';

/** Whose record, and why. */
export interface EmergencyAsked {
  readonly document: ShownDocument;
  readonly reason: string;
}

/**
 * Asks for a record in an emergency, at the side that holds it and under its law. Where the law asks for a witness it
 * waits for one, otherwise it is open at once. What the institution has asked already is given again, not twice.
 * Fails with `document.*`, `person.not_found`, `person.died`, `emergency.forbidden` or `emergency.not_settled`; each
 * refusal about a known person stands in their trail.
 */
export async function openRecord(
  ports: EmergencyPorts,
  principal: Principal,
  { document, reason }: EmergencyAsked,
): Promise<Result<Opening, Fault>> {
  const at = ports.clock.now();
  const today = dayAt(at, ZONE);
  const read = readDocument(document, today, { at: 'document.number' });
  if (!read.ok) return read;
  const institution = institutionOf(ports.network, principal);
  return await ports.database.transaction(async (session) => {
    const look = { by: principal, purpose: 'emergency', at } as const;
    const person = await findByDocument(session, read.value, look);
    if (person === null) return no(fault('person.not_found', {}, 'document.number'));
    const { person_id } = person;
    const allowed = allowedRules(ports, person, today);
    if (!allowed.ok) {
      const outcome = allowed.error.code;
      await recordAct(session, {
        by: principal,
        at,
        person_id,
        acts: ['emergency.asked'],
        outcome,
      });
      return allowed;
    }
    const current = await findCurrent(session, { person_id, institution, at });
    if (current !== null) return ok(current);
    const opening = newOpening(ports, principal, {
      person_id,
      masked: read.value.masked,
      institution,
      reason,
      rules: allowed.value,
    });
    await insertOpening(session, opening);
    await giveAccess(session, opening);
    const { opening_id, opened_at } = opening;
    const acts =
      opened_at === null
        ? (['emergency.asked'] as const)
        : (['emergency.asked', 'emergency.opened'] as const);
    await recordAct(session, { by: principal, at, person_id, acts, opening_id });
    await tellOpened(session, ports, opening);
    return ok(opening);
  });
}

/** The rules of this side, for somebody who lives. */
function allowedRules(
  { rulebook, node }: EmergencyPorts,
  { died_on }: Person,
  today: PlainDate,
): Result<EmergencyRules, Fault> {
  const rules = emergencyRules(rulebook, node, today);
  return rules.ok && died_on !== null ? no(fault('person.died')) : rules;
}

function newOpening(
  ports: EmergencyPorts,
  { organisation, subject, display_name }: Principal,
  of: {
    readonly person_id: string;
    readonly masked: string;
    readonly institution: string;
    readonly reason: string;
    readonly rules: EmergencyRules;
  },
): Opening {
  const { person_id, masked, institution, reason, rules } = of;
  const at = ports.clock.now();
  const times = rules.witness_needed ? { opened_at: null, ends_at: null } : openFrom(at, rules);
  return {
    person_id,
    opening_id: newId(ports.clock, ports.random),
    masked,
    institution,
    organisation,
    reason,
    asked_by: subject,
    asked_name: display_name,
    asked_at: at,
    confirm_until: rules.witness_needed ? at.add({ minutes: rules.confirm_minutes }) : null,
    confirmed_by: null,
    confirmed_name: null,
    ...times,
    ended_at: null,
    hours: rules.open_hours,
    opened_classes: rules.opened_classes,
    law_digest: rules.law_digest,
    review_until: at.add({ hours: 24 * rules.review_days }),
    review: null,
    review_note: null,
    reviewed_by: null,
    reviewed_at: null,
  };
}

import type { Instant } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import type { Principal } from '../../kernel/principal.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import { institutionOf } from '../../people/care/index.ts';
import type { Session } from '../../platform/postgres/index.ts';
import { closeEmergency } from '../records/index.ts';
import { giveAccess } from './give-access.ts';
import { type Opening, openFrom, type Review, stateOf } from './opening/opening.ts';
import type { EmergencyPorts } from './ports.ts';
import { lockOpening, writeConfirmation, writeEnd, writeReview } from './store.ts';
import { recordAct, tellOpened, tellReviewed } from './tell-emergency.ts';

/**
 * A second person of the same institution confirms, from their own sign-in, and the record opens; the patient is told
 * at once. Fails with `emergency.not_found`, `emergency.same_person` or `emergency.lapsed`.
 */
export function confirmOpening(
  ports: EmergencyPorts,
  principal: Principal,
  opening_id: string,
): Promise<Result<Opening, Fault>> {
  return ofInstitution(ports, principal, opening_id, async (session, { opening, at }) => {
    const { person_id } = opening;
    const state = stateOf(opening, at);
    if (state === 'OPEN') return ok(opening);
    const refusal =
      state !== 'WAITING'
        ? fault('emergency.lapsed')
        : opening.asked_by === principal.subject
          ? fault('emergency.same_person')
          : null;
    const act = { by: principal, at, person_id, opening_id };
    if (refusal !== null) {
      await recordAct(session, {
        ...act,
        acts: ['emergency.confirmed'],
        outcome: refusal.code,
      });
      return no(refusal);
    }
    const times = openFrom(at, { open_hours: opening.hours });
    const waited = at.since(opening.asked_at);
    const review_until = (opening.review_until ?? at).add(waited);
    const confirmed = {
      ...opening,
      ...times,
      review_until,
      confirmed_by: principal.subject,
      confirmed_name: principal.display_name,
    };
    await writeConfirmation(session, opening_id, {
      ...times,
      review_until,
      by: principal.subject,
      name: principal.display_name,
    });
    await giveAccess(session, confirmed);
    await recordAct(session, { ...act, acts: ['emergency.confirmed', 'emergency.opened'] });
    await tellOpened(session, ports, confirmed);
    return ok(confirmed);
  });
}

/** Closes the record before its time, at once; doing it again changes nothing (`emergency.not_found`). */
export function endOpening(
  ports: EmergencyPorts,
  principal: Principal,
  opening_id: string,
): Promise<Result<Opening, Fault>> {
  return ofInstitution(ports, principal, opening_id, async (session, { opening, at }) => {
    const state = stateOf(opening, at);
    if (state !== 'OPEN' && state !== 'WAITING') return ok(opening);
    await writeEnd(session, opening_id, at);
    const { person_id } = opening;
    await closeEmergency(session, { person_id, consent_id: opening_id, at: at.toString() });
    const acts = ['emergency.ended'] as const;
    await recordAct(session, { by: principal, at, person_id, opening_id, acts });
    return ok({ ...opening, ended_at: at });
  });
}

/**
 * An officer says afterwards whether it was justified, once, and the patient is told. Fails with
 * `emergency.not_found`, `emergency.still_open` or `emergency.reviewed`.
 */
export function reviewOpening(
  ports: EmergencyPorts,
  principal: Principal,
  opening_id: string,
  found: { readonly review: Review; readonly note: string | null },
): Promise<Result<Opening, Fault>> {
  const at = ports.clock.now();
  return ports.database.transaction(async (session) => {
    const opening = await lockOpening(session, opening_id);
    if (opening === null) return no(fault('emergency.not_found'));
    if (opening.review !== null) return no(fault('emergency.reviewed'));
    const state = stateOf(opening, at);
    if (state === 'OPEN' || state === 'WAITING') return no(fault('emergency.still_open'));
    const by = principal.subject;
    await writeReview(session, opening_id, { ...found, by, at });
    const { person_id } = opening;
    const acts = ['emergency.reviewed'] as const;
    await recordAct(session, { by: principal, at, person_id, opening_id, acts });
    const reviewed = {
      ...opening,
      review: found.review,
      review_note: found.note,
      reviewed_by: by,
      reviewed_at: at,
    };
    if (opening.opened_at !== null) await tellReviewed(session, ports, reviewed);
    return ok(reviewed);
  });
}

/** An opening of one's own institution, held; one of another is as if there were none. */
function ofInstitution(
  ports: EmergencyPorts,
  principal: Principal,
  opening_id: string,
  act: (
    session: Session,
    of: { readonly opening: Opening; readonly at: Instant },
  ) => Promise<Result<Opening, Fault>>,
): Promise<Result<Opening, Fault>> {
  const at = ports.clock.now();
  return ports.database.transaction(async (session) => {
    const opening = await lockOpening(session, opening_id);
    const institution = institutionOf(ports.network, principal);
    if (opening === null || opening.institution !== institution) {
      return no(fault('emergency.not_found'));
    }
    return await act(session, { opening, at });
  });
}

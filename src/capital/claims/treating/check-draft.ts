import type { PlainDate } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import { type PointOnDay, pointOn } from '../../../people/care/index.ts';
import type { ReadDocument } from '../../../people/persons/index.ts';
import type { Network } from '../../../rulebook/index.ts';
import { type ClaimContent, CURRENCY_OF } from '../record/claim-record.ts';
import type { ClaimDraft } from './claim-draft.ts';
import {
  birthDate,
  CODE,
  document,
  episode,
  fee,
  fieldReader,
  missing,
  profession,
  quoted,
  type Read,
  requested,
  serviceDay,
  serviceKind,
  visitReason,
} from './draft-fields.ts';

/** What a draft is judged against. */
export interface DraftContext {
  readonly network: Network;
  readonly principal: Principal;
  /** The civil day at the node. */
  readonly today: PlainDate;
}

/** A draft in which every field is right, with what only the patient's home may see. */
export interface CheckedDraft {
  readonly content: ClaimContent;
  readonly document: ReadDocument;
  readonly birth_date: PlainDate;
}

/**
 * Reads a draft against the network and the calendar. Gives every fault that it finds, not only the first; whether a
 * person is entitled is not asked here.
 */
export function checkDraft(
  draft: ClaimDraft,
  context: DraftContext,
): Result<CheckedDraft, readonly Fault[]> {
  const { faults, take } = fieldReader();
  const service_day = take(serviceDay(draft.service_day, context.today));
  const place = take(placeOn(draft, service_day ?? context.today, context));
  const read = {
    fee: take(fee(draft.fee, place === undefined ? null : CURRENCY_OF[place.point.jurisdiction])),
    requested: take(requested(draft.requested_hkd)),
    visit_reason: take(visitReason(draft.visit_reason)),
    service_kind: take(serviceKind(draft.service_kind)),
    profession: take(profession(draft.profession)),
    episode: take(episode(draft.episode)),
    document: take(document(draft.document, context.today)),
    birth_date: take(birthDate(draft.birth_date, context.today)),
  };
  if (!draft.consent_given) faults.push(fault('claim.consent_missing', {}, 'consent_given'));
  const { fee: paid, visit_reason, service_kind } = read;
  const isWhole = paid && visit_reason && service_kind && place && service_day;
  const { document: shown, birth_date } = read;
  if (faults.length > 0 || !isWhole || !shown || !birth_date) return no(faults);
  return ok({
    document: shown,
    birth_date,
    content: {
      service_point: place.point.service_point,
      institution: place.point.institution,
      department: draft.department,
      service_day,
      filed_day: context.today,
      fee: paid,
      requested_hkd_minor: read.requested ?? null,
      visit_reason,
      service_kind,
      profession: draft.profession,
      is_optometry: draft.is_optometry,
      is_episode_paid: draft.is_episode_paid,
      episode: draft.episode,
      entered_by: context.principal.role === 'provider' ? 'provider' : 'delegate',
    },
  });
}

/** The service point and department on the day; also whether the principal works there. */
export function placeOn(
  draft: Pick<ClaimDraft, 'service_point' | 'department'>,
  on: PlainDate,
  context: DraftContext,
): Read<PointOnDay> {
  const { service_point, department } = draft;
  if (service_point === '') return missing('service_point');
  if (department === '') return missing('department');
  const place = pointOn(context.network, service_point, department, on);
  if (place === null) {
    return no(
      fault('claim.point_unknown', { service_point: quoted(service_point) }, 'service_point'),
    );
  }
  if (!worksFor(context.principal, place.point)) {
    return no(fault('claim.organisation_other', {}, 'service_point'));
  }
  if (!place.has_started) {
    const facts = { from: place.point.from.toString(), reason: 'GBA-P01' };
    return no(fault('claim.point_not_started', facts, 'service_day'));
  }
  if (place.has_ended) {
    return no(fault('claim.point_ended', { reason: 'GBA-P01' }, 'service_day'));
  }
  if (place.department === 'not_designated' || !CODE.test(department)) {
    const facts = { department: quoted(department), reason: 'GBA-P02' };
    return no(fault('claim.department_not_designated', facts, 'department'));
  }
  return ok(place);
}

/** Whether a principal works for the point or for its institution. */
export function worksFor(
  principal: Principal,
  point: { readonly service_point: string; readonly institution: string },
): boolean {
  const { organisation } = principal;
  return organisation === point.service_point || organisation === point.institution;
}

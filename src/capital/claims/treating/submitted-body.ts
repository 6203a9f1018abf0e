import { day, instant } from '../../../kernel/day.ts';
import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import { formatMinor, minor, toJson } from '../../../kernel/money.ts';
import type { SubmittedBody } from '../messages.ts';
import { newChain, nextEvent } from '../record/claim-event.ts';
import { type IncomingClaim, incoming } from './incoming-claim.ts';

/** A claim as it goes home. */
export function submittedBody({ claim, birth_date }: IncomingClaim): SubmittedBody {
  return {
    claim_id: claim.claim_id,
    pseudonym: claim.pseudonym,
    document_type: claim.document_type,
    birth_date: birth_date.toString(),
    masked_document: claim.masked_document,
    service_point: claim.service_point,
    department: claim.department,
    service_day: claim.service_day.toString(),
    filed_day: claim.filed_day.toString(),
    submitted_at: claim.submitted_at.toString(),
    fee: toJson(claim.fee),
    requested_hkd:
      claim.requested_hkd_minor === null ? null : formatMinor(claim.requested_hkd_minor),
    visit_reason: claim.visit_reason,
    service_kind: claim.service_kind,
    profession: claim.profession,
    is_optometry: claim.is_optometry,
    is_episode_paid: claim.is_episode_paid,
    episode: claim.episode,
    entered_by: claim.entered_by,
  };
}

/** The claim that a checked message tells of. `institution` is the receiver's own knowledge of the point. */
export function claimFromBody(
  body: SubmittedBody,
  sides: { readonly home: Jurisdiction; readonly treating: Jurisdiction },
  institution: string,
): IncomingClaim {
  const submitted_at = instant(body.submitted_at);
  const service_day = day(body.service_day);
  const { claim_id, birth_date, fee, requested_hkd, ...rest } = body;
  const content = {
    ...rest,
    institution,
    service_day,
    filed_day: day(body.filed_day),
    fee: { currency: fee.currency, minor: minor(fee.value) },
    requested_hkd_minor: requested_hkd === null ? null : minor(requested_hkd),
  };
  return incoming(content, day(birth_date), {
    claim_id,
    ...sides,
    channel: 'exchange',
    organisation: body.service_point,
    submitted_by: `node:${sides.treating}`,
    submitted_at,
    idempotency_key: null,
    content_digest: null,
    pseudonym: body.pseudonym,
    document_type: body.document_type,
    masked_document: body.masked_document,
    submitted: nextEvent(newChain(claim_id), {
      event: 'submitted',
      actor: `node:${sides.treating}`,
      actor_role: 'node',
      as_of: service_day,
      at: submitted_at,
      reasons: [],
    }),
  });
}

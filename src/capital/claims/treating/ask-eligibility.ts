import { dayAt, type PlainDate } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { ZONE } from '../../../kernel/jurisdiction.ts';
import { toJson } from '../../../kernel/money.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import { documentPseudonym, type ReadDocument } from '../../../people/persons/index.ts';
import { CURRENCY_OF, SCHEME } from '../claim-record.ts';
import { answerEligibility } from '../home/answer-eligibility.ts';
import {
  ELIGIBILITY_ASKED,
  type EligibilityAnswer,
  type EligibilityQuestion,
} from '../messages.ts';
import type { ClaimPorts } from '../ports.ts';
import { placeOn } from './check-draft.ts';
import type { ClaimDraft } from './claim-draft.ts';
import {
  birthDate,
  document,
  fee,
  profession,
  serviceDay,
  serviceKind,
  visitReason,
} from './draft-fields.ts';
import { pairKeyOf } from './incoming-claim.ts';

/** What a counter knows before treatment. */
export type EligibilityDraft = Pick<
  ClaimDraft,
  'service_point' | 'department' | 'service_day' | 'document' | 'birth_date'
> & {
  readonly fee: ClaimDraft['fee'] | null;
  readonly visit_reason: string;
  readonly service_kind: string;
  readonly profession: string | null;
  readonly is_optometry: boolean;
};

/**
 * Asks home whether and how much vouchers could pay, before treatment; at home itself it is answered at once. Fails with
 * the first field that is not right, or with `peer.unreachable`.
 */
export async function askEligibility(
  ports: ClaimPorts,
  principal: Principal,
  draft: EligibilityDraft,
): Promise<Result<EligibilityAnswer, Fault>> {
  const question = questionOf(ports, principal, draft);
  if (!question.ok) return question;
  const home = ports.rulebook.scheme(SCHEME).jurisdiction;
  return ports.node === home
    ? answerEligibility(ports, ports.node, question.value)
    : ports.ask(home, ELIGIBILITY_ASKED, question.value);
}

interface Fields {
  readonly service_day: PlainDate;
  readonly document: ReadDocument;
}

function questionOf(
  ports: ClaimPorts,
  principal: Principal,
  draft: EligibilityDraft,
): Result<EligibilityQuestion, Fault> {
  const { role } = principal;
  if (role !== 'clerk' && role !== 'provider') return no(fault('signin.forbidden'));
  const today = dayAt(ports.clock.now(), ZONE);
  const day = serviceDay(draft.service_day, today);
  if (!day.ok) return day;
  const { network } = ports.rulebook;
  const place = placeOn(draft, day.value, { network, principal, today });
  if (!place.ok) return place;
  const { jurisdiction } = place.value.point;
  const shown = document(draft.document, today);
  const born = birthDate(draft.birth_date, today);
  const reason = visitReason(draft.visit_reason);
  const kind = serviceKind(draft.service_kind);
  const paid = draft.fee === null ? ok(null) : fee(draft.fee, CURRENCY_OF[jurisdiction]);
  const by = draft.profession === null ? ok(null) : profession(draft.profession);
  for (const read of [shown, born, reason, kind, paid, by]) if (!read.ok) return read;
  if (!shown.ok || !born.ok || !reason.ok || !kind.ok || !paid.ok || !by.ok) return shown as never;
  const fields: Fields = { service_day: day.value, document: shown.value };
  return ok({
    pseudonym: pseudonymOf(ports, jurisdiction, fields.document),
    document_type: fields.document.document_type,
    birth_date: born.value.toString(),
    service_point: draft.service_point,
    department: draft.department,
    service_day: fields.service_day.toString(),
    fee: paid.value === null ? null : toJson(paid.value),
    visit_reason: reason.value,
    service_kind: kind.value,
    profession: by.value,
    is_optometry: draft.is_optometry,
    asked_by: { subject: principal.subject, role, organisation: principal.organisation },
  });
}

function pseudonymOf(
  ports: ClaimPorts,
  treating: Parameters<typeof pairKeyOf>[1],
  read: ReadDocument,
): string {
  const home = ports.rulebook.scheme(SCHEME).jurisdiction;
  return documentPseudonym(pairKeyOf(ports, ports.node === home ? treating : home), read);
}

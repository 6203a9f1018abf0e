import { dayAt } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { ZONE } from '../../../kernel/jurisdiction.ts';
import { toJson } from '../../../kernel/money.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import { documentPseudonym, type ReadDocument } from '../../../people/persons/index.ts';
import { answerEligibility } from '../home/answer-eligibility.ts';
import {
  ELIGIBILITY_ASKED,
  type EligibilityAnswer,
  type EligibilityQuestion,
} from '../messages.ts';
import type { ClaimPorts } from '../ports.ts';
import { CURRENCY_OF, SCHEME } from '../record/claim-record.ts';
import { placeOn } from './check-draft.ts';
import type { ClaimDraft } from './claim-draft.ts';
import {
  birthDate,
  document,
  fee,
  fieldReader,
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

function questionOf(
  ports: ClaimPorts,
  principal: Principal,
  draft: EligibilityDraft,
): Result<EligibilityQuestion, Fault> {
  const { role, subject, organisation } = principal;
  if (role !== 'clerk' && role !== 'provider') return no(fault('signin.forbidden'));
  const today = dayAt(ports.clock.now(), ZONE);
  const { faults, take } = fieldReader();
  const service_day = take(serviceDay(draft.service_day, today));
  const { network } = ports.rulebook;
  const place = take(placeOn(draft, service_day ?? today, { network, principal, today }));
  const treating = place?.point.jurisdiction ?? ports.node;
  const shown = take(document(draft.document, today));
  const born = take(birthDate(draft.birth_date, today));
  const reason = take(visitReason(draft.visit_reason));
  const kind = take(serviceKind(draft.service_kind));
  const paid = draft.fee === null ? null : take(fee(draft.fee, CURRENCY_OF[treating]));
  const by = draft.profession === null ? null : take(profession(draft.profession));
  const [first] = faults;
  if (first !== undefined) return no(first);
  if (!service_day || !shown || !born || !reason || !kind) throw new Error('a field was not read');
  return ok({
    pseudonym: pseudonymOf(ports, treating, shown),
    document_type: shown.document_type,
    birth_date: born.toString(),
    service_point: draft.service_point,
    department: draft.department,
    service_day: service_day.toString(),
    fee: paid ? toJson(paid) : null,
    visit_reason: reason,
    service_kind: kind,
    profession: by ?? null,
    is_optometry: draft.is_optometry,
    asked_by: { subject, role, organisation },
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

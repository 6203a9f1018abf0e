import { day, dayAt, type PlainDate } from '../../../kernel/day.ts';
import type { ShownDocument } from '../../../kernel/documents/document.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { ZONE } from '../../../kernel/jurisdiction.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import { counterOf } from '../../../people/care/index.ts';
import { documentPseudonym, readDocument } from '../../../people/persons/index.ts';
import { digestOfCode, readDepositCode } from '../deposit-code.ts';
import { DEPOSIT_PRESENTED } from '../messages.ts';
import type { TreatingPorts } from './ports.ts';
import { type DepositVisit, findVisit, insertVisit } from './treating-store.ts';

/** What the person shows at the desk. */
export interface ShownAuthorisation {
  readonly code: string;
  readonly document: ShownDocument;
  readonly birth_date: PlainDate;
}

/**
 * Opens a visit under an authorisation: home is asked whether code and identity document belong together and count
 * today. Fails with what home says (`deposit.*`), `peer.unreachable`, or the field that is not right.
 */
export async function presentDeposit(
  ports: TreatingPorts,
  principal: Principal,
  shown: ShownAuthorisation,
): Promise<Result<DepositVisit, Fault>> {
  const { role, subject, organisation } = principal;
  if (role !== 'clerk' && role !== 'provider') return no(fault('signin.forbidden'));
  const now = ports.clock.now();
  const today = dayAt(now, ZONE);
  const counter = counterOf(ports.network, principal, today);
  if (!counter.ok) return counter;
  const code = readDepositCode(shown.code);
  if (code === null) return no(fault('deposit.not_found', {}, 'code'));
  const document = readDocument(shown.document, today, { at: 'document.number' });
  if (!document.ok) return document;
  const key = ports.pair_keys.get(ports.home);
  if (key === undefined) throw new Error(`no pair key for ${ports.home}`);
  const { institution } = counter.value;
  const pseudonym = documentPseudonym(key, document.value);
  const answer = await ports.ask(ports.home, DEPOSIT_PRESENTED, {
    code_digest: digestOfCode(code),
    pseudonym,
    birth_date: shown.birth_date.toString(),
    institution,
    asked_by: { subject, role, organisation },
  });
  if (!answer.ok) return answer;
  const visit: DepositVisit = {
    deposit_id: answer.value.deposit_id,
    home: ports.home,
    service_point: organisation,
    institution,
    masked: document.value.masked,
    pseudonym,
    visit_day: day(answer.value.visit_day),
    ends_on: day(answer.value.ends_on),
    opened_by: subject,
    opened_at: now,
  };
  await insertVisit(ports.database, visit);
  return ok((await findVisit(ports.database, visit)) ?? visit);
}

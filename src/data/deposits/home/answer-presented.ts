import { type Clock, compareDays, dayAt } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { type Jurisdiction, ZONE } from '../../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import { findByPseudonyms } from '../../../people/persons/index.ts';
import type { Database } from '../../../platform/postgres/index.ts';
import type { PresentedAnswer, PresentedQuestion } from '../messages.ts';
import { type DepositAuthorisation, findAuthorisation } from './home-store.ts';
import { recordDepositAct } from './record-act.ts';

/**
 * Says whether a code, shown with an identity document, allows a deposit today. Whatever does not fit is answered alike
 * (`deposit.not_found`), so that codes cannot be tried out; only what the holder can know is told apart: withdrawn,
 * too early, too late. That staff looked is recorded for the person.
 */
export async function answerPresented(
  ports: { readonly database: Database; readonly clock: Clock },
  from: Jurisdiction,
  asked: PresentedQuestion,
): Promise<Result<PresentedAnswer, Fault>> {
  const { database, clock } = ports;
  const at = clock.now();
  const look = { by: { ...asked.asked_by, jurisdiction: from }, purpose: 'deposit', at } as const;
  const found = await findAuthorisation(database, { code_digest: asked.code_digest });
  if (found === null || found.institution !== asked.institution)
    return no(fault('deposit.not_found'));
  const people = await findByPseudonyms(database, from, [asked.pseudonym], look);
  const person = people.get(asked.pseudonym);
  const isHolder =
    person?.person_id === found.person_id && person.birth_date.equals(asked.birth_date);
  const refusal = isHolder ? closedNow(found, ports) : fault('deposit.not_found');
  if (refusal !== null) {
    const said = { by: look.by, at, act: 'presented', refusal: refusal.code } as const;
    await recordDepositAct(database, found, said);
    return no(refusal);
  }
  const { deposit_id, visit_day, ends_on } = found;
  return ok({ deposit_id, visit_day: visit_day.toString(), ends_on: ends_on.toString() });
}

/** Why nothing is taken under an authorisation now; null while it is open. */
export function closedNow(
  of: DepositAuthorisation,
  { clock }: { readonly clock: Clock },
): Fault | null {
  const today = dayAt(clock.now(), ZONE);
  if (of.withdrawn_at !== null) return fault('deposit.withdrawn');
  if (compareDays(today, of.visit_day) < 0) {
    return fault('deposit.too_early', { day: of.visit_day.toString() });
  }
  return compareDays(today, of.ends_on) < 0
    ? null
    : fault('deposit.too_late', { day: of.ends_on.toString() });
}

import { type Clock, compareDays, dayAt, type PlainDate } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { newId, type Random } from '../../../kernel/id.ts';
import { ZONE } from '../../../kernel/jurisdiction.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { Database } from '../../../platform/postgres/index.ts';
import type { Rulebook } from '../../../rulebook/index.ts';
import { digestOfCode, newDepositCode } from '../deposit-code.ts';
import { depositRules } from '../deposit-law.ts';
import { type DepositAuthorisation, insertAuthorisation, writeWithdrawal } from './home-store.ts';
import { recordDepositAct } from './record-act.ts';

export interface AuthorisePorts {
  readonly database: Database;
  readonly rulebook: Rulebook;
  readonly clock: Clock;
  readonly random: Random;
}

/**
 * Gives leave to deposit the images of one attendance, with a code that is shown once. Fails with `policy.not_settled`,
 * `deposit.institution_wrong` or `deposit.day_past`.
 */
export async function authoriseDeposit(
  ports: AuthorisePorts,
  principal: Principal,
  asked: { readonly institution: string; readonly visit_day: PlainDate },
): Promise<Result<{ readonly code: string; readonly authorisation: DepositAuthorisation }, Fault>> {
  const { person_id } = principal;
  if (person_id === undefined) return no(fault('person.not_found'));
  const now = ports.clock.now();
  // Leave is given before the examination, as seed 002 has it.
  if (compareDays(asked.visit_day, dayAt(now, ZONE)) < 0) {
    return no(fault('deposit.day_past', {}, 'visit_day'));
  }
  const rules = depositRules(ports.rulebook, asked.visit_day);
  if (!rules.ok) return rules;
  if (!rules.value.institutions.has(asked.institution)) {
    const names = [...rules.value.institutions.keys()].join(', ');
    return no(fault('deposit.institution_wrong', { expected: names }, 'institution'));
  }
  const code = newDepositCode(ports.random);
  const authorisation: DepositAuthorisation = {
    person_id,
    deposit_id: newId(ports.clock, ports.random),
    institution: asked.institution,
    visit_day: asked.visit_day,
    ends_on: rules.value.ends_on,
    authorised_at: now,
    withdrawn_at: null,
  };
  const by = { code_digest: digestOfCode(code), authorised_by: principal.subject };
  await ports.database.transaction(async (session) => {
    await insertAuthorisation(session, authorisation, by);
    await recordDepositAct(session, authorisation, { by: principal, at: now, act: 'authorised' });
  });
  return ok({ code, authorisation });
}

/** Takes leave back: nothing more is taken from that moment on. Fails with `deposit.not_found`. */
export async function withdrawDeposit(
  ports: AuthorisePorts,
  principal: Principal,
  deposit_id: string,
): Promise<Result<null, Fault>> {
  const { person_id } = principal;
  if (person_id === undefined) return no(fault('person.not_found'));
  const of = { person_id, deposit_id };
  const at = ports.clock.now();
  return await ports.database.transaction(async (session) => {
    const found = await writeWithdrawal(session, of, at);
    if (!found) return no(fault('deposit.not_found'));
    await recordDepositAct(session, of, { by: principal, at, act: 'withdrawn' });
    return ok(null);
  });
}

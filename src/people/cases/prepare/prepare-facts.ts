import { type Fault, fault } from '../../../kernel/fault.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { EventFacts } from '../course/course.ts';
import { caseProcedure } from '../law/procedure.ts';
import type { Preparation } from './preparation.ts';
import {
  isToCome,
  prepareCareRequest,
  prepareExtension,
  prepareGrant,
  prepareRefusal,
  prepareUse,
} from './prepare-care.ts';
import { prepareDecision, prepareRequest, prepareStatement } from './prepare-periods.ts';
import { prepareEntitlement } from './prepare-residence.ts';

type Prepare = (of: Preparation) => Promise<Result<EventFacts, Fault>>;

const asEntered: Prepare = async ({ inputs }) => ok(inputs);
const notToCome =
  (name: string): Prepare =>
  async ({ inputs, on }) =>
    isToCome(inputs[name], on) ? no(fault('case.date_to_come', {}, name)) : ok(inputs);

/** Events whose facts are more than what was entered. */
const PREPARE: Readonly<Record<string, Prepare>> = {
  'period_statement.requested': prepareRequest,
  'period_statement.stated': prepareStatement,
  'period_statement.corrected': prepareStatement,
  'period_statement.decided': prepareDecision,
  'period_statement.appealed': notToCome('appealed_on'),
  'residence.requested': notToCome('residence_since'),
  'residence.issued': prepareEntitlement,
  'planned_care.requested': prepareCareRequest,
  'planned_care.granted': prepareGrant,
  'planned_care.refused': prepareRefusal,
  'planned_care.appealed': notToCome('appealed_on'),
  'planned_care.used': prepareUse,
  'planned_care.extension_requested': prepareExtension,
  'planned_care.extended': prepareExtension,
};

/** Makes the facts of an event from what was entered, what is on record and what the rules say. */
export async function prepareFacts(
  type: string,
  of: Preparation,
): Promise<Result<EventFacts, Fault>> {
  const key = `${of.file.kind}.${type}`;
  const prepared = await (PREPARE[key] ?? asEntered)(of);
  return prepared.ok ? ok(dated(key, prepared.value, of)) : prepared;
}

const DECISIONS = ['period_statement.decided', 'planned_care.refused'];
const STATEMENTS = ['period_statement.stated', 'period_statement.corrected'];

/** Decisions and statements carry the day on which they are taken; approved later, they carry that day. */
export function dated(
  key: string,
  facts: EventFacts,
  { ports, on }: Pick<Preparation, 'ports' | 'on'>,
): EventFacts {
  const today = on.toString();
  if (DECISIONS.includes(key)) {
    const days = caseProcedure(ports.rulebook).days('appeal_days', on);
    return { ...facts, decided_on: today, appeal_until: on.add({ days: days + 1 }).toString() };
  }
  if (STATEMENTS.includes(key)) return { ...facts, issued_on: today };
  if (key !== 'planned_care.granted') return facts;
  const days = caseProcedure(ports.rulebook).authorisationDays(on);
  return { ...facts, valid_from: today, valid_to: on.add({ days }).toString() };
}

import { day as dayOf } from '../../../kernel/day.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { type EventFacts, NEW, roleOf } from '../course/course.ts';
import { agreementOn } from '../law/agreement.ts';
import { today } from '../law/today.ts';
import type { CasePorts } from '../ports.ts';
import { isComplete, statedFacts } from '../prepare/prepare-periods.ts';
import type { OpenCase } from './case-history.ts';
import { recordEvent } from './record-event.ts';

/**
 * What this side answers without an officer to a request that has just come, within the same transaction: a refusal
 * where no agreement binds it or the person is not in its register, a statement where the records are complete.
 * Everything else waits for officers.
 */
export async function answerAtOnce(
  session: Session,
  ports: CasePorts,
  open: OpenCase,
): Promise<void> {
  const answer = await answerTo(session, ports, open);
  if (answer === null) return;
  const recorded = await recordEvent(session, ports, open, { ...answer, officers: [] });
  // A repeated request finds the case answered; that is no answer to give twice.
  if (!recorded.ok && open.folded.course.state === 'REQUESTED') {
    throw new Error(`the case ${open.file.case_id} cannot be answered: ${recorded.error.code}`);
  }
}

async function answerTo(
  session: Session,
  ports: CasePorts,
  open: OpenCase,
): Promise<{ readonly type: string; readonly facts: EventFacts } | null> {
  const { file, folded } = open;
  if (folded.course.state !== 'REQUESTED') return null;
  if (!isBound(ports, open)) return refusal(ports, open, 'no_agreement');
  const isHome = roleOf({ lead: file.lead_side }, ports.node) === 'lead';
  const needsPerson = file.kind === 'period_statement' || isHome;
  if (needsPerson && file.person_id === null) return refusal(ports, open, 'person_unknown');
  if (file.kind !== 'period_statement') return null;
  return statementAtOnce(session, ports, open);
}

/** Whether an agreement is in force here too, or this side runs the trial that the other side has declared. */
function isBound(ports: CasePorts, { file }: OpenCase): boolean {
  const { assume_agreement } = ports;
  const state = agreementOn(ports.rulebook, file.kind, { on: today(ports), assume_agreement });
  return file.is_trial ? assume_agreement : state.is_in_force;
}

function refusal(
  ports: CasePorts,
  { file }: OpenCase,
  reason: 'no_agreement' | 'person_unknown',
): { readonly type: string; readonly facts: EventFacts } {
  const facts = { reason, note: '' };
  if (file.kind !== 'planned_care') return { type: 'refused', facts };
  const decided_on = today(ports).toString();
  return {
    type: 'refused',
    facts: { ...facts, finding: null, decided_on, appeal_until: NEW.standing.appeal_until },
  };
}

async function statementAtOnce(session: Session, ports: CasePorts, { file, folded }: OpenCase) {
  const on = today(ports);
  const asked = folded.events.find(({ event }) => event.type === 'requested')?.event.facts ?? {};
  const within = { from: dayOf(String(asked['from'])), to: dayOf(String(asked['to'])) };
  const facts = await statedFacts(session, ports, { person_id: file.person_id ?? '', within, on });
  if (!isComplete(ports, facts.periods, on)) return null;
  return { type: 'stated', facts: { ...facts, is_at_once: true, note: '' } };
}

import { dayAt, type Instant } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import type { Principal } from '../../kernel/principal.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { Session } from '../../platform/postgres/index.ts';
import type { Rulebook } from '../../rulebook/index.ts';
import { LAW_CHANGED } from '../law-archive/index.ts';
import { type Change, type ChangeAct, type ChangeEvent, standingOf, stateAfter } from './change.ts';
import { checkDraft, found, momentOf, moved } from './draft-change.ts';
import { type ChangePorts, signatoryOf } from './ports.ts';
import {
  findChange,
  insertApproval,
  insertEvent,
  lastActAt,
  lockLaw,
  tellProcesses,
} from './store.ts';

/** What an officer decides about a version of a change. */
export interface Decision {
  readonly change_id: string;
  /** The version that the officer has read. */
  readonly version: number;
  readonly act: Exclude<ChangeAct, 'revise'>;
  /** Needed to return or withdraw. */
  readonly reason: string;
}

const KINDS = { approve: 'approved', return: 'returned', withdraw: 'withdrawn' } as const;

/**
 * An officer approves, returns or withdraws a change. What is approved is the law of the node from then on, in every
 * process; the answer comes when this process has it. The same officer deciding the same again changes nothing. Faults
 * `policy.change_own`, `policy.change_state`, `policy.change_moved`, and those of a draft that no longer fits the law.
 */
export async function decideChange(
  ports: ChangePorts,
  principal: Principal,
  decision: Decision,
): Promise<Result<Change, Fault>> {
  const decided = await ports.database.transaction(async (session) => {
    await lockLaw(session);
    return decideIn(session, ports, principal, decision);
  });
  if (decided.ok && decided.value.approved_at !== null) await ports.law_book.reload();
  return decided;
}

async function decideIn(
  session: Session,
  ports: ChangePorts,
  principal: Principal,
  decision: Decision,
): Promise<Result<Change, Fault>> {
  const known = await findChange(session, decision.change_id);
  if (known === null) return no(fault('policy.change_not_found'));
  if (isDoneBy(known, principal, decision)) return ok(known);
  const at = await momentAfterLast(session, ports);
  const standing = standingOf(known, dayAt(at, ZONE));
  const isAuthor = known.drafted_by.subject === principal.subject;
  const after = stateAfter(standing, decision.act, isAuthor);
  if (!after.ok) return after;
  if (known.version !== decision.version) return no(moved(known));
  const reason = decision.reason.trim();
  if (decision.act !== 'approve' && reason === '') {
    return no(fault('policy.change_reason_missing', {}, 'reason'));
  }
  const by = signatoryOf(principal);
  if (decision.act === 'approve') {
    const unfit = unfitFor(await ports.law_book.lawIn(session), ports, known);
    if (unfit !== null) return no(unfit);
    await insertApproval(session, known, { by, at });
  }
  const event: ChangeEvent = {
    nth: known.events + 1,
    kind: KINDS[decision.act],
    version: known.version,
    at,
    by,
    reason: reason === '' ? null : reason,
  };
  await insertEvent(session, known.change_id, event, after.value);
  if (decision.act === 'approve' || standing === 'approved') {
    await tellProcesses(session, LAW_CHANGED);
  }
  return found(session, known.change_id);
}

/** An approval that was sent twice is one approval. */
function isDoneBy(known: Change, principal: Principal, decision: Decision): boolean {
  return (
    decision.act === 'approve' &&
    known.state === 'APPROVED' &&
    known.version === decision.version &&
    known.approved_by?.subject === principal.subject
  );
}

/** Acts that change the law follow each other in time, whatever the clocks of the processes say. */
async function momentAfterLast(session: Session, ports: ChangePorts): Promise<Instant> {
  const now = momentOf(ports);
  const last = await lastActAt(session);
  const next = last?.add({ milliseconds: 1 });
  return next !== undefined && next.epochNanoseconds > now.epochNanoseconds ? next : now;
}

/** What of the draft does not fit the law as it has become; a day that came while it waited is said in plain words. */
function unfitFor(
  rulebook: Rulebook,
  ports: ChangePorts,
  { change, reason }: Change,
): Fault | null {
  const checked = checkDraft(ports, { change, reason }, rulebook);
  if (checked.ok) return null;
  const [first] = checked.error;
  if (first?.code !== 'policy.change_in_past') return first ?? null;
  return fault('policy.change_day_came', { day: change.from });
}

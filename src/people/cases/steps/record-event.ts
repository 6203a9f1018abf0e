import { day as dayOf, type Instant, instant } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { newId } from '../../../kernel/id.ts';
import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { type CaseFile, type CaseSummary, peerOf, type RecordedEvent } from '../case.ts';
import { type Course, foldCourse, roleOf, stepCourse } from '../course/course.ts';
import { CASE_RULES } from '../course/kinds.ts';
import { deadlineOf } from '../law/deadlines.ts';
import { caseProcedure } from '../law/procedure.ts';
import { messageFor } from '../messages.ts';
import type { CasePorts } from '../ports.ts';
import { writeSummary } from '../store/case-store.ts';
import { insertEvent } from '../store/event-store.ts';
import { endDocuments, withDocument } from './carried-documents.ts';
import type { NewEvent, OpenCase } from './case-history.ts';
import { tellPerson } from './tell-person.ts';

/** Why an event may not happen now; null where it may. */
export function objectionNow(
  ports: Pick<CasePorts, 'node' | 'clock'>,
  { file, events, folded }: OpenCase,
  event: Pick<NewEvent, 'type' | 'facts'>,
): Fault | null {
  const tried = {
    event_id: '',
    type: event.type,
    role: roleOf({ lead: file.lead_side }, ports.node),
    at: nextMoment(ports.clock.now(), events),
    facts: event.facts,
  };
  const { objection } = stepCourse(CASE_RULES[file.kind], folded.course, tried);
  return objection === null ? null : fault(objection);
}

/**
 * Adds an event of this side to a locked case, within the caller's transaction: history, what the list shows, the
 * message to the other side, the document to carry, and the notice to the person. Fails with the objection.
 */
export async function recordEvent(
  session: Session,
  ports: CasePorts,
  open: OpenCase,
  event: NewEvent,
): Promise<Result<OpenCase, Fault>> {
  const { file } = open;
  const objection = objectionNow(ports, open, event);
  if (objection !== null) return no(objection);
  const facts = await withDocument(session, ports, open, event);
  const recorded: RecordedEvent = {
    event_id: newId(ports.clock, ports.random),
    type: event.type,
    role: roleOf({ lead: file.lead_side }, ports.node),
    at: nextMoment(ports.clock.now(), open.events),
    facts,
    officers: event.officers,
  };
  const added = await addEvent(session, ports, open, recorded);
  await sendEvent(session, ports, file, recorded);
  return ok(added);
}

/**
 * Adds an event that the other side has told, within the transaction of its message. One that is here already changes
 * nothing; one that does not count in its place stays in the history and says why.
 */
export async function takeEvent(
  session: Session,
  ports: CasePorts,
  open: OpenCase,
  event: RecordedEvent,
): Promise<OpenCase> {
  if (open.events.some(({ event_id }) => event_id === event.event_id)) return open;
  return addEvent(session, ports, open, event);
}

async function addEvent(
  session: Session,
  ports: CasePorts,
  open: OpenCase,
  event: RecordedEvent,
): Promise<OpenCase> {
  const { file } = open;
  await insertEvent(session, file.case_id, event, ports.clock.now());
  const rules = CASE_RULES[file.kind];
  const events = [...open.events, event];
  const folded = foldCourse(rules, events);
  const summary = summaryOf(ports, file, folded.course);
  await writeSummary(session, file.case_id, summary);
  const after = { file: { ...file, ...summary }, events, folded };
  const counts = folded.events.find((one) => one.event.event_id === event.event_id);
  if (counts?.objection !== null) return after;
  await endDocuments(session, ports, after, event);
  await tellPerson(session, ports, after, event);
  return after;
}

/** What a list shows of a case. */
function summaryOf(
  ports: Pick<CasePorts, 'rulebook' | 'node'>,
  file: Pick<CaseFile, 'kind' | 'lead_side' | 'other_side'>,
  course: Course,
): CaseSummary {
  const rules = CASE_RULES[file.kind];
  const { state, standing } = course;
  const running = deadlineOf(rules, course, caseProcedure(ports.rulebook));
  const isOwnTurn = running?.owes === roleOf({ lead: file.lead_side }, ports.node);
  const deadline = rules.states[state]?.is_silent === true && !isOwnTurn ? null : running;
  const sides: Record<'lead' | 'other', Jurisdiction> = {
    lead: file.lead_side,
    other: file.other_side,
  };
  const isInForce = state === 'GRANTED' || state === 'EXTENSION_ASKED';
  return {
    state,
    owed_by: deadline === null ? null : sides[deadline.owes],
    due_on: deadline?.due_on ?? null,
    valid_to: isInForce && standing.to !== null ? dayOf(standing.to) : null,
    is_closed: rules.closed.includes(state),
  };
}

/**
 * The moment of a new event: now, but never before what is known already, so that an answer comes after its question
 * also where the clocks of the two sides differ.
 */
function nextMoment(now: Instant, events: readonly { readonly at: Instant }[]): Instant {
  const last_ms = Math.max(0, ...events.map(({ at }) => at.epochMilliseconds));
  const at_ms = Math.max(now.epochMilliseconds, last_ms + 1);
  return instant(new Date(at_ms).toISOString());
}

async function sendEvent(
  session: Session,
  ports: CasePorts,
  file: CaseFile,
  event: RecordedEvent,
): Promise<void> {
  const of = messageFor(file.kind, event.type);
  if (of === null) return;
  const body = {
    case_id: file.case_id,
    event_id: event.event_id,
    at: event.at.toString(),
    by: event.officers.map(({ subject, role, organisation }) => ({ subject, role, organisation })),
    facts: { ...event.facts },
  };
  const opening = {
    lead_side: file.lead_side,
    is_trial: file.is_trial,
    pseudonym: file.pseudonym,
    birth_date: file.birth_date.toString(),
    institution: file.institution,
  };
  await ports.send(session, {
    to: peerOf(file, ports.node),
    of,
    body: event.type === 'requested' ? { ...body, opening } : body,
  });
}

import type { MessageHandler, Received } from '../../exchange/index.ts';
import { day as dayOf, instant } from '../../kernel/day.ts';
import type { Session } from '../../platform/postgres/index.ts';
import { findByPseudonyms, type Look } from '../persons/index.ts';
import type { CaseHead, RecordedEvent } from './case.ts';
import { roleOf } from './course/course.ts';
import { CASE_RULES, type CaseKind } from './course/kinds.ts';
import { CASE_MESSAGES, type CaseBody, type CaseMessage } from './messages.ts';
import type { CasePorts } from './ports.ts';
import { answerAtOnce } from './steps/answer-at-once.ts';
import { readCase } from './steps/case-history.ts';
import { takeEvent } from './steps/record-event.ts';
import { findCase, insertCase } from './store/case-store.ts';

/** How far the other side's clock may be ahead. */
const AHEAD_MS = 5 * 60_000;

/** A handler for each event that the other side may tell. */
export function caseHandlers(ports: CasePorts): readonly MessageHandler[] {
  return CASE_MESSAGES.map((message) => ({
    of: message.of,
    handle: (session, received) => take(session, ports, message, received as Received<CaseBody>),
  }));
}

/**
 * Takes an event in, within the transaction of its message. An event of a case that is not here, or of a side that has
 * no part in it, throws: the message is parked and an operator sees it.
 */
async function take(
  session: Session,
  ports: CasePorts,
  message: CaseMessage,
  received: Received<CaseBody>,
): Promise<void> {
  const { body, from, received_at } = received;
  const at = instant(body.at);
  if (at.epochMilliseconds > received_at.epochMilliseconds + AHEAD_MS) {
    throw new Error(`the event ${body.event_id} lies ahead of this side's clock`);
  }
  if (body.opening !== undefined) await takeOpening(session, ports, message.kind, received);
  const file = await findCase(session, { as: 'officer' }, body.case_id, 'lock');
  if (file === null) throw new Error(`no case ${body.case_id} is known here`);
  if (file.kind !== message.kind || ![file.lead_side, file.other_side].includes(from)) {
    throw new Error(`${from} has no part in the case ${body.case_id}`);
  }
  const event: RecordedEvent = {
    event_id: body.event_id,
    type: message.type,
    role: roleOf({ lead: file.lead_side }, from),
    at,
    facts: body.facts,
    officers: body.by,
  };
  const open = await takeEvent(session, ports, await readCase(session, file), event);
  if (message.type === 'requested') await answerAtOnce(session, ports, open);
}

/** Writes down a case that the other side has opened. One that is here already stays as it is. */
async function takeOpening(
  session: Session,
  ports: CasePorts,
  kind: CaseKind,
  received: Received<CaseBody>,
): Promise<void> {
  const { body, from, received_at } = received;
  const { opening } = body;
  if (opening === undefined) return;
  const leads = opening.lead_side;
  if (leads !== from && leads !== ports.node) {
    throw new Error(`${leads} cannot lead a case between ${from} and ${ports.node}`);
  }
  const head: CaseHead = {
    case_id: body.case_id,
    kind,
    lead_side: leads,
    other_side: leads === from ? ports.node : from,
    is_trial: opening.is_trial,
    person_id: await personOf(session, received),
    pseudonym: opening.pseudonym,
    birth_date: dayOf(opening.birth_date),
    masked: null,
    organisation: null,
    institution: opening.institution,
    opened_at: received_at,
  };
  if (CASE_RULES[kind].events['requested']?.by.includes(roleOf({ lead: leads }, from)) !== true) {
    throw new Error(`${from} cannot open a case of the kind ${kind}`);
  }
  await insertCase(session, head, null);
}

/** The person behind the pseudonym, when the day of birth is the same; the look of the other side's staff is recorded. */
async function personOf(
  session: Session,
  { body, from, received_at }: Received<CaseBody>,
): Promise<string | null> {
  const { opening, by } = body;
  if (opening === undefined) return null;
  const [who] = by;
  const role = LOOKING.find((one) => one === who?.role) ?? 'officer';
  const look: Look = {
    by: {
      subject: who?.subject ?? from,
      role,
      organisation: who?.organisation ?? from,
      jurisdiction: from,
    },
    purpose: 'case',
    at: received_at,
  };
  const found = await findByPseudonyms(session, from, [opening.pseudonym], look);
  const person = found.get(opening.pseudonym);
  return person?.birth_date.equals(opening.birth_date) === true ? person.person_id : null;
}

const LOOKING = ['clerk', 'provider', 'officer'] as const;

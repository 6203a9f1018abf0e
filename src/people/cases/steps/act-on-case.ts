import { type Fault, fault } from '../../../kernel/fault.ts';
import { newId } from '../../../kernel/id.ts';
import type { Language } from '../../../kernel/language.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import type { CaseFile, Proposal } from '../case.ts';
import { type EventFacts, type EventRule, roleOf } from '../course/course.ts';
import { CASE_RULES } from '../course/kinds.ts';
import { caseProcedure } from '../law/procedure.ts';
import { today } from '../law/today.ts';
import type { CasePorts } from '../ports.ts';
import { readInputs } from '../prepare/inputs.ts';
import { dated, prepareFacts } from '../prepare/prepare-facts.ts';
import { findCase } from '../store/case-store.ts';
import { endProposal, insertProposal, proposalsOf } from '../store/proposal-store.ts';
import { type OpenCase, readCase } from './case-history.ts';
import { readerOf } from './case-reader.ts';
import { actorOf } from './open-case.ts';
import { objectionNow, recordEvent } from './record-event.ts';
import { decidersOf } from './who-decided.ts';
import { must, wholeOrNothing } from './whole-or-nothing.ts';

/** What somebody does in a case. */
export interface CaseAct {
  readonly case_id: string;
  readonly type: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/**
 * Takes one step in a case, in one transaction. A step that two officers decide becomes a proposal, which changes
 * nothing until another officer approves it. Fails with `case.*`, `request.invalid` and what the rules object to.
 */
export function actOnCase(
  ports: CasePorts,
  principal: Principal,
  act: CaseAct,
  language: Language,
): Promise<Result<CaseFile, Fault>> {
  return wholeOrNothing(ports.database, async (session) => {
    const open = must(await lockedCase(session, principal, act.case_id));
    const facts = must(await factsOf(session, ports, { open, principal, act, language }));
    const rule = CASE_RULES[open.file.kind].events[act.type] as EventRule;
    if (rule.officers === 2) must(isFresh(open, principal));
    if (needsTwo(ports, rule)) {
      return must(await propose(session, ports, principal, { open, act, facts }));
    }
    const event = { type: act.type, facts, officers: [actorOf(principal)] };
    return must(await recordEvent(session, ports, open, event)).file;
  });
}

/** Whether a decision needs a second officer on this day. */
export function needsTwo(ports: Pick<CasePorts, 'rulebook' | 'clock'>, rule: EventRule): boolean {
  if (rule.officers === 1) return false;
  return caseProcedure(ports.rulebook).days('deciding_officers_min', today(ports)) > 1;
}

async function lockedCase(
  session: Session,
  principal: Principal,
  case_id: string,
): Promise<Result<OpenCase, Fault>> {
  const file = await findCase(session, readerOf(principal), case_id, 'lock');
  return file === null ? no(fault('case.not_found')) : ok(await readCase(session, file));
}

async function factsOf(
  session: Session,
  ports: CasePorts,
  of: {
    readonly open: OpenCase;
    readonly principal: Principal;
    readonly act: CaseAct;
    readonly language: Language;
  },
): Promise<Result<EventFacts, Fault>> {
  const { open, principal, act } = of;
  const { file } = open;
  const events = CASE_RULES[file.kind].events;
  const rule = Object.hasOwn(events, act.type) ? events[act.type] : undefined;
  if (rule === undefined) return no(fault('case.event_unknown'));
  if (!rule.actors.includes(principal.role)) return no(fault('case.not_your_part'));
  const objection = stateObjection(ports, open, act.type);
  if (objection !== null) return no(objection);
  const inputs = readInputs(file.kind, act.type, act.facts);
  if (!inputs.ok) return inputs;
  const facts = await prepareFacts(act.type, {
    session,
    ports,
    file,
    inputs: inputs.value,
    asked: factsOfLast(open, ['requested']) ?? {},
    stated: factsOfLast(open, ['stated', 'corrected']),
    standing: open.folded.course.standing,
    principal,
    language: of.language,
    on: today(ports),
  });
  if (!facts.ok) return facts;
  const then = objectionNow(ports, open, { type: act.type, facts: facts.value });
  return then === null ? facts : no(then);
}

/** Whether the state and the side allow the step at all, before anything entered is looked at. */
function stateObjection(ports: CasePorts, open: OpenCase, type: string): Fault | null {
  const { kind, lead_side } = open.file;
  const rule = CASE_RULES[kind].events[type] as EventRule;
  const { state } = open.folded.course;
  if (!rule.from.includes(state)) {
    return fault(rule.otherwise?.[state] ?? 'case.not_in_this_state');
  }
  const role = roleOf({ lead: lead_side }, ports.node);
  return rule.by.includes(role) ? null : fault('case.not_your_part');
}

function factsOfLast({ folded }: OpenCase, types: readonly string[]): EventFacts | null {
  const counted = folded.events.filter(({ objection }) => objection === null);
  return counted.findLast(({ event }) => types.includes(event.type))?.event.facts ?? null;
}

async function propose(
  session: Session,
  ports: CasePorts,
  principal: Principal,
  of: { readonly open: OpenCase; readonly act: CaseAct; readonly facts: EventFacts },
): Promise<Result<CaseFile, Fault>> {
  const isFirst = await insertProposal(session, of.act.case_id, {
    proposal_id: newId(ports.clock, ports.random),
    type: of.act.type,
    facts: of.facts,
    proposed_by: principal.subject,
    proposed_in: principal.organisation,
    proposed_at: ports.clock.now(),
  });
  return isFirst ? ok(of.open.file) : no(fault('case.proposal_open'));
}

/** An appeal is decided by officers who had no part in what it is against (`case.officer_had_part`). */
function isFresh(open: OpenCase, { subject }: Principal): Result<null, Fault> {
  const hadPart = open.folded.course.state === 'APPEALED' && decidersOf(open).includes(subject);
  return hadPart ? no(fault('case.officer_had_part')) : ok(null);
}

/** What an officer does with a proposal of another. */
export interface ProposalAct {
  readonly case_id: string;
  readonly proposal_id: string;
  readonly act: 'approve' | 'return';
  readonly note: string | null;
}

/**
 * Approves a proposal, which takes the step, or sends it back. Whoever proposed it can send it back but never approve it
 * (`case.own_proposal`); on appeal neither can who had part in the decision (`case.officer_had_part`).
 */
export function endCaseProposal(
  ports: CasePorts,
  principal: Principal,
  of: ProposalAct,
): Promise<Result<CaseFile, Fault>> {
  return wholeOrNothing(ports.database, async (session) => {
    const open = must(await lockedCase(session, principal, of.case_id));
    if (of.act === 'approve') must(isFresh(open, principal));
    const proposal = must(await endedProposal(session, ports, principal, of));
    if (of.act === 'return') return open.file;
    const { type, facts, proposed_by, proposed_in } = proposal;
    const proposer = { subject: proposed_by, role: 'officer', organisation: proposed_in };
    const recorded = await recordEvent(session, ports, open, {
      type,
      facts: dated(`${open.file.kind}.${type}`, facts, { ports, on: today(ports) }),
      officers: [proposer, actorOf(principal)],
    });
    return must(recorded).file;
  });
}

async function endedProposal(
  session: Session,
  ports: CasePorts,
  principal: Principal,
  of: ProposalAct,
): Promise<Result<Proposal, Fault>> {
  const ended = await endProposal(session, {
    case_id: of.case_id,
    proposal_id: of.proposal_id,
    state: of.act === 'approve' ? 'APPROVED' : 'RETURNED',
    by: actorOf(principal),
    at: ports.clock.now(),
    note: of.note,
  });
  return ended === null ? no(await whyNot(session, principal, of)) : ok(ended);
}

async function whyNot(session: Session, principal: Principal, of: ProposalAct): Promise<Fault> {
  const proposals = await proposalsOf(session, of.case_id);
  const found = proposals.find(({ proposal_id }) => proposal_id === of.proposal_id);
  if (found === undefined) return fault('request.not_found');
  const isOwn = found.state === 'OPEN' && found.proposed_by === principal.subject;
  return fault(isOwn ? 'case.own_proposal' : 'case.proposal_closed');
}

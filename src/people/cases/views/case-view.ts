import { fault, faultText } from '../../../kernel/fault.ts';
import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import type { Language } from '../../../kernel/language.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { fullCode } from '../../../kernel/reason.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import type { ExplainedEntitlement } from '../../../schemes/explained-coverage.ts';
import { findPersons } from '../../persons/index.ts';
import {
  type Actor,
  type CaseFile,
  type Proposal,
  type RecordedEvent,
  referenceOf,
} from '../case.ts';
import { type EventFacts, roleOf, type Standing } from '../course/course.ts';
import { CASE_RULES, CASE_SCHEME } from '../course/kinds.ts';
import { agreementOn } from '../law/agreement.ts';
import { daysLeft } from '../law/deadlines.ts';
import { today } from '../law/today.ts';
import { TRIAL_TEXT } from '../letters/letter-frame-texts.ts';
import { letterEvents, letterTitle } from '../letters/write-letter.ts';
import type { CasePorts } from '../ports.ts';
import { explainFinding, type Finding } from '../prepare/findings.ts';
import { formOf } from '../prepare/inputs.ts';
import { needsTwo } from '../steps/act-on-case.ts';
import type { OpenCase } from '../steps/case-history.ts';
import { textsOf } from '../steps/tell-person.ts';
import { decidersOf } from '../steps/who-decided.ts';
import { proposalsOf } from '../store/proposal-store.ts';
import { CARE_OUTCOME_TEXTS } from '../texts/code-texts.ts';
import { ACT_TEXTS, EVENT_TEXTS } from '../texts/event-texts.ts';
import { KIND_TEXTS, STATE_TEXTS } from '../texts/state-texts.ts';
import { factRows, sideName } from '../texts/value-texts.ts';
import { periodRows } from './period-rows.ts';

/** Who reads, and in which language. */
export interface CaseViewer {
  readonly principal: Principal;
  readonly language: Language;
}

/** A case as a list shows it. */
export function caseItem(ports: CasePorts, file: CaseFile, language: Language) {
  const left = file.due_on === null ? null : daysLeft(file.due_on, today(ports));
  const name = (side: Jurisdiction) => sideName(side, language);
  return {
    case_id: file.case_id,
    reference: referenceOf(file.case_id),
    kind: file.kind,
    kind_text: KIND_TEXTS[file.kind][language],
    state: file.state,
    state_text: textsOf(STATE_TEXTS[file.kind], file.state)[language],
    is_closed: file.is_closed,
    is_trial: file.is_trial,
    lead_side: file.lead_side,
    lead_side_text: name(file.lead_side),
    other_side: file.other_side,
    other_side_text: name(file.other_side),
    owed_by: file.owed_by,
    owed_by_text: file.owed_by === null ? null : name(file.owed_by),
    is_own_turn: file.owed_by === ports.node,
    due_on: file.due_on?.toString() ?? null,
    days_left: left,
    is_overdue: left !== null && left < 0,
    valid_to: file.valid_to?.toString() ?? null,
    masked: file.masked,
    opened_at: file.opened_at.toString(),
  };
}

/** A whole case for its reader. A look of staff at a registered person is recorded and shown to the person. */
export async function caseView(
  session: Session,
  ports: CasePorts,
  open: OpenCase,
  viewer: CaseViewer,
) {
  const { file, folded } = open;
  const { principal, language } = viewer;
  const { network } = ports.rulebook;
  const isStaff = principal.role !== 'patient';
  // What officers think over is theirs until it is decided.
  const proposals = principal.role === 'officer' ? await proposalsOf(session, file.case_id) : [];
  const letters = letterEvents(open);
  return {
    ...caseItem(ports, file, language),
    birth_date: file.birth_date.toString(),
    person: await personOf(session, ports, file, principal),
    trial: file.is_trial ? TRIAL_TEXT[language] : null,
    standing: factRows(standingFacts(folded.course.standing), language, network),
    pending: pendingOf(folded.course.standing, file, language),
    events: folded.events.map(({ event, objection }) => {
      const side = event.role === 'lead' ? file.lead_side : file.other_side;
      const { officers } = open.events.find(
        (one) => one.event_id === event.event_id,
      ) as RecordedEvent;
      return {
        event_id: event.event_id,
        type: event.type,
        text: textsOf(EVENT_TEXTS[file.kind], event.type)[language],
        at: event.at.toString(),
        side,
        side_text: sideName(side, language),
        officers: officers.map((one) => actorView(ports, one, language, isStaff)),
        facts: factRows(event.facts, language, network),
        objection: objection === null ? null : faultText(fault(objection), language).title,
        has_letter: letters.some((one) => one.event_id === event.event_id),
      };
    }),
    proposals: proposals.map((one) => proposalView(ports, open, one, viewer)),
    acts: actsOf(ports, open, viewer, proposals),
    periods: periodRows(ports, file, lastFacts(open, ['stated', 'corrected']), language),
    explanation: await explanationOf(session, ports, open, { language, proposals }),
    letters: letters.map((event) => ({
      event_id: event.event_id,
      title: letterTitle(file.kind, event.type, language),
      at: event.at.toString(),
    })),
    document: documentOf(lastFacts(open, ['stated', 'corrected', 'issued', 'granted', 'extended'])),
    may_appeal: mayAppeal(open, viewer),
    sources: sourcesOf(ports, file),
  };
}

function standingFacts({ from, to, appeal_until }: Standing): EventFacts {
  return { from, to, appeal_until };
}

function pendingOf(standing: Standing, file: CaseFile, language: Language) {
  const { pending } = standing;
  if (pending === null) return null;
  const side = pending.by === 'lead' ? file.lead_side : file.other_side;
  return { what: pending.what, on: pending.on, to: pending.to, side: sideName(side, language) };
}

function actorView(ports: CasePorts, actor: Actor, language: Language, isStaff: boolean) {
  const organisation = ports.organisationName(actor.organisation);
  return {
    role: actor.role,
    organisation: organisation === null ? actor.organisation : organisation[language],
    name: isStaff ? actor.subject : null,
  };
}

function proposalView(
  ports: CasePorts,
  open: OpenCase,
  of: Proposal,
  { principal, language }: CaseViewer,
) {
  const { file, folded } = open;
  const isOwn = of.proposed_by === principal.subject;
  const hadPart =
    folded.course.state === 'APPEALED' && decidersOf(open).includes(principal.subject);
  return {
    proposal_id: of.proposal_id,
    type: of.type,
    text: textsOf(ACT_TEXTS[file.kind], of.type)[language],
    state: of.state,
    proposed_at: of.proposed_at.toString(),
    proposed_by: of.proposed_by,
    closed_at: of.closed_at?.toString() ?? null,
    closed_by: of.closed_by,
    note: of.note,
    facts: factRows(of.facts, language, ports.rulebook.network),
    is_own: isOwn,
    may_approve: of.state === 'OPEN' && !isOwn && !hadPart,
  };
}

/** What the sign-in may do now, with the fields to fill in. Nothing while a proposal waits. */
function actsOf(
  ports: CasePorts,
  { file, folded }: OpenCase,
  { principal, language }: CaseViewer,
  proposals: readonly Proposal[],
) {
  const role = roleOf({ lead: file.lead_side }, ports.node);
  const isWaiting = proposals.some(({ state }) => state === 'OPEN');
  const { state, standing } = folded.course;
  const acts = Object.entries(CASE_RULES[file.kind].events).flatMap(([type, rule]) => {
    if (!rule.actors.includes(principal.role) || !rule.by.includes(role)) return [];
    if (!rule.from.includes(state) || rule.from.includes('NEW')) return [];
    if (isMoot(type, role, standing)) return [];
    const needs_two = needsTwo(ports, rule);
    if (needs_two && isWaiting) return [];
    const fields = formOf(file.kind, type, today(ports), language);
    return [{ type, text: textsOf(ACT_TEXTS[file.kind], type)[language], needs_two, fields }];
  });
  // Decisions first: they are what a clock waits for.
  return acts.toSorted((one, other) => Number(other.needs_two) - Number(one.needs_two));
}

/** Steps that the state allows and the part does not: an answer to oneself, or taking back what the other asked. */
function isMoot(type: string, role: 'lead' | 'other', { pending, opener }: Standing): boolean {
  if (type === 'acknowledged') return pending === null || pending.by === role;
  if (type === 'disputed') return pending === null || pending.by === role;
  if (type === 'withdrawn' || type === 'answered') return opener !== role;
  return false;
}

function lastFacts({ folded }: OpenCase, types: readonly string[]): EventFacts | null {
  const counted = folded.events.filter(({ objection }) => objection === null);
  return counted.findLast(({ event }) => types.includes(event.type))?.event.facts ?? null;
}

/** The signed document of an event; null where none was issued. */
export function documentOf(facts: EventFacts | null) {
  const { document_id, compact } = facts ?? {};
  return typeof document_id === 'string' && typeof compact === 'string'
    ? { document_id, compact }
    : null;
}

/**
 * The rule of planned care asks whether something is paid; before an authorisation the question is whether it has to be
 * given, which is what the rule says where only the authorisation is missing.
 */
function asAuthorisation(of: ExplainedEntitlement, language: Language): ExplainedEntitlement {
  if (of.scheme !== CASE_SCHEME.planned_care.scheme) return of;
  const isMissing = of.unmet.some(({ code }) => code === 'authorisation');
  const outcome_text = CARE_OUTCOME_TEXTS[isMissing ? 'granted' : 'refused'][language];
  const reasons = of.reasons.filter(({ code }) => code !== fullCode('A01'));
  return { ...of, outcome_text, reasons };
}

/** The rule behind the proposal that waits, or else behind the last decision. */
async function explanationOf(
  session: Session,
  ports: CasePorts,
  open: OpenCase,
  of: { readonly language: Language; readonly proposals: readonly Proposal[] },
) {
  const waiting = of.proposals.find(({ state }) => state === 'OPEN')?.facts['finding'];
  const last = lastFacts(open, ['decided', 'granted', 'refused', 'issued'])?.['finding'];
  const finding = (waiting ?? last ?? null) as Finding | null;
  if (finding === null) return null;
  const explained = await explainFinding(session, ports.rulebook, finding, of.language);
  return explained === null ? null : asAuthorisation(explained, of.language);
}

function mayAppeal({ file, folded }: OpenCase, { principal }: CaseViewer): boolean {
  const rule = CASE_RULES[file.kind].events['appealed'];
  if (rule === undefined || principal.role !== 'patient') return false;
  return rule.from.includes(folded.course.state) && folded.course.standing.appeal_until !== null;
}

function sourcesOf(ports: CasePorts, file: CaseFile) {
  const { assume_agreement } = ports;
  const on = today(ports);
  return agreementOn(ports.rulebook, file.kind, { on, assume_agreement }).sources;
}

/** The name of the person where they are registered here; the look of staff is recorded. */
export async function personOf(
  session: Session,
  ports: CasePorts,
  file: CaseFile,
  principal: Principal,
) {
  if (file.person_id === null) return null;
  const look = { by: principal, purpose: 'case', at: ports.clock.now() } as const;
  const ids = [file.person_id];
  const found =
    principal.role === 'patient'
      ? await findPersons(session, ids)
      : await findPersons(session, ids, look);
  const person = found.get(file.person_id);
  return person === undefined ? null : { name_zh: person.name_zh, name_en: person.name_en };
}

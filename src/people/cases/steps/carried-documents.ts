import { compareDays, day as dayOf, type PlainDate } from '../../../kernel/day.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { findPersons } from '../../persons/index.ts';
import { type CaseFile, type RecordedEvent, referenceOf } from '../case.ts';
import { type EventFacts, roleOf, textFact } from '../course/course.ts';
import { caseProcedure } from '../law/procedure.ts';
import { today } from '../law/today.ts';
import type { CasePorts, DocumentToIssue } from '../ports.ts';
import type { NewEvent, OpenCase } from './case-history.ts';

/** Events with which the person gets a document to carry, and the facts that hold its first and last day. */
const ISSUES: Readonly<
  Record<
    string,
    { readonly kind: DocumentToIssue['kind']; readonly days: readonly [string, string] }
  >
> = {
  'period_statement.stated': { kind: 'period_statement', days: ['issued_on', ''] },
  'period_statement.corrected': { kind: 'period_statement', days: ['issued_on', ''] },
  'residence.issued': { kind: 'entitlement', days: ['from', 'to'] },
  'planned_care.granted': { kind: 'authorisation', days: ['valid_from', 'valid_to'] },
  'planned_care.extended': { kind: 'authorisation', days: ['', 'valid_to'] },
};

/** Events after which the documents issued before count no longer. */
const ENDS: Readonly<Record<string, 'replaced' | 'ended'>> = {
  'period_statement.corrected': 'replaced',
  'residence.cancelled': 'ended',
  'residence.refused': 'ended',
  'planned_care.extended': 'replaced',
  'planned_care.revoked': 'ended',
  'planned_care.used': 'ended',
};

/** The facts of an event with the document that it issues, where this node issues any. */
export async function withDocument(
  session: Session,
  ports: CasePorts,
  open: OpenCase,
  event: NewEvent,
): Promise<EventFacts> {
  const { documents } = ports;
  const issue = ISSUES[`${open.file.kind}.${event.type}`];
  if (documents === null || issue === undefined) return event.facts;
  const claims = claimsOf(open, event);
  const [first, last] = issue.days;
  const on = today(ports);
  const limit = on.add({ days: caseProcedure(ports.rulebook).days('document_valid_days', on) });
  const to = textFact(event, last);
  const issued = await documents.issue(session, {
    kind: issue.kind,
    subject: await subjectOf(session, open.file),
    claims,
    valid_from: dayOf(textFact(event, first) ?? on.toString()),
    valid_to: to === null ? limit : earlier(dayOf(to), limit),
    issued_by: event.officers.at(-1)?.subject ?? ports.node,
  });
  return issued === null ? event.facts : { ...event.facts, ...issued };
}

function earlier(one: PlainDate, other: PlainDate): PlainDate {
  return compareDays(one, other) < 0 ? one : other;
}

/** What the document says: the periods, or who pays where and for how long. */
function claimsOf({ file, folded }: OpenCase, event: NewEvent): Readonly<Record<string, unknown>> {
  if (file.kind === 'period_statement') {
    const periods = (event.facts['periods'] ?? []) as readonly Readonly<Record<string, unknown>>[];
    return {
      periods: periods.map(({ kind, from, to, scheme }) => ({
        side: file.other_side,
        basis: kind,
        from,
        to,
        ...(scheme === null ? {} : { scheme }),
      })),
      ...(file.is_trial ? { is_trial: true } : {}),
    };
  }
  const { standing } = folded.course;
  return {
    reference: referenceOf(file.case_id),
    pays: file.lead_side,
    at: file.other_side,
    from: textFact(event, 'from') ?? textFact(event, 'valid_from') ?? standing.from,
    to: textFact(event, 'to') ?? textFact(event, 'valid_to'),
    is_trial: file.is_trial,
  };
}

async function subjectOf(session: Session, file: CaseFile): Promise<DocumentToIssue['subject']> {
  const { person_id, birth_date, masked } = file;
  const person =
    person_id === null ? undefined : (await findPersons(session, [person_id])).get(person_id);
  return {
    person_id,
    name_zh: person?.name_zh || null,
    name_en: person?.name_en || null,
    birth_date,
    document_masked: masked ?? person?.documents[0]?.masked ?? null,
  };
}

/** Takes back the documents that this side issued earlier, where an event of either side ends what they say. */
export async function endDocuments(
  session: Session,
  ports: CasePorts,
  { events, file }: OpenCase,
  event: RecordedEvent,
): Promise<void> {
  const reason = ENDS[`${file.kind}.${event.type}`];
  const { documents } = ports;
  if (documents === null || reason === undefined) return;
  const own = roleOf({ lead: file.lead_side }, ports.node);
  const revoked_by = event.officers.at(-1)?.subject ?? ports.node;
  for (const one of earlierOwn(events, event, own)) {
    const document_id = textFact(one, 'document_id');
    if (document_id === null) continue;
    await documents.revoke(session, { document_id, reason, revoked_by });
  }
}

function earlierOwn(events: readonly RecordedEvent[], event: RecordedEvent, own: string) {
  return events.filter((one) => one.role === own && one.event_id !== event.event_id);
}

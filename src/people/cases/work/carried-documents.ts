import { day as dayOf } from '../../../kernel/day.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { referenceOf } from '../case.ts';
import { type EventFacts, roleOf, textFact } from '../course/course.ts';
import type { CasePorts, DocumentToIssue } from '../ports.ts';
import type { NewEvent, OpenCase } from './case-history.ts';

/** Events with which the person gets a document to carry: its kind, its claims and its first and last day. */
const ISSUES: Readonly<
  Record<
    string,
    {
      readonly kind: DocumentToIssue['kind'];
      readonly claims: readonly string[];
      readonly from: string;
      readonly to: string | null;
    }
  >
> = {
  'period_statement.stated': {
    kind: 'period_statement',
    claims: ['periods'],
    from: 'issued_on',
    to: null,
  },
  'period_statement.corrected': {
    kind: 'period_statement',
    claims: ['periods'],
    from: 'issued_on',
    to: null,
  },
  'residence.issued': { kind: 'entitlement', claims: ['from', 'to'], from: 'from', to: 'to' },
  'planned_care.granted': {
    kind: 'authorisation',
    claims: ['valid_from', 'valid_to'],
    from: 'valid_from',
    to: 'valid_to',
  },
};

/** Events after which the documents issued before are worth nothing. */
const REVOKES: Readonly<Record<string, string>> = {
  'period_statement.corrected': 'superseded',
  'planned_care.revoked': 'revoked',
  'planned_care.used': 'used',
  'residence.cancelled': 'cancelled',
};

/** The facts of an event with the document that it issues, where this node issues any; takes earlier ones back. */
export async function withDocument(
  session: Session,
  ports: CasePorts,
  open: OpenCase,
  event: NewEvent,
): Promise<EventFacts> {
  if (ports.documents === null) return event.facts;
  const key = `${open.file.kind}.${event.type}`;
  await revokeEarlier(session, { ...ports, documents: ports.documents }, open, REVOKES[key]);
  const issue = ISSUES[key];
  const from = issue === undefined ? null : textFact(event, issue.from);
  if (issue === undefined || from === null) return event.facts;
  const to = issue.to === null ? null : textFact(event, issue.to);
  const issued = await ports.documents.issue(session, {
    kind: issue.kind,
    subject: open.file.pseudonym,
    claims: {
      reference: referenceOf(open.file.case_id),
      is_trial: open.file.is_trial,
      ...Object.fromEntries(issue.claims.map((name) => [name, event.facts[name]])),
    },
    valid_from: dayOf(from),
    valid_to: to === null ? null : dayOf(to),
  });
  return { ...event.facts, ...issued };
}

/** Only the side that issued a document can take it back. */
async function revokeEarlier(
  session: Session,
  ports: Pick<CasePorts, 'node'> & { readonly documents: NonNullable<CasePorts['documents']> },
  { events, file }: OpenCase,
  reason: string | undefined,
): Promise<void> {
  if (reason === undefined) return;
  const own = roleOf({ lead: file.lead_side }, ports.node);
  for (const event of events.filter(({ role }) => role === own)) {
    const document_id = textFact(event, 'document_id');
    if (document_id !== null) await ports.documents.revoke(session, document_id, reason);
  }
}

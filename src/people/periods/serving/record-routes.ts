import { type Static, Type } from 'typebox';
import { dayAt } from '../../../kernel/day.ts';
import { DOCUMENT_TYPES } from '../../../kernel/documents/graded.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { JURISDICTIONS, ZONE } from '../../../kernel/jurisdiction.ts';
import type { Language } from '../../../kernel/language.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { HttpApp } from '../../../platform/http/index.ts';
import type { Database, Session } from '../../../platform/postgres/index.ts';
import { findByDocument, findPersons, readDocument } from '../../persons/index.ts';
import type { EntryContent } from '../entry.ts';
import { recordEntry, type StandingPorts } from '../record-entry.ts';
import { PERIOD_KINDS, RELATIONS } from '../standing.ts';
import { EVIDENCE, type EvidenceCode } from '../texts/evidence.ts';
import { STATUSES, type StatusCode } from '../texts/statuses.ts';
import { changeRoutes, dayOf } from './change-routes.ts';
import { EntryView, entryView } from './views.ts';

export interface RecordRoutePorts extends StandingPorts {
  readonly database: Database;
}

const STRICT = { additionalProperties: false };
const Day = Type.String({ format: 'date' });
const Params = Type.Object({ person_id: Type.String({ format: 'uuid' }) });
const Evidenced = {
  from: Day,
  to: Type.Optional(Type.Union([Day, Type.Null()])),
  evidence: Type.Enum(Object.keys(EVIDENCE) as EvidenceCode[]),
  evidence_reference: Type.Optional(
    Type.Union([Type.String({ minLength: 1, maxLength: 80 }), Type.Null()]),
  ),
};
const Code = Type.Union([Type.String({ pattern: '^[a-z][a-z0-9_.]{0,63}$' }), Type.Null()]);
const PeriodBody = Type.Object(
  {
    kind: Type.Enum([...PERIOD_KINDS]),
    side: Type.Enum([...JURISDICTIONS]),
    place: Type.Optional(Code),
    scheme: Type.Optional(Code),
    ...Evidenced,
  },
  STRICT,
);
const StatusBody = Type.Object(
  { status: Type.Enum(Object.keys(STATUSES) as StatusCode[]), ...Evidenced },
  STRICT,
);
const DependantBody = Type.Object(
  {
    dependant: Type.Object(
      {
        document_type: Type.Enum([...DOCUMENT_TYPES]),
        number: Type.String({ minLength: 1, maxLength: 40 }),
      },
      STRICT,
    ),
    relation: Type.Enum([...RELATIONS]),
    ...Evidenced,
  },
  STRICT,
);
const Answer = Type.Object({ entry: EntryView, is_new: Type.Boolean() });

/** Adds the routes by which staff record and change what is known of a person. */
export function recordRoutes(app: HttpApp, ports: RecordRoutePorts): void {
  periodRoute(app, ports);
  statusRoute(app, ports);
  dependantRoute(app, ports);
  changeRoutes(app, ports);
}

function periodRoute(app: HttpApp, ports: RecordRoutePorts): void {
  app.guarded({
    method: 'POST',
    url: '/api/people/standing/:person_id/periods',
    operation: 'recordPeriod',
    summary: 'Records a period of residence, work or insurance; the same again changes nothing.',
    action: 'people.standing.record',
    params: Params,
    body: PeriodBody,
    answer: Answer,
    handle: async ({ principal, params: { person_id }, body, language }) => {
      const dated = datedOf(body);
      if (!dated.ok) return dated;
      const content: EntryContent = {
        ...dated.value,
        sort: 'period',
        code: body.kind,
        side: body.side,
        place: body.place ?? null,
        scheme: body.scheme ?? null,
        dependant_id: null,
      };
      return ports.database.transaction((session) =>
        recordAndShow(session, ports, principal, { person_id, content, language }),
      );
    },
  });
}

const NOWHERE = { side: null, place: null, scheme: null } as const;

function statusRoute(app: HttpApp, ports: RecordRoutePorts): void {
  app.guarded({
    method: 'POST',
    url: '/api/people/standing/:person_id/statuses',
    operation: 'recordStatus',
    summary: 'Records a class that a person belongs to, such as a recipient of assistance.',
    action: 'people.standing.record',
    params: Params,
    body: StatusBody,
    answer: Answer,
    handle: async ({ principal, params: { person_id }, body, language }) => {
      const dated = datedOf(body);
      if (!dated.ok) return dated;
      const content: EntryContent = {
        ...dated.value,
        ...NOWHERE,
        sort: 'status',
        code: body.status,
        dependant_id: null,
      };
      return ports.database.transaction((session) =>
        recordAndShow(session, ports, principal, { person_id, content, language }),
      );
    },
  });
}

function dependantRoute(app: HttpApp, ports: RecordRoutePorts): void {
  app.guarded({
    method: 'POST',
    url: '/api/people/standing/:person_id/dependants',
    operation: 'recordDependant',
    summary: 'Records a registered person, named by a document, as a dependant.',
    action: 'people.standing.record',
    params: Params,
    body: DependantBody,
    answer: Answer,
    handle: async ({ principal, params: { person_id }, body, language }) => {
      const dated = datedOf(body);
      if (!dated.ok) return dated;
      const at = ports.clock.now();
      const read = readDocument(body.dependant, dayAt(at, ZONE), { at: 'dependant.number' });
      if (!read.ok) return read;
      return ports.database.transaction(async (session) => {
        const look = { by: principal, purpose: 'standing', at } as const;
        const dependant = await findByDocument(session, read.value, look);
        if (dependant === null) return no(fault('person.not_found', {}, 'dependant.number'));
        const content: EntryContent = {
          ...dated.value,
          ...NOWHERE,
          sort: 'dependant',
          code: body.relation,
          dependant_id: dependant.person_id,
        };
        return recordAndShow(session, ports, principal, { person_id, content, language });
      });
    },
  });
}

async function recordAndShow(
  session: Session,
  ports: RecordRoutePorts,
  by: Principal,
  asked: {
    readonly person_id: string;
    readonly content: EntryContent;
    readonly language: Language;
  },
): Promise<Result<Static<typeof Answer>, Fault>> {
  const recorded = await recordEntry(session, ports, by, asked);
  if (!recorded.ok) return recorded;
  const { entry, is_new } = recorded.value;
  const { dependant_id } = entry;
  const dependants = await findPersons(session, dependant_id === null ? [] : [dependant_id]);
  const showing = { law: ports.period_law, language: asked.language, dependants };
  return ok({ entry: entryView(entry, showing), is_new });
}

type Dated = Pick<EntryContent, 'from' | 'to' | 'evidence' | 'evidence_reference'>;

function datedOf(body: {
  readonly from: string;
  readonly to?: string | null;
  readonly evidence: EvidenceCode;
  readonly evidence_reference?: string | null;
}): Result<Dated, Fault> {
  const from = dayOf('from', body.from);
  if (!from.ok) return from;
  const to = body.to == null ? null : dayOf('to', body.to);
  if (to !== null && !to.ok) return to;
  return ok({
    from: from.value,
    to: to?.value ?? null,
    evidence: body.evidence,
    evidence_reference: body.evidence_reference ?? null,
  });
}

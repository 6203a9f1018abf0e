import { Type } from 'typebox';
import { type PlainDate, parseDay } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import type { Language } from '../../../kernel/language.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { HttpApp } from '../../../platform/http/index.ts';
import type { Database, Session } from '../../../platform/postgres/index.ts';
import { findPersons } from '../../persons/index.ts';
import { type Correction, correctEntry, endEntry, withdrawEntry } from '../change-entry.ts';
import type { Entry } from '../entry.ts';
import type { StandingPorts } from '../record-entry.ts';
import { EVIDENCE, type EvidenceCode } from '../texts/evidence.ts';
import { EntryView, entryView } from './views.ts';

interface ChangePorts extends StandingPorts {
  readonly database: Database;
}

const STRICT = { additionalProperties: false };
const Day = Type.String({ format: 'date' });
const Code = Type.Union([Type.String({ pattern: '^[a-z][a-z0-9_.]{0,63}$' }), Type.Null()]);
const Params = Type.Object({
  person_id: Type.String({ format: 'uuid' }),
  entry_id: Type.String({ format: 'uuid' }),
});
/** The version that whoever changes it has seen. */
const Seen = { version: Type.Integer({ minimum: 1 }) };
const Answer = Type.Object({ entry: EntryView });
const CorrectionBody = Type.Object(
  {
    ...Seen,
    place: Type.Optional(Code),
    scheme: Type.Optional(Code),
    from: Type.Optional(Day),
    to: Type.Optional(Type.Union([Day, Type.Null()])),
    evidence: Type.Optional(Type.Enum(Object.keys(EVIDENCE) as EvidenceCode[])),
    evidence_reference: Type.Optional(
      Type.Union([Type.String({ minLength: 1, maxLength: 80 }), Type.Null()]),
    ),
  },
  STRICT,
);

/** Adds the routes that correct, end and withdraw what is recorded; what was known before stays readable. */
export function changeRoutes(app: HttpApp, ports: ChangePorts): void {
  const entry = '/api/people/standing/:person_id/entries/:entry_id';
  app.guarded({
    method: 'POST',
    url: `${entry}/correct`,
    operation: 'correctStandingEntry',
    summary: 'Corrects an entry; what was recorded before is kept as what was known then.',
    action: 'people.standing.correct',
    params: Params,
    body: CorrectionBody,
    answer: Answer,
    handle: async ({ principal, params, body: { version, from, to, ...rest }, language }) => {
      const days = daysOf({ from, to });
      if (!days.ok) return days;
      const asked = { ...params, version, correction: { ...rest, ...days.value } };
      return changed(ports, language, (session) => correctEntry(session, ports, principal, asked));
    },
  });
  app.guarded({
    method: 'POST',
    url: `${entry}/end`,
    operation: 'endStandingEntry',
    summary: 'Ends an entry; `on` is the first day after it.',
    action: 'people.standing.correct',
    params: Params,
    body: Type.Object({ ...Seen, on: Day }, STRICT),
    answer: Answer,
    handle: async ({ principal, params, body, language }) => {
      const on = dayOf('on', body.on);
      if (!on.ok) return on;
      const asked = { ...params, version: body.version, on: on.value };
      return changed(ports, language, (session) => endEntry(session, ports, principal, asked));
    },
  });
  app.guarded({
    method: 'POST',
    url: `${entry}/withdraw`,
    operation: 'withdrawStandingEntry',
    summary: 'Takes back an entry that should never have been recorded.',
    action: 'people.standing.correct',
    params: Params,
    body: Type.Object(Seen, STRICT),
    answer: Answer,
    handle: async ({ principal, params, body, language }) => {
      const asked = { ...params, version: body.version };
      return changed(ports, language, (session) => withdrawEntry(session, ports, principal, asked));
    },
  });
}

async function changed(
  ports: ChangePorts,
  language: Language,
  change: (session: Session) => Promise<Result<Entry, Fault>>,
) {
  return ports.database.transaction(async (session) => {
    const entry = await change(session);
    if (!entry.ok) return entry;
    const { dependant_id } = entry.value;
    const dependants = await findPersons(session, dependant_id === null ? [] : [dependant_id]);
    const showing = { law: ports.period_law, language, dependants };
    return ok({ entry: entryView(entry.value, showing) });
  });
}

/** The days of a correction; what is absent stays as it is, `to: null` opens the end. */
function daysOf(body: {
  readonly from: string | undefined;
  readonly to: string | null | undefined;
}): Result<Pick<Correction, 'from' | 'to'>, Fault> {
  const days: { from?: PlainDate; to?: PlainDate | null } = {};
  if (body.from !== undefined) {
    const from = dayOf('from', body.from);
    if (!from.ok) return from;
    days.from = from.value;
  }
  if (body.to === null) days.to = null;
  else if (body.to !== undefined) {
    const to = dayOf('to', body.to);
    if (!to.ok) return to;
    days.to = to.value;
  }
  return ok(days);
}

/** Reads a day of a body; the fault names the field. */
export function dayOf(field: string, text: string): Result<PlainDate, Fault> {
  const read = parseDay(text);
  return read.ok ? read : no(fault('request.invalid', { field, problem: read.error }, field));
}

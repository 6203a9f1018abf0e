import { type Static, Type } from 'typebox';
import { dayAt } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { ZONE } from '../../../kernel/jurisdiction.ts';
import type { Language } from '../../../kernel/language.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { HttpApp } from '../../../platform/http/index.ts';
import type { Handover } from '../handover.ts';
import { NoteBody } from '../messages.ts';
import type { CopyScope, HandoverPorts } from '../ports.ts';
import {
  clinicName,
  Day,
  dayOf,
  HandoverFields,
  handoverFields,
  NamesView,
  STRICT,
  StringOrNull,
} from '../views.ts';
import { APPOINTMENTS_MAX, applyAtHome } from './applying/apply-at-home.ts';
import { cancelHandover } from './cancel-handover.ts';
import { giveCopy, takeCopyBack } from './give-copy.ts';
import { appointmentsOf } from './store/appointment-store.ts';
import { copiesOf, type GivenCopy } from './store/copy-store.ts';
import { handoversOf } from './store/home-store.ts';
import { documentsOf, type KeptReport, keptReports } from './store/report-store.ts';
import { institutionName } from './tell-hospital.ts';

const LIST = 50;
const CARRIED_RECORDS = 'hk.cross_boundary_record';

const CopyView = Type.Object({
  state: Type.Enum(['out', 'ended', 'erased']),
  given_at: Type.String(),
  erase_on: Type.String({ format: 'date', description: 'First day on which it must be gone' }),
  ended_at: StringOrNull,
  erased_at: StringOrNull,
  opened: Type.Integer(),
});
const OwnHandover = Type.Object({
  ...HandoverFields,
  institution_name: NamesView,
  applied_at: Type.String(),
  visited_on: StringOrNull,
  copy: Type.Union([CopyView, Type.Null()]),
  visit: Type.Union([
    Type.Object({
      version: Type.Integer(),
      author: Type.String(),
      fee: Type.String({ description: 'CNY' }),
      note: NoteBody,
      documents: Type.Array(Type.Object({ title: Type.String(), resource_id: Type.String() })),
    }),
    Type.Null(),
  ]),
});
const Words = (most: number) =>
  Type.Optional(Type.Array(Type.String({ maxLength: 64 }), { minItems: 1, maxItems: most }));
const ScopeBody = Type.Object(
  {
    record_types: Words(40),
    care_from: Type.Optional(Day),
    sensitive_classes: Words(20),
  },
  STRICT,
);
const OfHandover = Type.Object({ handover_id: Type.String({ format: 'uuid' }) });

/** Adds the routes of patients: appointments ahead, applying, letting a copy go along, and what came back. */
export function ownRoutes(app: HttpApp, ports: HandoverPorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/data/own-handovers/appointments',
    operation: 'listOwnAppointments',
    summary: "One's own follow-ups of the Hospital Authority from today on, the next one first.",
    action: 'data.handover.own',
    answer: Type.Object({
      appointments: Type.Array(
        Type.Object({
          appointment_id: Type.String(),
          hospital: Type.String(),
          clinic: Type.String(),
          clinic_name: Type.String(),
          visit_day: Type.String(),
        }),
      ),
    }),
    handle: async ({ principal: { person_id }, language }) => {
      const today = dayAt(ports.clock.now(), ZONE);
      const ahead =
        person_id === undefined
          ? []
          : await appointmentsOf(ports.database, person_id, today, APPOINTMENTS_MAX);
      return ok({
        appointments: ahead.map(({ appointment_id, hospital, clinic, visit_day }) => ({
          appointment_id,
          hospital,
          clinic,
          clinic_name: clinicName(clinic)[language],
          visit_day: visit_day.toString(),
        })),
      });
    },
  });
  listRoute(app, ports);
  applyRoute(app, ports);
  cancelRoute(app, ports);
  copyRoutes(app, ports);
}

function cancelRoute(app: HttpApp, ports: HandoverPorts): void {
  app.guarded({
    method: 'POST',
    url: '/api/data/own-handovers/:handover_id/cancel',
    operation: 'cancelHandover',
    summary:
      'Cancels a follow-up across the boundary before its visit; the appointment at home can be used again.',
    action: 'data.handover.own',
    params: OfHandover,
    answer: Type.Object({ state: Type.Literal('CANCELLED') }),
    handle: async ({ principal, params }) => {
      const done = await ports.database.transaction((session) =>
        cancelHandover(session, ports, principal, params.handover_id),
      );
      return done.ok ? ok({ state: 'CANCELLED' as const }) : done;
    },
  });
}

function listRoute(app: HttpApp, ports: HandoverPorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/data/own-handovers',
    operation: 'listOwnHandovers',
    summary: "One's own follow-ups across the boundary, newest first, with copies and notes.",
    action: 'data.handover.own',
    answer: Type.Object({ handovers: Type.Array(OwnHandover) }),
    handle: async ({ principal: { person_id }, language }) => {
      if (person_id === undefined) return ok({ handovers: [] });
      const { database } = ports;
      const handovers = await handoversOf(database, person_id, LIST);
      const ids = handovers.map(({ handover_id }) => handover_id);
      const copies = await copiesOf(database, person_id, ids);
      const reports = await keptReports(database, person_id, ids);
      const documents = await documentsOf(database, person_id, ids);
      const views = handovers.map((handover) => {
        const { handover_id } = handover;
        const copy = copies.find((one) => one.handover_id === handover_id) ?? null;
        const report = reports.get(handover_id) ?? null;
        return viewOf(ports, handover, { copy, report, documents }, language);
      });
      return ok({ handovers: views });
    },
  });
}

function viewOf(
  ports: HandoverPorts,
  handover: Handover,
  of: {
    readonly copy: GivenCopy | null;
    readonly report: KeptReport | null;
    readonly documents: Awaited<ReturnType<typeof documentsOf>>;
  },
  language: Language,
): Static<typeof OwnHandover> {
  return {
    ...handoverFields(handover, language),
    institution_name: institutionName(ports.network, handover.institution),
    applied_at: handover.applied_at.toString(),
    visited_on: handover.visited_on?.toString() ?? null,
    copy: of.copy === null ? null : copyView(of.copy),
    visit: of.report === null ? null : visitView(of.report, of.documents),
  };
}

function copyView(copy: GivenCopy): Static<typeof CopyView> {
  const ended = copy.ended_at === null ? 'out' : 'ended';
  return {
    state: copy.erased_at === null ? ended : 'erased',
    given_at: copy.given_at.toString(),
    erase_on: copy.erase_on.toString(),
    ended_at: copy.ended_at?.toString() ?? null,
    erased_at: copy.erased_at?.toString() ?? null,
    opened: copy.opened,
  };
}

function visitView(
  { version, content }: KeptReport,
  documents: Awaited<ReturnType<typeof documentsOf>>,
) {
  const held = new Map(documents.map((one) => [one.document_id, one.resource_id]));
  return {
    version,
    author: content.author,
    fee: content.fee.value,
    note: content.note,
    documents: content.documents.flatMap(({ document_id, title }) => {
      const resource_id = held.get(document_id);
      return resource_id === undefined ? [] : [{ title, resource_id }];
    }),
  };
}

function applyRoute(app: HttpApp, ports: HandoverPorts): void {
  app.guarded({
    method: 'POST',
    url: '/api/data/own-handovers',
    operation: 'applyForHandover',
    summary: 'Applies for a follow-up across the boundary in place of one of the own appointments.',
    action: 'data.handover.own',
    status: 201,
    body: Type.Object(
      {
        appointment_id: Type.String({ format: 'uuid' }),
        institution: Type.String({ maxLength: 80 }),
        lives_in_area: Type.Boolean(),
        text_version: Type.String({ maxLength: 80 }),
        expressed: Type.Boolean(),
      },
      STRICT,
    ),
    answer: OwnHandover,
    handle: async ({ principal, body, language }) => {
      const made = await ports.database.transaction((session) =>
        applyAtHome(session, ports, principal, body),
      );
      const nothing = { copy: null, report: null, documents: [] };
      return made.ok ? ok(viewOf(ports, made.value, nothing, language)) : made;
    },
  });
}

function copyRoutes(app: HttpApp, ports: HandoverPorts): void {
  app.guarded({
    method: 'POST',
    url: '/api/data/own-handovers/:handover_id/copy',
    operation: 'giveRecordCopy',
    summary:
      'Lets a copy of the record go to the hospital of one follow-up: all kinds, the years of the law and nothing sensitive unless said.',
    action: 'data.handover.own',
    params: OfHandover,
    body: ScopeBody,
    status: 201,
    answer: Type.Object({ copy_id: Type.String(), erase_on: Type.String() }),
    handle: async ({ principal, params, body }) => {
      const scope = scopeOf(ports, body);
      if (!scope.ok) return scope;
      const asked = { handover_id: params.handover_id, scope: scope.value };
      const given = await giveCopy(ports, principal, asked);
      if (!given.ok) return given;
      return ok({ copy_id: given.value.copy_id, erase_on: given.value.erase_on.toString() });
    },
  });
  app.guarded({
    method: 'POST',
    url: '/api/data/own-handovers/:handover_id/copy/withdraw',
    operation: 'withdrawRecordCopy',
    summary:
      'Takes the leave back: the consent ends at once, the hospital is told to erase the copy.',
    action: 'data.handover.own',
    params: OfHandover,
    answer: Type.Object({ withdrawn: Type.Literal(true) }),
    handle: async ({ principal, params }) => {
      const done = await ports.database.transaction((session) =>
        takeCopyBack(session, ports, principal, params.handover_id),
      );
      return done.ok ? ok({ withdrawn: true as const }) : done;
    },
  });
}

function scopeOf(
  ports: HandoverPorts,
  { record_types, care_from, sensitive_classes }: Static<typeof ScopeBody>,
): Result<CopyScope, Fault> {
  const from = care_from === undefined ? windowOf(ports) : dayOf(care_from, 'care_from');
  if (!from.ok) return from;
  return ok({
    record_types: record_types ?? null,
    care_from: from.value,
    care_to: null,
    sensitive_classes: sensitive_classes ?? [],
  });
}

/** The first day of the years that the law lets people carry. */
function windowOf({ rulebook, clock }: HandoverPorts) {
  const today = dayAt(clock.now(), ZONE);
  const years = rulebook.scheme(CARRIED_RECORDS).on('record_years', today);
  if (years.known && typeof years.value === 'number') {
    return ok(today.subtract({ years: years.value }));
  }
  return no(
    fault('policy.not_settled', { day: today.toString(), parameter: 'record_years' }, 'care_from'),
  );
}

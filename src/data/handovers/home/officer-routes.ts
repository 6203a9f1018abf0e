import { type Static, Type } from 'typebox';
import { faultText } from '../../../kernel/fault.ts';
import type { Language } from '../../../kernel/language.ts';
import { ok } from '../../../kernel/result.ts';
import { findPersons, type Person } from '../../../people/persons/index.ts';
import type { HttpApp } from '../../../platform/http/index.ts';
import type { Handover } from '../handover.ts';
import type { HandoverPorts } from '../ports.ts';
import {
  HandoverFields,
  handoverFields,
  NamesView,
  ReasonView,
  STRICT,
  StringOrNull,
} from '../views.ts';
import { decideHandover, type HandDecision, REFUSALS } from './applying/decide-handover.ts';
import { importAppointments } from './applying/import-appointments.ts';
import { queueOf } from './store/home-store.ts';
import { institutionName } from './tell-hospital.ts';

const LIST = 100;
const FILE_BYTES = 2 * 1024 * 1024;

const QueuedHandover = Type.Object({
  ...HandoverFields,
  institution_name: NamesView,
  side: Type.String(),
  patient: Type.Object({
    name_zh: Type.String(),
    name_en: Type.String(),
    birth_date: Type.String(),
    masked: Type.Array(Type.String()),
  }),
  lives_in_area: Type.Boolean(),
  applied_through: Type.String(),
  applied_at: Type.String(),
  decided_by: StringOrNull,
  decided_at: StringOrNull,
});

/** Adds the routes of those who verify for the Hospital Authority. */
export function officerRoutes(app: HttpApp, ports: HandoverPorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/data/handover-queue',
    operation: 'listHandoverQueue',
    summary: 'Follow-ups across the boundary that wait to be verified by hand, or all of them.',
    action: 'data.handover.verify',
    query: Type.Object({ state: Type.Optional(Type.Enum(['WAITING', 'any'])) }),
    answer: Type.Object({ handovers: Type.Array(QueuedHandover) }),
    handle: async ({ principal, query, language }) => {
      const at = ports.clock.now();
      const look = { by: principal, purpose: 'handover', at } as const;
      return ports.database.transaction(async (session) => {
        const queue = await queueOf(session, query.state ?? 'WAITING', LIST);
        const ids = [...new Set(queue.map(({ person_id }) => person_id))];
        const people = await findPersons(session, ids, look);
        return ok({
          handovers: queue.map((one) => {
            return viewOf(ports, one, people.get(one.person_id) ?? null, language);
          }),
        });
      });
    },
  });
  decideRoute(app, ports);
  importRoute(app, ports);
}

function viewOf(
  ports: HandoverPorts,
  handover: Handover,
  person: Person | null,
  language: Language,
): Static<typeof QueuedHandover> {
  return {
    ...handoverFields(handover, language),
    institution_name: institutionName(ports.network, handover.institution),
    side: handover.side,
    patient: {
      name_zh: person?.name_zh ?? '',
      name_en: person?.name_en ?? '',
      birth_date: person?.birth_date.toString() ?? '',
      masked: person?.documents.map(({ masked }) => masked) ?? [],
    },
    lives_in_area: handover.lives_in_area,
    applied_through: handover.applied_through,
    applied_at: handover.applied_at.toString(),
    decided_by: handover.decided_by,
    decided_at: handover.decided_at?.toString() ?? null,
  };
}

function decideRoute(app: HttpApp, ports: HandoverPorts): void {
  app.guarded({
    method: 'POST',
    url: '/api/data/handover-queue/:handover_id/decision',
    operation: 'decideHandover',
    summary: 'Verifies or refuses by hand what the register of appointments does not know.',
    action: 'data.handover.verify',
    params: Type.Object({ handover_id: Type.String({ format: 'uuid' }) }),
    body: Type.Union([
      Type.Object(
        {
          verifies: Type.Literal(true),
          hospital: Type.String({ minLength: 1, maxLength: 120 }),
          is_exempt: Type.Boolean(),
        },
        STRICT,
      ),
      Type.Object({ verifies: Type.Literal(false), code: Type.Enum([...REFUSALS]) }, STRICT),
    ]),
    answer: Type.Object({ state: Type.String(), reasons: Type.Array(ReasonView) }),
    handle: async ({ principal, params, body, language }) => {
      const asked = { handover_id: params.handover_id, decision: body as HandDecision };
      const done = await ports.database.transaction((session) =>
        decideHandover(session, ports, principal, asked),
      );
      if (!done.ok) return done;
      const { state, reasons } = handoverFields(done.value, language);
      return ok({ state, reasons });
    },
  });
}

function importRoute(app: HttpApp, ports: HandoverPorts): void {
  app.guarded({
    method: 'POST',
    url: '/api/data/handover-appointments',
    operation: 'importAppointments',
    summary:
      'Brings the register of appointments up to date from a CSV: document_type, number, hospital, clinic, visit_day, is_exempt (yes or no).',
    action: 'data.handover.verify',
    body: Type.String({ maxLength: FILE_BYTES }),
    body_type: 'text/csv',
    body_max: FILE_BYTES,
    answer: Type.Object({
      rows_total: Type.Integer(),
      added: Type.Integer(),
      known: Type.Integer(),
      problems: Type.Array(
        Type.Object({
          row: Type.Integer(),
          column: Type.String(),
          value: Type.String(),
          title: Type.String(),
          remedy: Type.String(),
        }),
      ),
    }),
    handle: async ({ principal, body, language }) => {
      const done = await importAppointments(ports, principal, body);
      if (!done.ok) return done;
      const { problems, ...counts } = done.value;
      return ok({
        ...counts,
        problems: problems.map(({ fault: of, ...problem }) => {
          return { ...problem, ...faultText(of, language) };
        }),
      });
    },
  });
}

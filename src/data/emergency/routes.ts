import { Type } from 'typebox';
import { dayAt } from '../../kernel/day.ts';
import { DOCUMENT_TYPES } from '../../kernel/documents/graded.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import { ok } from '../../kernel/result.ts';
import { institutionOf } from '../../people/care/index.ts';
import type { HttpApp } from '../../platform/http/index.ts';
import { confirmOpening, endOpening, reviewOpening } from './act-on-opening.ts';
import { emergencyRules } from './law/emergency-law.ts';
import { openRecord } from './open-record.ts';
import type { EmergencyPorts } from './ports.ts';
import { listOpenings } from './store.ts';
import { OpeningView, openingView } from './views.ts';

const STRICT = { additionalProperties: false };
const PAGE = 30;
const ShownDocument = Type.Object(
  {
    document_type: Type.Enum([...DOCUMENT_TYPES]),
    number: Type.String({ minLength: 1, maxLength: 40 }),
  },
  STRICT,
);
const Params = Type.Object({ opening_id: Type.String({ format: 'uuid' }) });
const Page = {
  cursor: Type.Optional(Type.String({ format: 'uuid' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
};
const Openings = Type.Object({
  openings: Type.Array(OpeningView),
  next_cursor: Type.Union([Type.String(), Type.Null()]),
});

/** Adds the routes of emergencies: for two providers who open a record, and for the officer who reviews it. */
export function emergencyRoutes(app: HttpApp, ports: EmergencyPorts): void {
  lawRoute(app, ports);
  openRoutes(app, ports);
  reviewRoutes(app, ports);
}

function lawRoute(app: HttpApp, ports: EmergencyPorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/data/emergencies/rules',
    operation: 'viewEmergencyRules',
    summary: 'Whether the law of this side lets a record be opened in an emergency, and how.',
    action: 'data.emergency.open',
    answer: Type.Object({
      rules: Type.Union([
        Type.Object({
          witness_needed: Type.Boolean(),
          confirm_minutes: Type.Integer(),
          open_hours: Type.Integer(),
          opened_classes: Type.Array(Type.String()),
          review_days: Type.Integer(),
        }),
        Type.Null(),
      ]),
      refusal: Type.Union([Type.String(), Type.Null()]),
    }),
    handle: async () => {
      const read = emergencyRules(ports.rulebook, ports.node, dayAt(ports.clock.now(), ZONE));
      if (!read.ok) return ok({ rules: null, refusal: read.error.code });
      const { law_digest: _, opened_classes, ...rules } = read.value;
      return ok({ rules: { ...rules, opened_classes: [...opened_classes] }, refusal: null });
    },
  });
}

function openRoutes(app: HttpApp, ports: EmergencyPorts): void {
  app.guarded({
    method: 'POST',
    url: '/api/data/emergencies',
    operation: 'openInEmergency',
    summary:
      'Asks for a record in an emergency, with a reason; waits for a witness where the law says so.',
    action: 'data.emergency.open',
    status: 201,
    body: Type.Object(
      { document: ShownDocument, reason: Type.String({ minLength: 10, maxLength: 500 }) },
      STRICT,
    ),
    answer: OpeningView,
    handle: async ({ principal, body, language }) => {
      const made = await openRecord(ports, principal, body);
      const reader = { subject: principal.subject, language };
      return made.ok ? ok(openingView(ports, made.value, reader)) : made;
    },
  });
  for (const [verb, operation, summary, act] of [
    ['confirm', 'confirmEmergency', 'A second person of the institution confirms.', confirmOpening],
    ['end', 'endEmergency', 'Closes the record again before its time.', endOpening],
  ] as const) {
    app.guarded({
      method: 'POST',
      url: `/api/data/emergencies/:opening_id/${verb}`,
      operation,
      summary,
      action: 'data.emergency.open',
      params: Params,
      answer: OpeningView,
      handle: async ({ principal, params, language }) => {
        const done = await act(ports, principal, params.opening_id);
        const reader = { subject: principal.subject, language };
        return done.ok ? ok(openingView(ports, done.value, reader)) : done;
      },
    });
  }
  app.guarded({
    method: 'GET',
    url: '/api/data/emergencies',
    operation: 'listEmergencies',
    summary: "Openings of one's own institution, newest first.",
    action: 'data.emergency.open',
    query: Type.Object(Page),
    answer: Openings,
    handle: async ({ principal, query, language }) => {
      const institution = institutionOf(ports.network, principal);
      const of = { ...query, institution, open_only: false };
      return ok(await pageOf(ports, of, { subject: principal.subject, language }));
    },
  });
}

function reviewRoutes(app: HttpApp, ports: EmergencyPorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/data/emergencies/reviews',
    operation: 'listEmergencyReviews',
    summary: 'Openings of all institutions of this side, for review, newest first.',
    action: 'data.emergency.review',
    query: Type.Object({ ...Page, all: Type.Optional(Type.Boolean()) }),
    answer: Openings,
    handle: async ({ principal, query, language }) => {
      const of = { ...query, institution: null, open_only: query.all !== true };
      return ok(await pageOf(ports, of, { subject: principal.subject, language }));
    },
  });
  app.guarded({
    method: 'POST',
    url: '/api/data/emergencies/:opening_id/review',
    operation: 'reviewEmergency',
    summary: 'Records whether an opening was justified, once; the patient is told.',
    action: 'data.emergency.decide',
    params: Params,
    body: Type.Object(
      {
        review: Type.Enum(['JUSTIFIED', 'NOT_JUSTIFIED']),
        note: Type.Optional(Type.String({ minLength: 1, maxLength: 1000 })),
      },
      STRICT,
    ),
    answer: OpeningView,
    handle: async ({ principal, params, body, language }) => {
      const { review, note = null } = body;
      const done = await reviewOpening(ports, principal, params.opening_id, { review, note });
      const reader = { subject: principal.subject, language };
      return done.ok ? ok(openingView(ports, done.value, reader)) : done;
    },
  });
}

async function pageOf(
  ports: EmergencyPorts,
  of: {
    readonly cursor?: string;
    readonly limit?: number;
    readonly institution: string | null;
    readonly open_only: boolean;
  },
  reader: Parameters<typeof openingView>[2],
) {
  const limit = of.limit ?? PAGE;
  const { institution, open_only, cursor = null } = of;
  const page = { institution, open_only, before: cursor, limit };
  const found = await listOpenings(ports.database, page);
  const next_cursor = found.length === limit ? (found.at(-1)?.opening_id ?? null) : null;
  const openings = found.map((one) => openingView(ports, one, reader));
  return { openings, next_cursor };
}

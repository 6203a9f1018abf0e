import { type Static, Type } from 'typebox';
import { DOCUMENT_TYPES } from '../../../kernel/documents/graded.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import type { Language } from '../../../kernel/language.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { HttpApp } from '../../../platform/http/index.ts';
import type { HandoverPorts } from '../ports.ts';
import { Day, dayOf, HandoverFields, handoverFields, STRICT, StringOrNull } from '../views.ts';
import { type DeskHandover, desksOf } from './desk-store.ts';
import { requestHandover } from './request-handover.ts';

const PAGE = 50;

/** The document that a patient shows. */
export const ShownDocument = Type.Object(
  {
    document_type: Type.Enum([...DOCUMENT_TYPES]),
    number: Type.String({ minLength: 1, maxLength: 40 }),
  },
  STRICT,
);

/** A hand-over as the desk sees it. */
export const DeskFields = {
  ...HandoverFields,
  service_point: Type.String(),
  masked: Type.String(),
  opened_at: Type.String(),
  told_at: StringOrNull,
  waiting_since: Type.Union([Type.String(), Type.Null()], {
    description: 'Since when home has not answered; null when it has',
  }),
};

/** The institution of a sign-in's service point (`organisation.not_a_point`). */
export function institutionOf(
  { network }: HandoverPorts,
  { organisation }: Principal,
): Result<string, Fault> {
  const institution = network.point(organisation)?.institution;
  return institution === undefined ? no(fault('organisation.not_a_point')) : ok(institution);
}

/** The members of `DeskFields`. */
export function deskFields(desk: DeskHandover, language: Language) {
  return {
    ...handoverFields(desk, language),
    service_point: desk.service_point,
    masked: desk.masked,
    opened_at: desk.opened_at.toString(),
    told_at: desk.told_at?.toString() ?? null,
    waiting_since: desk.state === 'SENT' ? desk.opened_at.toString() : null,
  };
}

const RequestBody = Type.Object(
  {
    document: ShownDocument,
    birth_date: Day,
    clinic: Type.String({ maxLength: 80 }),
    appointment_day: Day,
    lives_in_area: Type.Boolean(),
    text_version: Type.String({ maxLength: 80 }),
    expressed: Type.Boolean(),
  },
  STRICT,
);

/** Adds the routes of the desk of a hospital of the pilot: applications and their list. */
export function deskRoutes(app: HttpApp, ports: HandoverPorts): void {
  app.guarded({
    method: 'POST',
    url: '/api/data/handovers',
    operation: 'requestHandover',
    summary: 'Takes an application at the desk, with the patient present, and sends it home.',
    action: 'data.handover.receive',
    status: 202,
    body: RequestBody,
    answer: Type.Object(DeskFields),
    handle: async ({ principal, body, language }) => {
      const asked = applicationOf(body);
      if (!asked.ok) return asked;
      const made = await ports.database.transaction((session) =>
        requestHandover(session, ports, principal, asked.value),
      );
      return made.ok ? ok(deskFields(made.value, language)) : made;
    },
  });
  app.guarded({
    method: 'GET',
    url: '/api/data/handovers',
    operation: 'listHandovers',
    summary: "Follow-ups that are handed over to one's institution, newest first.",
    action: 'data.handover.receive',
    query: Type.Object({ cursor: Type.Optional(Type.String({ pattern: '^[0-9]{1,18}$' })) }),
    answer: Type.Object({
      handovers: Type.Array(
        Type.Object({ ...DeskFields, copy_state: StringOrNull, report_state: StringOrNull }),
      ),
      next_cursor: StringOrNull,
    }),
    handle: async ({ principal, query, language }) => {
      const institution = institutionOf(ports, principal);
      if (!institution.ok) return institution;
      const before = query.cursor === undefined ? null : BigInt(query.cursor);
      const page = { before, limit: PAGE + 1 };
      const found = await desksOf(ports.database, institution.value, page);
      const shown = found.slice(0, PAGE);
      const next = found.length > PAGE ? shown.at(-1)?.sequence.toString() : undefined;
      return ok({
        handovers: shown.map(({ copy_state, report_state, ...desk }) => {
          return { ...deskFields(desk, language), copy_state, report_state };
        }),
        next_cursor: next ?? null,
      });
    },
  });
}

function applicationOf(body: Static<typeof RequestBody>) {
  const birth_date = dayOf(body.birth_date, 'birth_date');
  if (!birth_date.ok) return birth_date;
  const appointment_day = dayOf(body.appointment_day, 'appointment_day');
  if (!appointment_day.ok) return appointment_day;
  return ok({
    ...body,
    birth_date: birth_date.value,
    appointment_day: appointment_day.value,
  });
}

import { Type } from 'typebox';
import { parseDay } from '../../../kernel/day.ts';
import { DOCUMENT_TYPES } from '../../../kernel/documents/graded.ts';
import { fault } from '../../../kernel/fault.ts';
import { no, ok } from '../../../kernel/result.ts';
import { storedFaultText } from '../../../kernel/stored-fault.ts';
import type { HttpApp } from '../../../platform/http/index.ts';
import { boundaryOf, readParts, reportTypeOf, storeAnswer } from '../../images/index.ts';
import type { TreatingPorts } from './ports.ts';
import { presentDeposit } from './present-deposit.ts';
import type { DeliveredPart } from './read-part.ts';
import { sendImages } from './send-images.ts';
import { type DepositVisit, visitsOf } from './treating-store.ts';

const Day = Type.String({ format: 'date' });
const STRICT = { additionalProperties: false };
const LIST = 50;
/** One delivery of an imaging system; larger studies come in several. */
const DELIVERY_BYTES = 128 * 1024 * 1024;
const PARTS_MAX = 200;

const Visit = {
  deposit_id: Type.String(),
  service_point: Type.String(),
  masked: Type.String(),
  visit_day: Day,
  ends_on: Type.String({ format: 'date', description: 'First day on which nothing more is taken' }),
  opened_at: Type.String(),
};

/** Adds the routes of an institution: the desk shows the authorisation, the imaging system sends (STOW-RS). */
export function deskRoutes(app: HttpApp, ports: TreatingPorts): void {
  app.guarded({
    method: 'POST',
    url: '/api/data/deposits/presented',
    operation: 'presentDeposit',
    summary: 'Opens a visit: code and identity document are compared by the home side.',
    action: 'data.deposit.receive',
    body: Type.Object(
      {
        code: Type.String({ maxLength: 80 }),
        document: Type.Object(
          {
            document_type: Type.Enum([...DOCUMENT_TYPES]),
            number: Type.String({ maxLength: 40 }),
          },
          STRICT,
        ),
        birth_date: Day,
      },
      STRICT,
    ),
    status: 201,
    answer: Type.Object(Visit),
    handle: async ({ principal, body }) => {
      const born = parseDay(body.birth_date);
      if (!born.ok) {
        const facts = { field: 'birth_date', problem: born.error };
        return no(fault('request.invalid', facts, 'birth_date'));
      }
      const shown = { code: body.code, document: body.document, birth_date: born.value };
      const visit = await presentDeposit(ports, principal, shown);
      return visit.ok ? ok(viewOf(visit.value)) : visit;
    },
  });
  visitsRoute(app, ports);
  imagesRoute(app, ports);
}

function visitsRoute(app: HttpApp, ports: TreatingPorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/data/deposits/visits',
    operation: 'listDepositVisits',
    summary:
      "Visits of one's institution under authorisations, newest first, with how their images fare.",
    action: 'data.deposit.receive',
    answer: Type.Object({
      visits: Type.Array(
        Type.Object({
          ...Visit,
          waiting: Type.Integer(),
          kept: Type.Integer(),
          refused: Type.Array(
            Type.Object({
              sop_instance_uid: Type.String(),
              media_type: Type.String(),
              code: Type.String(),
              title: Type.String(),
              remedy: Type.String(),
            }),
          ),
        }),
      ),
    }),
    handle: async ({ principal, language }) => {
      const institution = ports.network.point(principal.organisation)?.institution;
      if (institution === undefined) return no(fault('organisation.not_a_point'));
      const visits = await visitsOf(ports.database, institution, LIST);
      return ok({
        visits: visits.map((visit) => ({
          ...viewOf(visit),
          waiting: visit.waiting,
          kept: visit.kept,
          refused: visit.refused.map(({ sop_instance_uid, media_type, code }) => {
            const facts = { day: visit.visit_day.toString() };
            return { sop_instance_uid, media_type, ...storedFaultText({ code, facts }, language) };
          }),
        })),
      });
    },
  });
}

function imagesRoute(app: HttpApp, ports: TreatingPorts): void {
  app.guarded({
    method: 'POST',
    url: '/dicomweb/deposits/:deposit_id/studies',
    operation: 'storeDepositImages',
    summary:
      'Takes the images of a visit from an imaging system (STOW-RS), and its reports as PDF or text, and sends them home.',
    action: 'data.deposit.receive',
    params: Type.Object({ deposit_id: Type.String({ format: 'uuid' }) }),
    body: Type.Unknown(),
    body_type: 'multipart/related',
    body_max: DELIVERY_BYTES,
    answer: 'file',
    handle: async ({ principal, params, body, raw, language }) => {
      const files = filesOf(body, raw.headers['content-type'] ?? '');
      if (files === null) return no(fault('image.parts_wrong', { parts: String(PARTS_MAX) }));
      const stored = await sendImages(ports, principal, params.deposit_id, files);
      if (!stored.ok) return stored;
      const answer = storeAnswer(stored.value, language);
      return ok({ ...answer, content_type: 'application/dicom+json' });
    },
  });
}

/** The files of a delivery: one alone, or the parts of a message; null for anything else. */
function filesOf(body: unknown, content_type: string): readonly DeliveredPart[] | null {
  if (!(body instanceof Uint8Array)) return null;
  if (content_type.startsWith('application/dicom')) return [{ content_type, content: body }];
  const boundary = boundaryOf(content_type);
  const parts = boundary === null ? null : readParts(body, boundary, PARTS_MAX);
  if (parts === null || parts.length === 0) return null;
  const isTaken = ({ content_type: type }: DeliveredPart) =>
    type.startsWith('application/dicom') || reportTypeOf(type) !== null;
  return parts.every(isTaken) ? parts : null;
}

function viewOf(visit: DepositVisit) {
  return {
    deposit_id: visit.deposit_id,
    service_point: visit.service_point,
    masked: visit.masked,
    visit_day: visit.visit_day.toString(),
    ends_on: visit.ends_on.toString(),
    opened_at: visit.opened_at.toString(),
  };
}

import { type Static, Type } from 'typebox';
import { fault } from '../../../kernel/fault.ts';
import type { Language } from '../../../kernel/language.ts';
import { parseMinor } from '../../../kernel/money.ts';
import { no, ok } from '../../../kernel/result.ts';
import type { HttpApp } from '../../../platform/http/index.ts';
import { NoteBody } from '../messages.ts';
import type { HandoverPorts } from '../ports.ts';
import { Day, dayOf, ReasonView, reasonView, STRICT, StringOrNull } from '../views.ts';
import { addDocument } from './add-document.ts';
import { type DeskCopy, deskCopiesOf } from './desk-copy-store.ts';
import { DeskFields, deskFields, institutionOf, ShownDocument } from './desk-routes.ts';
import { findDesk } from './desk-store.ts';
import { openCopy } from './open-copy.ts';
import { reportVisit } from './report-visit.ts';
import { filesOf, type VisitVersion, versionsOf } from './visit-store.ts';

const DOCUMENT_BYTES = 16 * 1024 * 1024;
const OfHandover = Type.Object({ handover_id: Type.String({ format: 'uuid' }) });

const CopyView = Type.Object({
  state: Type.Enum(['COMING', 'HELD', 'ERASED']),
  given_at: Type.String(),
  erase_on: Type.String({ format: 'date', description: 'First day on which it must be gone' }),
  erased_at: StringOrNull,
});
const FileView = Type.Object({
  document_id: Type.String(),
  title: Type.String(),
  size: Type.Integer(),
  added_at: Type.String(),
  is_kept: Type.Boolean({ description: 'Home holds it' }),
});
const VersionView = Type.Object({
  version: Type.Integer(),
  state: Type.Enum(['SENT', 'KEPT', 'REFUSED']),
  reason: Type.Union([ReasonView, Type.Null()]),
  visited_on: Type.String(),
  fee: Type.String({ description: 'CNY' }),
  charge_reference: StringOrNull,
  correction_reason: StringOrNull,
  note: NoteBody,
  author: Type.String(),
  document_ids: Type.Array(Type.String()),
  reported_at: Type.String(),
  decided_at: StringOrNull,
});

/** Adds the routes of one hand-over at the hospital: what is known, the copy of the record, documents, the visit. */
export function visitRoutes(app: HttpApp, ports: HandoverPorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/data/handovers/:handover_id',
    operation: 'viewHandover',
    summary: "One hand-over to one's institution, with its copy, documents and reports.",
    action: 'data.handover.receive',
    params: OfHandover,
    answer: Type.Object({
      ...DeskFields,
      copy: Type.Union([CopyView, Type.Null()]),
      files: Type.Array(FileView),
      versions: Type.Array(VersionView),
    }),
    handle: async ({ principal, params: { handover_id }, language }) => {
      const institution = institutionOf(ports, principal);
      if (!institution.ok) return institution;
      const { database } = ports;
      const desk = await findDesk(database, { handover_id, institution: institution.value });
      if (desk === null) return no(fault('handover.not_found'));
      const [copy] = await deskCopiesOf(database, handover_id);
      const files = await filesOf(database, handover_id);
      const versions = await versionsOf(database, handover_id);
      return ok({
        ...deskFields(desk, language),
        copy: copy === undefined ? null : copyView(copy),
        files: files.map(fileView),
        // What clinicians wrote is for clinicians; a clerk sees that it was sent.
        versions: versions.map((one) => versionView(one, principal.role === 'provider', language)),
      });
    },
  });
  copyRoute(app, ports);
  documentRoute(app, ports);
  visitRoute(app, ports);
}

function copyView(copy: DeskCopy): Static<typeof CopyView> {
  return {
    state: copy.state,
    given_at: copy.given_at.toString(),
    erase_on: copy.erase_on.toString(),
    erased_at: copy.erased_at?.toString() ?? null,
  };
}

function fileView(file: Awaited<ReturnType<typeof filesOf>>[number]) {
  const { document_id, title, size, is_kept } = file;
  return { document_id, title, size, is_kept, added_at: file.added_at.toString() };
}

const HIDDEN = { problem: '-', findings: '', medicines: [], plan: '' };

function versionView(
  { version, state, code, content, reported_at, decided_at }: VisitVersion,
  isClinician: boolean,
  language: Language,
): Static<typeof VersionView> {
  const { note, documents, ...said } = content;
  return {
    version,
    state,
    reason: code === null ? null : reasonView({ code, facts: {} }, language),
    ...said,
    note: isClinician ? { ...note, medicines: note.medicines.map((one) => ({ ...one })) } : HIDDEN,
    document_ids: documents.map(({ document_id }) => document_id),
    reported_at: reported_at.toString(),
    decided_at: decided_at?.toString() ?? null,
  };
}

function copyRoute(app: HttpApp, ports: HandoverPorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/data/handovers/:handover_id/copy',
    operation: 'openRecordCopy',
    summary: 'The copy of the record that came for this visit, to be read; the patient is told.',
    action: 'data.handover.treat',
    params: OfHandover,
    answer: 'file',
    handle: async ({ principal, params: { handover_id } }) => {
      const institution = institutionOf(ports, principal);
      if (!institution.ok) return institution;
      const of = { handover_id, institution: institution.value };
      const bytes = await ports.database.transaction((session) =>
        openCopy(session, ports, principal, of),
      );
      if (!bytes.ok) return bytes;
      return ok({
        content: bytes.value,
        content_type: 'application/fhir+json',
        headers: { 'cache-control': 'no-store' },
      });
    },
  });
}

function documentRoute(app: HttpApp, ports: HandoverPorts): void {
  app.guarded({
    method: 'POST',
    url: '/api/data/handovers/:handover_id/documents',
    operation: 'addHandoverDocument',
    summary: 'Adds a PDF to a visit; it goes home with the report that names it.',
    action: 'data.handover.receive',
    params: OfHandover,
    query: Type.Object({ title: Type.String({ minLength: 1, maxLength: 120 }) }),
    body: Type.Unknown(),
    body_type: 'application/pdf',
    body_max: DOCUMENT_BYTES,
    status: 201,
    answer: FileView,
    handle: async ({ principal, params: { handover_id }, query: { title }, body }) => {
      const institution = institutionOf(ports, principal);
      if (!institution.ok) return institution;
      if (!(body instanceof Uint8Array) || body.length === 0) {
        return no(fault('handover.document_kind', {}, 'document'));
      }
      const of = { handover_id, institution: institution.value, title, bytes: body };
      const file = await ports.database.transaction((session) =>
        addDocument(session, ports, principal, of),
      );
      return file.ok ? ok(fileView(file.value)) : file;
    },
  });
}

const VisitBody = Type.Object(
  {
    document: ShownDocument,
    birth_date: Day,
    visited_on: Day,
    fee: Type.String({ maxLength: 16, description: 'CNY that the patient paid' }),
    charge_reference: Type.Optional(Type.String({ minLength: 1, maxLength: 80 })),
    correction_reason: Type.Optional(Type.String({ minLength: 1, maxLength: 400 })),
    note: NoteBody,
    document_ids: Type.Array(Type.String({ format: 'uuid' }), { maxItems: 20 }),
    author: Type.String({ minLength: 1, maxLength: 120 }),
  },
  STRICT,
);

function visitRoute(app: HttpApp, ports: HandoverPorts): void {
  app.guarded({
    method: 'POST',
    url: '/api/data/handovers/:handover_id/visits',
    operation: 'reportVisit',
    summary: 'Completes a visit and sends note and documents home, or corrects what was sent.',
    action: 'data.handover.treat',
    params: OfHandover,
    body: VisitBody,
    body_max: 256 * 1024,
    status: 202,
    answer: VersionView,
    handle: async ({ principal, params: { handover_id }, body, language }) => {
      const institution = institutionOf(ports, principal);
      if (!institution.ok) return institution;
      const visit = visitOf(body);
      if (!visit.ok) return visit;
      const asked = { ...visit.value, handover_id, institution: institution.value };
      const made = await ports.database.transaction((session) =>
        reportVisit(session, ports, principal, asked),
      );
      return made.ok ? ok(versionView(made.value, true, language)) : made;
    },
  });
}

function visitOf(body: Static<typeof VisitBody>) {
  const birth_date = dayOf(body.birth_date, 'birth_date');
  if (!birth_date.ok) return birth_date;
  const visited_on = dayOf(body.visited_on, 'visited_on');
  if (!visited_on.ok) return visited_on;
  const fee = parseMinor(body.fee);
  if (!fee.ok || fee.value < 0n) {
    return no(fault('request.invalid', { field: 'fee', problem: body.fee }, 'fee'));
  }
  return ok({
    ...body,
    birth_date: birth_date.value,
    visited_on: visited_on.value,
    fee: fee.value,
    charge_reference: body.charge_reference ?? null,
    correction_reason: body.correction_reason ?? null,
  });
}

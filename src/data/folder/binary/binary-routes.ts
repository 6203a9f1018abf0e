import { Type } from 'typebox';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { isId } from '../../../kernel/id.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { FileAnswer, HttpApp } from '../../../platform/http/index.ts';
import {
  type FileEntry,
  markRemoved,
  type StoredFile,
  seenBytes,
  seenFile,
} from '../../records/index.ts';
import { keepLook, kept, type Look, lookOf } from '../look.ts';
import type { FolderPorts } from '../ports.ts';
import { addBinary } from './add-binary.ts';
import { binaryResource, originalOf } from './give-binary.ts';
import { notGiven } from './not-given.ts';
import { sentBinary } from './sent-binary.ts';

const FHIR_JSON = 'application/fhir+json';
const URL = '/fhir/Binary';
const Id = Type.Object({ id: Type.String({ maxLength: 64 }) });

/** Adds the routes of FHIR's Binary: files byte for byte, seen by whoever may see the document that names them. */
export function binaryRoutes(app: HttpApp, ports: FolderPorts): void {
  readRoutes(app, ports);
  createRoute(app, ports);
  for (const [method, operation] of [
    ['PUT', 'fhirBinaryUpdate'],
    ['PATCH', 'fhirBinaryPatch'],
  ] as const) {
    app.guarded({
      method,
      url: `${URL}/:id`,
      operation,
      summary: 'FHIR R4: a Binary is never changed; this says so.',
      action: 'data.record.use',
      params: Id,
      body: Type.Unknown(),
      body_type: 'application/octet-stream',
      answer: 'file',
      handle: async () => no(fault('file.unchangeable')),
    });
  }
  deleteRoute(app, ports);
}

function readRoutes(app: HttpApp, ports: FolderPorts): void {
  for (const [url, operation, summary] of [
    [`${URL}/:id`, 'fhirBinaryRead', 'read a file, whole or in parts'],
    [`${URL}/:id/_history/:version`, 'fhirBinaryVersion', 'read the only version of a file'],
  ] as const) {
    app.guarded({
      method: 'GET',
      url,
      operation,
      summary: `FHIR R4: ${summary}. As it is, or as a Binary in JSON where that is asked for.`,
      action: 'data.record.use',
      params: Type.Object({ ...Id.properties, version: Type.Optional(Type.String()) }),
      answer: 'file',
      is_verbatim: true,
      handle: async (asked) => {
        const look = lookOf(ports, asked);
        if (!look.ok) return look;
        const { accept, range } = asked.raw.headers;
        return await given(ports, look.value, asked.params, {
          is_json: accept?.includes(FHIR_JSON) ?? false,
          range,
        });
      },
    });
  }
}

async function given(
  ports: FolderPorts,
  look: Look,
  { id, version = '1' }: { readonly id: string; readonly version?: string },
  as: { readonly is_json: boolean; readonly range: string | undefined },
): Promise<Result<FileAnswer, Fault>> {
  const { database } = ports;
  const { scope } = look;
  const file = isId(id) && version === '1' ? await seenFile(database, scope, id) : null;
  const refused = file === null ? fault('record.not_found') : notGiven(file);
  await keepLook(ports, look, {
    interaction: 'read',
    resource_type: 'Binary',
    resource_id: id,
    file_id: id,
    person_id: file?.person_id ?? null,
    ...(refused === null ? {} : { refused }),
  });
  if (refused?.code === 'file.removed') return no(fault('record.gone'));
  if (file === null || refused !== null) return no(refused ?? fault('record.not_found'));
  if (!as.is_json) return ok(originalOf(database, scope, file, as.range));
  const bytes = await seenBytes(database, scope, { file_id: id, from: 0, length: file.size });
  if (bytes === null) return no(fault('record.not_found'));
  return ok(resourceAnswer(binaryResource(file, bytes)));
}

function resourceAnswer(
  resource: ReturnType<typeof binaryResource>,
  location?: string,
): FileAnswer {
  return {
    content_type: `${FHIR_JSON}; charset=utf-8`,
    content: JSON.stringify(resource),
    headers: {
      etag: 'W/"1"',
      'last-modified': new Date(resource.meta.lastUpdated).toUTCString(),
      ...(location === undefined ? {} : { location }),
    },
  };
}

function createRoute(app: HttpApp, ports: FolderPorts): void {
  app.guarded({
    method: 'POST',
    url: URL,
    operation: 'fhirBinaryCreate',
    summary:
      'FHIR R4: keeps a file about a patient of the institution, named by X-Security-Context or securityContext.',
    action: 'data.record.use',
    status: 201,
    body: Type.Unknown(),
    body_type: 'application/octet-stream',
    // A resource carries its bytes in base64.
    body_max: Math.ceil((ports.limits.file_bytes_max * 4) / 3) + 4096,
    answer: 'file',
    handle: async (asked) => {
      const look = lookOf(ports, asked);
      if (!look.ok) return look;
      const { headers } = asked.raw;
      const sent = sentBinary(asked.body, headers);
      if (sent === null) return no(fault('record.invalid', { problem: 'Binary' }, 'Binary.data'));
      const added = await kept(ports, look.value, await addBinary(ports, look.value, sent), {
        interaction: 'create',
        resource_type: 'Binary',
        about: ({ person_id, file_id }) => ({ person_id, resource_id: file_id }),
      });
      return added.ok ? ok(createdAnswer(added.value)) : added;
    },
  });
}

function createdAnswer(entry: FileEntry): FileAnswer {
  const file = {
    ...entry,
    size: entry.bytes.length,
    stored_at: entry.stored_at.toString(),
    removed_at: null,
    erased_at: null,
  };
  return resourceAnswer(binaryResource(file, null), `${URL}/${entry.file_id}/_history/1`);
}

function deleteRoute(app: HttpApp, ports: FolderPorts): void {
  app.guarded({
    method: 'DELETE',
    url: `${URL}/:id`,
    operation: 'fhirBinaryDelete',
    summary: 'FHIR R4: deletes a file of the own institution.',
    action: 'data.record.use',
    params: Id,
    answer: 'file',
    handle: async (asked) => {
      const look = lookOf(ports, asked);
      if (!look.ok) return look;
      const { id } = asked.params;
      const removed = await kept(ports, look.value, await removeBinary(ports, look.value, id), {
        interaction: 'delete',
        resource_type: 'Binary',
        asked_id: id,
        about: ({ person_id }) => ({ person_id }),
      });
      return removed.ok ? ok({ status: 204, content_type: FHIR_JSON, content: '' }) : removed;
    },
  });
}

/** Takes a file of the own institution away; its document, if one names it, shows an address that is gone. */
async function removeBinary(
  { database, clock }: FolderPorts,
  { scope }: Look,
  id: string,
): Promise<Result<StoredFile, Fault>> {
  if (scope.kind !== 'institution') return no(fault('record.write_forbidden'));
  const file = isId(id) ? await seenFile(database, scope, id) : null;
  if (file === null) return no(fault('record.not_found'));
  if (file.custodian !== scope.institution) return no(fault('record.other_custodian'));
  if (file.removed_at === null) await markRemoved(database, file, clock.now());
  return ok(file);
}

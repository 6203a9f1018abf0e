import { Type } from 'typebox';
import { fault } from '../../kernel/fault.ts';
import { no, ok } from '../../kernel/result.ts';
import type { HttpApp } from '../../platform/http/index.ts';
import { OWN, seenFile, seenFiles, usageOf } from '../records/index.ts';
import { DOCUMENT_TYPE_NAMES } from './document-types.ts';
import { FileView, viewOf } from './file-view.ts';
import { keepLook, lookOf } from './look.ts';
import type { FolderPorts } from './ports.ts';
import { readingOf } from './reading/reading-of.ts';

const PAGE = 50;
const Day = Type.String({ format: 'date' });

/** Adds what is seen of a folder: by the person, and by institutions with whom the person shares it. */
export function viewRoutes(app: HttpApp, ports: FolderPorts): void {
  listRoute(app, ports);
  app.guarded({
    method: 'GET',
    url: '/api/data/folder/files/:file_id',
    operation: 'viewFolderFile',
    summary: 'One file of a folder, without its bytes.',
    action: 'data.folder.view',
    params: Type.Object({ file_id: Type.String({ format: 'uuid' }) }),
    answer: FileView,
    handle: async (asked) => {
      const look = lookOf(ports, asked);
      if (!look.ok) return look;
      const { file_id } = asked.params;
      const file = await seenFile(ports.database, look.value.scope, file_id);
      await keepLook(ports, look.value, {
        interaction: 'read',
        resource_type: 'DocumentReference',
        resource_id: file?.document_id ?? file_id,
        person_id: file?.person_id ?? null,
        ...(file === null ? { refused: fault('file.not_found') } : {}),
      });
      if (file === null) return no(fault('file.not_found'));
      const { is_deleted: _deleted, ...shown } = file;
      return ok(viewOf(shown, ports.limits.undo_days));
    },
  });
  app.guarded({
    method: 'GET',
    url: '/api/data/folder/files/:file_id/reading',
    operation: 'readFolderFile',
    summary:
      'What a C-CDA or FHIR document says, as a FHIR document with what could not be mapped; the original stays.',
    action: 'data.folder.view',
    params: Type.Object({ file_id: Type.String({ format: 'uuid' }) }),
    answer: Type.Object({
      document: Type.Unsafe<object>({ type: 'object', additionalProperties: true }),
      unmapped: Type.Array(Type.Object({ at: Type.String(), what: Type.String() })),
      notices: Type.Array(Type.String()),
    }),
    handle: async (asked) => {
      const look = lookOf(ports, asked);
      if (!look.ok) return look;
      const { file_id } = asked.params;
      const read = await readingOf(ports, look.value.scope, file_id);
      await keepLook(ports, look.value, {
        interaction: 'read',
        resource_type: 'Binary',
        resource_id: file_id,
        person_id: read.ok ? read.value.person_id : null,
        ...(read.ok ? {} : { refused: read.error }),
      });
      if (!read.ok) return read;
      const { document, unmapped, notices } = read.value;
      return ok({ document, unmapped: [...unmapped], notices: [...notices] });
    },
  });
}

function listRoute(app: HttpApp, ports: FolderPorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/data/folder/files',
    operation: 'listFolderFiles',
    summary:
      'What people brought themselves, newest first: their own, or of a person who shares it with the institution.',
    action: 'data.folder.view',
    query: Type.Object({
      person_id: Type.Optional(Type.String({ format: 'uuid' })),
      text: Type.Optional(Type.String({ maxLength: 100 })),
      document_type: Type.Optional(Type.Enum([...DOCUMENT_TYPE_NAMES])),
      from: Type.Optional(Day),
      until: Type.Optional(Day),
      removed: Type.Optional(Type.Boolean()),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
      offset: Type.Optional(Type.Integer({ minimum: 0, maximum: 10_000 })),
    }),
    answer: Type.Object({
      files: Type.Array(FileView),
      total: Type.Integer(),
      usage: Type.Object({
        files: Type.Integer(),
        bytes: Type.Integer(),
        files_max: Type.Integer(),
        bytes_max: Type.Integer(),
        file_bytes_max: Type.Integer(),
      }),
      is_scanned: Type.Boolean({ description: 'Whether this node has a virus scanner' }),
    }),
    handle: async (asked) => {
      const look = lookOf(ports, asked);
      if (!look.ok) return look;
      const { query, principal } = asked;
      const own = principal.role === 'patient' ? principal.person_id : undefined;
      const person_id = own ?? query.person_id;
      if (person_id === undefined) return no(fault('file.not_found'));
      const found = await seenFiles(ports.database, look.value.scope, {
        person_id,
        text: query.text ?? null,
        document_type: query.document_type ?? null,
        from: query.from ?? null,
        until: query.until ?? null,
        is_removed: own !== undefined && query.removed === true,
        limit: query.limit ?? PAGE,
        offset: query.offset ?? 0,
      });
      await keepLook(ports, look.value, {
        interaction: 'search-type',
        resource_type: 'DocumentReference',
        person_id: found.length === 0 ? null : person_id,
        amount: found.length,
      });
      const { limits } = ports;
      // How much somebody keeps in all is the person's own to know.
      const usage =
        own === undefined
          ? { files: found.length, bytes: 0 }
          : await usageOf(ports.database, { person_id, custodian: OWN });
      return ok({
        files: found.map(({ total: _total, ...file }) => viewOf(file, limits.undo_days)),
        total: Number(found[0]?.total ?? 0n),
        usage: {
          ...usage,
          files_max: limits.person_files_max,
          bytes_max: limits.person_bytes_max,
          file_bytes_max: limits.file_bytes_max,
        },
        is_scanned: ports.scan !== null,
      });
    },
  });
}

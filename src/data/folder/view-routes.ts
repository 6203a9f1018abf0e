import { type Static, Type } from 'typebox';
import { fault } from '../../kernel/fault.ts';
import { no, ok } from '../../kernel/result.ts';
import type { HttpApp } from '../../platform/http/index.ts';
import {
  type FileSearch,
  OWN,
  type Scope,
  seenFile,
  seenFiles,
  usageOf,
} from '../records/index.ts';
import { DOCUMENT_TYPE_NAMES } from './document-types.ts';
import { FileView, viewOf } from './file-view.ts';
import { keepLook, kept, lookOf } from './look.ts';
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
      const found = await seenFile(ports.database, look.value.scope, file_id);
      const file = await kept(
        ports,
        look.value,
        found === null ? no(fault('file.not_found')) : ok(found),
        {
          interaction: 'read',
          resource_type: 'DocumentReference',
          asked_id: file_id,
          about: ({ person_id, document_id }) => ({ person_id, resource_id: document_id }),
        },
      );
      if (!file.ok) return file;
      const { is_deleted: _deleted, ...shown } = file.value;
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
      const read = await kept(
        ports,
        look.value,
        await readingOf(ports, look.value.scope, file_id),
        {
          interaction: 'read',
          resource_type: 'Binary',
          asked_id: file_id,
          about: ({ person_id }) => ({ person_id }),
        },
      );
      if (!read.ok) return read;
      const { document, unmapped, notices } = read.value;
      return ok({ document, unmapped: [...unmapped], notices: [...notices] });
    },
  });
}

const ListQuery = Type.Object({
  person_id: Type.Optional(Type.String({ format: 'uuid' })),
  text: Type.Optional(Type.String({ maxLength: 100 })),
  document_type: Type.Optional(Type.Enum([...DOCUMENT_TYPE_NAMES])),
  from: Type.Optional(Day),
  until: Type.Optional(Day),
  removed: Type.Optional(Type.Boolean()),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  offset: Type.Optional(Type.Integer({ minimum: 0, maximum: 10_000 })),
});

function listRoute(app: HttpApp, ports: FolderPorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/data/folder/files',
    operation: 'listFolderFiles',
    summary:
      'What people brought themselves, newest first: their own, or of a person who shares it with the institution.',
    action: 'data.folder.view',
    query: ListQuery,
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
      const { scope } = look.value;
      const person_id = scope.kind === 'person' ? scope.person_id : asked.query.person_id;
      if (person_id === undefined) return no(fault('file.not_found'));
      const search = searchOf(asked.query, person_id, scope.kind === 'person');
      const found = await seenFiles(ports.database, scope, search);
      await keepLook(ports, look.value, {
        interaction: 'search-type',
        resource_type: 'DocumentReference',
        person_id: found.length === 0 ? null : person_id,
        asked_person: person_id,
        amount: found.length,
      });
      const { limits } = ports;
      return ok({
        files: found.map(({ total: _total, ...file }) => viewOf(file, limits.undo_days)),
        total: Number(found[0]?.total ?? 0n),
        usage: {
          ...(await usedBy(ports, scope)),
          files_max: limits.person_files_max,
          bytes_max: limits.person_bytes_max,
          file_bytes_max: limits.file_bytes_max,
        },
        is_scanned: ports.scan !== null,
      });
    },
  });
}

function searchOf(query: Static<typeof ListQuery>, person_id: string, isOwn: boolean): FileSearch {
  return {
    person_id,
    text: query.text ?? null,
    document_type: query.document_type ?? null,
    from: query.from ?? null,
    until: query.until ?? null,
    is_removed: isOwn && query.removed === true,
    limit: query.limit ?? PAGE,
    offset: query.offset ?? 0,
  };
}

/** How much somebody keeps in all is the person's own to know. */
async function usedBy({ database }: FolderPorts, scope: Scope) {
  if (scope.kind !== 'person') return { files: 0, bytes: 0 };
  return await usageOf(database, { person_id: scope.person_id, custodian: OWN });
}

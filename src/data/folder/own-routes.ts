import { type Static, Type } from 'typebox';
import { dayAt, parseDay } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import type { Principal } from '../../kernel/principal.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { HttpApp } from '../../platform/http/index.ts';
import type { Described, Owner, StoredFile } from '../records/index.ts';
import { type Added, addFiles } from './add-files.ts';
import { correctFile, removeFile, restoreFile } from './change-file.ts';
import { DOCUMENT_TYPE_NAMES } from './document-types.ts';
import { FileView, viewOf } from './file-view.ts';
import { kept, type Look, lookOf } from './look.ts';
import type { FolderPorts } from './ports.ts';

const FILES = '/api/data/folder/files';
const FILE = `${FILES}/:file_id`;
const FileParams = Type.Object({ file_id: Type.String({ format: 'uuid' }) });
const DescribedFields = {
  title: Type.Optional(Type.String({ maxLength: 200 })),
  document_type: Type.Optional(Type.Enum([...DOCUMENT_TYPE_NAMES])),
  document_day: Type.Optional(Type.String({ format: 'date' })),
  origin: Type.Optional(Type.String({ maxLength: 200 })),
};
type DescribedFields = Static<ReturnType<typeof Type.Object<typeof DescribedFields>>>;
const Ids = Type.Array(Type.String());

const addedView = ({ kept: files, known, study_uids }: Added) => ({
  kept: [...files],
  known: [...known],
  study_uids: [...study_uids],
});

/** Adds what people do with their own folder: put files in, correct what is said of them, delete and bring back. */
export function ownRoutes(app: HttpApp, ports: FolderPorts): void {
  app.guarded({
    method: 'POST',
    url: FILES,
    operation: 'addFolderFile',
    summary: 'Puts one file, or a ZIP of files, into the folder of the person who is signed in.',
    action: 'data.folder.own',
    status: 201,
    query: Type.Object({
      filename: Type.String({ minLength: 1, maxLength: 255 }),
      content_type: Type.Optional(Type.String({ maxLength: 100 })),
      ...DescribedFields,
    }),
    body: Type.Unknown(),
    body_type: 'application/octet-stream',
    body_max: ports.limits.file_bytes_max,
    answer: Type.Object({ kept: Ids, known: Ids, study_uids: Ids }),
    handle: async (asked) => {
      const { query, body } = asked;
      const asking = ownerOf(ports, asked);
      if (!asking.ok) return asking;
      const described = describedBy(ports, query, BLANK);
      if (!described.ok) return described;
      const bytes = body instanceof Uint8Array ? body : new Uint8Array();
      const sent = { bytes, filename: query.filename, type: query.content_type ?? '' };
      const { owner, look } = asking.value;
      const added = await kept(ports, look, await addFiles(ports, owner, sent, described.value), {
        interaction: 'create',
        resource_type: 'DocumentReference',
        about: (done) => ({ person_id: owner.person_id, amount: done.kept.length }),
      });
      if (!added.ok) return added;
      return ok(addedView(added.value));
    },
  });
  changeRoutes(app, ports);
}

function changeRoutes(app: HttpApp, ports: FolderPorts): void {
  app.guarded({
    method: 'PUT',
    url: FILE,
    operation: 'correctFolderFile',
    summary: 'Corrects title, type, day or origin of a file; the file itself stays as it is.',
    action: 'data.folder.own',
    params: FileParams,
    body: Type.Object(
      {
        ...DescribedFields,
        document_day: Type.Optional(Type.Union([DescribedFields.document_day, Type.Null()])),
      },
      { additionalProperties: false },
    ),
    answer: FileView,
    handle: async (asked) => {
      const { params, body } = asked;
      return await change(ports, asked, 'update', async (owner) => {
        const described = describedBy(ports, body, BLANK);
        if (!described.ok) return described;
        return await correctFile(ports.database, owner, params.file_id, described.value);
      });
    },
  });
  for (const [method, url, operation, summary, interaction, act] of [
    [
      'DELETE',
      FILE,
      'deleteFolderFile',
      'Deletes a file; it can be brought back for a time.',
      'delete',
      removeFile,
    ],
    [
      'POST',
      `${FILE}/restore`,
      'restoreFolderFile',
      'Brings a deleted file back.',
      'update',
      restoreFile,
    ],
  ] as const) {
    app.guarded({
      method,
      url,
      operation,
      summary,
      action: 'data.folder.own',
      params: FileParams,
      answer: FileView,
      handle: (asked) =>
        change(ports, asked, interaction, (owner) =>
          act(ports.database, owner, asked.params.file_id),
        ),
    });
  }
}

interface Asking {
  readonly owner: Owner;
  readonly look: Look;
}

type AskedAs = Parameters<typeof lookOf>[1] & { readonly principal: Principal };

function ownerOf(ports: FolderPorts, asked: AskedAs): Result<Asking, Fault> {
  const { person_id, subject } = asked.principal;
  if (person_id === undefined) return no(fault('signin.forbidden'));
  const look = lookOf(ports, asked);
  if (!look.ok) return look;
  return ok({ owner: { clock: ports.clock, person_id, subject }, look: look.value });
}

async function change(
  ports: FolderPorts,
  asked: AskedAs & { readonly params: { readonly file_id: string } },
  interaction: string,
  act: (owner: Owner) => Promise<Result<StoredFile, Fault>>,
) {
  const asking = ownerOf(ports, asked);
  if (!asking.ok) return asking;
  const { owner, look } = asking.value;
  const done = await kept(ports, look, await act(owner), {
    interaction,
    resource_type: 'DocumentReference',
    asked_id: asked.params.file_id,
    about: ({ person_id, document_id }) => ({ person_id, resource_id: document_id }),
  });
  return done.ok ? ok(viewOf(done.value, ports.limits.undo_days)) : done;
}

const BLANK: Described = { title: '', document_type: 'other', document_day: null, origin: '' };

type Said = Omit<DescribedFields, 'document_day'> & { readonly document_day?: string | null };

/** What was said of a document; a day is none of the future (`request.invalid`). */
function describedBy(
  { clock }: Pick<FolderPorts, 'clock'>,
  said: Said,
  before: Described,
): Result<Described, Fault> {
  const { document_day = before.document_day } = said;
  if (document_day !== null) {
    const day = parseDay(document_day);
    const isPast = day.ok && document_day <= dayAt(clock.now(), ZONE).toString();
    if (!isPast) {
      const facts = { field: 'document_day', problem: document_day };
      return no(fault('request.invalid', facts, 'document_day'));
    }
  }
  return ok({
    title: said.title?.trim() ?? before.title,
    document_type: said.document_type ?? before.document_type,
    document_day,
    origin: said.origin?.trim() ?? before.origin,
  });
}

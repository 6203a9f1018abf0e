import { Type } from 'typebox';
import type { Fault } from '../../../kernel/fault.ts';
import { fault } from '../../../kernel/fault.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { FileAnswer, HttpApp } from '../../../platform/http/index.ts';
import type { ImagePorts } from '../store-instances.ts';
import { findInstances } from '../view-store.ts';
import {
  type Asked,
  INSTANCE_URL,
  Instance,
  json,
  LEVELS,
  lookOf,
  pathOf,
  scopeOf,
} from './asked.ts';
import { auditLook } from './audit-look.ts';
import { bulkOf, filesOf, framesOf, type Retrieval } from './retrieve.ts';

const Frames = Type.Object({
  ...Instance.properties,
  frames: Type.String({ pattern: '^[0-9]{1,5}(,[0-9]{1,5}){0,99}$' }),
});
const Bulk = Type.Object({
  ...Instance.properties,
  value: Type.String({
    maxLength: 200,
    pattern: '^[0-9A-Fa-f]{8}(\\.[0-9]{1,5}\\.[0-9A-Fa-f]{8}){0,12}$',
  }),
});

type PathAsked = Asked & { readonly params: Parameters<typeof pathOf>[0] };

/** Reads what a request is about and hands it on. Fails with `image.not_found` for identifiers that are none. */
export async function retrieval(
  ports: ImagePorts,
  asked: PathAsked,
  interaction: string,
  give: (of: Retrieval) => Promise<Result<FileAnswer, Fault>>,
): Promise<Result<FileAnswer, Fault>> {
  const path = pathOf(asked.params);
  if (!path.ok) return path;
  const scope = scopeOf(ports, asked);
  return give({
    scope,
    path: path.value,
    look: lookOf(asked, interaction, scope, asked.params.study),
    accept: asked.raw.headers.accept,
  });
}

/** Adds what WADO-RS gives of data: attributes, original files, frames and large values (DICOM PS3.18 section 10.4). */
export function retrieveRoutes(app: HttpApp, ports: ImagePorts): void {
  for (const level of LEVELS) {
    metadataRoute(app, ports, level);
    filesRoute(app, ports, level);
  }
  partRoutes(app, ports);
}

type Level = (typeof LEVELS)[number];

function metadataRoute(app: HttpApp, ports: ImagePorts, { url, params, what }: Level): void {
  app.guarded({
    method: 'GET',
    url: `${url}/metadata`,
    operation: `retrieve${what}Metadata`,
    summary: 'All attributes but pixels, as they were when the images were stored (WADO-RS).',
    action: 'data.image.view',
    params,
    answer: 'file',
    handle: (asked) =>
      retrieval(ports, asked, 'metadata', async ({ scope, path, look }) => {
        const found = scope === null ? [] : await findInstances(ports.database, scope, path);
        await auditLook(ports, look, found);
        if (found.length === 0) return no(fault('image.not_found'));
        return ok(json(found.map(({ metadata }) => metadata)));
      }),
  });
}

function filesRoute(app: HttpApp, ports: ImagePorts, { url, params, what }: Level): void {
  app.guarded({
    method: 'GET',
    url,
    operation: `retrieve${what}`,
    summary: 'The original files, byte for byte, each with its digest (WADO-RS).',
    action: 'data.image.view',
    params,
    answer: 'file',
    handle: (asked) => retrieval(ports, asked, 'retrieve', (of) => filesOf(ports, of)),
  });
}

function partRoutes(app: HttpApp, ports: ImagePorts): void {
  app.guarded({
    method: 'GET',
    url: `${INSTANCE_URL}/frames/:frames`,
    operation: 'retrieveFrames',
    summary: 'Frames as they stand in the file, by number from 1 (WADO-RS).',
    action: 'data.image.view',
    params: Frames,
    answer: 'file',
    handle: (asked) => {
      const numbers = asked.params.frames.split(',').map(Number);
      return retrieval(ports, asked, 'frames', (of) => framesOf(ports, numbers, of));
    },
  });
  app.guarded({
    method: 'GET',
    url: `${INSTANCE_URL}/bulkdata/:value`,
    operation: 'retrieveBulkdata',
    summary: 'A value that is too large for the list of attributes (WADO-RS).',
    action: 'data.image.view',
    params: Bulk,
    answer: 'file',
    handle: (asked) =>
      retrieval(ports, asked, 'bulkdata', (of) => bulkOf(ports, asked.params.value, of)),
  });
}

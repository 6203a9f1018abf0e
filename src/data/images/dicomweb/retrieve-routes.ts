import { Type } from 'typebox';
import { fault } from '../../../kernel/fault.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { no, ok } from '../../../kernel/result.ts';
import type { HttpApp } from '../../../platform/http/index.ts';
import type { ImageScope } from '../image-scope.ts';
import type { ImagePorts } from '../store-instances.ts';
import { findInstances } from '../view-store.ts';
import { json, pathOf, scopeOf, Uid } from './asked.ts';
import { auditLook, type ImageLook } from './audit-look.ts';
import { filesOf, framesOf, renderedOf } from './retrieve.ts';

const STUDY = '/dicomweb/studies/:study';
const SERIES = `${STUDY}/series/:series`;
const INSTANCE = `${SERIES}/instances/:instance`;

const Study = Type.Object({ study: Uid });
const Series = Type.Object({ study: Uid, series: Uid });
const Instance = Type.Object({ study: Uid, series: Uid, instance: Uid });
const Frames = Type.Object({
  ...Instance.properties,
  frames: Type.String({ pattern: '^[0-9]{1,5}(,[0-9]{1,5}){0,99}$' }),
});

/** Adds what WADO-RS gives: attributes, original files, frames and pictures (DICOM PS3.18 section 10.4). */
export function retrieveRoutes(app: HttpApp, ports: ImagePorts): void {
  for (const [url, params, what] of [
    [STUDY, Study, 'Study'],
    [SERIES, Series, 'Series'],
    [INSTANCE, Instance, 'Instance'],
  ] as const) {
    metadataRoute(app, ports, { url, params, what });
    filesRoute(app, ports, { url, params, what });
  }
  pictureRoutes(app, ports);
}

interface Level {
  readonly url: string;
  readonly params: typeof Study | typeof Series | typeof Instance;
  readonly what: string;
}

function metadataRoute(app: HttpApp, ports: ImagePorts, { url, params, what }: Level): void {
  app.guarded({
    method: 'GET',
    url: `${url}/metadata`,
    operation: `retrieve${what}Metadata`,
    summary: 'All attributes but pixels, as they were when the images were stored (WADO-RS).',
    action: 'data.image.view',
    params,
    answer: 'file',
    handle: async (asked) => {
      const path = pathOf(asked.params);
      if (!path.ok) return path;
      const scope = scopeOf(ports, asked.principal, asked.raw);
      const found = scope === null ? [] : await findInstances(ports.database, scope, path.value);
      await auditLook(ports, lookOf(asked, 'metadata', scope), found);
      if (found.length === 0) return no(fault('image.not_found'));
      return ok(json(found.map(({ metadata }) => metadata)));
    },
  });
}

function filesRoute(app: HttpApp, ports: ImagePorts, { url, params, what }: Level): void {
  app.guarded({
    method: 'GET',
    url,
    operation: `retrieve${what}`,
    summary: 'The original files, byte for byte (WADO-RS).',
    action: 'data.image.view',
    params,
    answer: 'file',
    handle: async (asked) => {
      const path = pathOf(asked.params);
      if (!path.ok) return path;
      const scope = scopeOf(ports, asked.principal, asked.raw);
      return filesOf(ports, scope, path.value, lookOf(asked, 'retrieve', scope));
    },
  });
}

function pictureRoutes(app: HttpApp, ports: ImagePorts): void {
  for (const [end, operation, wanted] of [
    ['rendered', 'renderInstance', 'whole'],
    ['thumbnail', 'renderThumbnail', 'thumbnail'],
  ] as const) {
    app.guarded({
      method: 'GET',
      url: `${INSTANCE}/${end}`,
      operation,
      summary: 'The first frame as a picture that any browser shows (WADO-RS).',
      action: 'data.image.view',
      params: Instance,
      answer: 'file',
      handle: async (asked) => {
        const path = pathOf(asked.params);
        if (!path.ok) return path;
        const scope = scopeOf(ports, asked.principal, asked.raw);
        return renderedOf(ports, scope, path.value, { wanted, look: lookOf(asked, end, scope) });
      },
    });
  }
  app.guarded({
    method: 'GET',
    url: `${INSTANCE}/frames/:frames`,
    operation: 'retrieveFrames',
    summary: 'Frames as they stand in the file, by number from 1 (WADO-RS).',
    action: 'data.image.view',
    params: Frames,
    answer: 'file',
    handle: async (asked) => {
      const path = pathOf(asked.params);
      if (!path.ok) return path;
      const numbers = asked.params.frames.split(',').map(Number);
      const scope = scopeOf(ports, asked.principal, asked.raw);
      return framesOf(ports, scope, path.value, { numbers, look: lookOf(asked, 'frames', scope) });
    },
  });
}

function lookOf(
  asked: {
    readonly principal: Principal;
    readonly request_id: string;
    readonly params: { readonly study: string };
  },
  interaction: string,
  scope: ImageScope | null,
): ImageLook {
  const { principal, request_id, params } = asked;
  return { principal, request_id, interaction, study_uid: params.study, scope };
}

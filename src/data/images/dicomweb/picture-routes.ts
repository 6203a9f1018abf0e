import { Type } from 'typebox';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { FileAnswer, HttpApp } from '../../../platform/http/index.ts';
import type { Render } from '../rendering/create-renderer.ts';
import { readWindow, type Window } from '../rendering/window.ts';
import type { ImagePorts } from '../store-instances.ts';
import { pictureOf } from '../view-store.ts';
import { INSTANCE_URL, Instance, LEVELS } from './asked.ts';
import { originalOf, type Retrieval } from './retrieve.ts';
import { retrieval } from './retrieve-routes.ts';

interface PicturePorts extends ImagePorts {
  readonly render: Render;
}

const Frame = Type.Object({
  ...Instance.properties,
  frame: Type.String({ pattern: '^[0-9]{1,5}$' }),
});
const Query = Type.Object({
  window: Type.Optional(
    Type.String({ maxLength: 60, description: 'Centre, width and `linear`, by commas' }),
  ),
});
const SIZES = { rendered: 'whole', thumbnail: 'thumbnail' } as const;
type Kind = keyof typeof SIZES;

/**
 * Adds the pictures of WADO-RS that any browser shows: of a study, a series, an image or one frame, whole or small. A study
 * or series is shown by the image in its middle.
 */
export function pictureRoutes(app: HttpApp, ports: PicturePorts): void {
  for (const kind of ['rendered', 'thumbnail'] as const) {
    for (const { url, params, what } of LEVELS) {
      app.guarded({
        method: 'GET',
        url: `${url}/${kind}`,
        operation: `${kind}${what}`,
        summary: 'A picture that any browser shows (WADO-RS).',
        action: 'data.image.view',
        params,
        query: Query,
        answer: 'file',
        handle: (asked) =>
          retrieval(ports, asked, kind, (of) =>
            picture(ports, of, { kind, frame: 1, window: asked.query.window }),
          ),
      });
    }
    app.guarded({
      method: 'GET',
      url: `${INSTANCE_URL}/frames/:frame/${kind}`,
      operation: `${kind}Frame`,
      summary: 'A frame, by number from 1, as a picture that any browser shows (WADO-RS).',
      action: 'data.image.view',
      params: Frame,
      query: Query,
      answer: 'file',
      handle: (asked) =>
        retrieval(ports, asked, kind, (of) =>
          picture(ports, of, {
            kind,
            frame: Number(asked.params.frame),
            window: asked.query.window,
          }),
        ),
    });
  }
}

/** Fails with `image.not_found`, `image.not_rendered`, `image.renderer_busy`, `request.invalid`. */
async function picture(
  ports: PicturePorts,
  of: Retrieval,
  asked: { readonly kind: Kind; readonly frame: number; readonly window: string | undefined },
): Promise<Result<FileAnswer, Fault>> {
  const window: Window | null = asked.window === undefined ? null : readWindow(asked.window);
  if (asked.window !== undefined && window === null) {
    return no(fault('request.invalid', { field: 'window', problem: asked.window }, 'window'));
  }
  const path =
    of.scope === null || of.path.sop_instance_uid !== null
      ? of.path
      : await pictureOf(ports.database, of.scope, of.path);
  const file = await originalOf(ports, { ...of, path: path ?? of.path });
  if (!file.ok) return file;
  const drawn = await ports.render(file.value, {
    frame: asked.frame,
    size: SIZES[asked.kind],
    window,
  });
  if (!drawn.ok) return drawn;
  return ok({ content_type: drawn.value.media_type, content: drawn.value.bytes });
}

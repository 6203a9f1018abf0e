import {
  cache,
  Enums,
  eventTarget,
  getConfiguration,
  init as initCore,
  RenderingEngine,
  StackViewport,
  utilities,
} from '@cornerstonejs/core';
import { init as initLoader, wadouri } from '@cornerstonejs/dicom-image-loader';
import type { Picture } from './pictures.ts';

/** Grey values that become black and white. */
export interface Range {
  lower: number;
  upper: number;
}

/** Pictures on the screen, one at a time. */
export interface Stack {
  /** Draws a picture whose file is there; false when the browser cannot decode it. */
  show: (nth: number, bytes: ArrayBuffer) => Promise<boolean>;
  range: () => Range | null;
  setRange: (range: Range) => void;
  invert: () => void;
  zoom: (factor: number) => void;
  pan: (x: number, y: number) => void;
  reset: () => void;
  resize: () => void;
  close: () => void;
}

/** Decoders in workers: one keeps up with a reader and leaves the other processor to the page. */
const WORKERS = 1;
/** One picture is on the screen at a time, so one context for drawing is enough. */
const CONTEXTS = 1;
const ZOOM_MIN = 0.1;
const ZOOM_MAX = 40;

let isReady = false;
function prepare(): void {
  if (isReady) return;
  // Without WebGL it draws on the processor by itself.
  initCore({ ...getConfiguration(), rendering: { webGlContextCount: CONTEXTS } });
  // Files are read by the parser that the node uses, from the bytes that were verified here: the library fetches nothing.
  // That the older reader is chosen is known.
  utilities.logger.loaderLog.getLogger('wadouri').setLevel('error');
  utilities.logger.loaderLog.getLogger('wadors').setLevel('error');
  initLoader({ maxWebWorkers: WORKERS, useLegacyMetadataProvider: true });
  isReady = true;
}

const idOf = ({ address, frame, frames }: Picture) =>
  frames > 1 ? `wadouri:${address}?frame=${frame}` : `wadouri:${address}`;

let count = 0;

/** Prepares an element of the page for pictures. Their files are given one by one, as they are fetched and verified. */
export function openStack(element: HTMLDivElement, pictures: readonly Picture[]): Stack {
  prepare();
  count += 1;
  const engine = new RenderingEngine(`engine-${count}`);
  const viewportId = `stack-${count}`;
  engine.enableElement({ viewportId, type: Enums.ViewportType.STACK, element });
  const viewport = engine.getViewport(viewportId);
  if (!(viewport instanceof StackViewport)) throw new Error('no stack to draw on');
  const ids = pictures.map(idOf);
  let isSet = false;

  const draw = async (nth: number): Promise<void> => {
    if (isSet) await viewport.setImageIdIndex(nth);
    else await viewport.setStack(ids, nth);
    isSet = true;
    viewport.render();
  };
  return {
    show: async (nth, bytes) => {
      const picture = pictures[nth];
      const id = ids[nth];
      if (id === undefined || picture === undefined) return false;
      try {
        await wadouri.dataSetCacheManager.load(picture.address, () => Promise.resolve(bytes), id);
        return await drawn(element, id, () => draw(nth));
      } catch {
        return false;
      }
    },
    range: () => viewport.getProperties().voiRange ?? null,
    setRange: (voiRange) => {
      viewport.setProperties({ voiRange });
      viewport.render();
    },
    invert: () => {
      viewport.setProperties({ invert: viewport.getProperties().invert !== true });
      viewport.render();
    },
    zoom: (factor) => {
      const next = Math.min(ZOOM_MAX, Math.max(ZOOM_MIN, viewport.getZoom() * factor));
      viewport.setZoom(next);
      viewport.render();
    },
    pan: (x, y) => {
      const [nowX, nowY] = viewport.getPan();
      viewport.setPan([nowX + x, nowY + y]);
      viewport.render();
    },
    reset: () => {
      viewport.resetProperties();
      viewport.resetCamera();
      viewport.render();
    },
    resize: () => engine.resize(true, true),
    close: () => {
      engine.destroy();
      cache.purgeCache();
      wadouri.dataSetCacheManager.purge();
    },
  };
}

/** True once the picture stands on the screen; false when its decoder failed, which the library only tells by an event. */
function drawn(element: HTMLDivElement, id: string, draw: () => Promise<void>): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const end = (isDrawn: boolean) => {
      element.removeEventListener(Enums.Events.IMAGE_RENDERED, onDrawn);
      eventTarget.removeEventListener(Enums.Events.IMAGE_LOAD_ERROR, onFailed);
      resolve(isDrawn);
    };
    const onDrawn = () => end(true);
    const onFailed = (event: Event) => {
      if ((event as CustomEvent<{ imageId?: string }>).detail.imageId === id) end(false);
    };
    element.addEventListener(Enums.Events.IMAGE_RENDERED, onDrawn);
    eventTarget.addEventListener(Enums.Events.IMAGE_LOAD_ERROR, onFailed);
    draw().catch(reject);
  });
}

import { Worker } from 'node:worker_threads';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { RenderedFrame, Wanted } from './render-frame.ts';
import type { RenderAnswer, RenderTask } from './render-worker.ts';

/** Makes a picture of a frame. Fails with `image.not_rendered`, or `image.renderer_busy` when too many wait. */
export type Render = (file: Uint8Array, wanted: Wanted) => Promise<Result<RenderedFrame, Fault>>;

/** A worker that draws; it is closed with the node. */
export interface Renderer {
  readonly render: Render;
  close(): void;
}

/** Bounds of a renderer. */
export interface RendererLimits {
  /** Pictures that may wait at a time. */
  readonly waiting_max: number;
  /** One picture takes no longer; the worker is stopped then. */
  readonly task_ms_max: number;
  /** The worker goes, with the memory of its decoders, when nothing was asked for so long. */
  readonly idle_ms: number;
}

const LIMITS: RendererLimits = { waiting_max: 64, task_ms_max: 10_000, idle_ms: 30_000 };
const HEAP_MB_MAX = 512;

interface Waiting {
  readonly task: RenderTask;
  readonly done: (png: Uint8Array | null) => void;
}

/**
 * A worker of its own that decodes and draws, one picture after the other, so that a large or hostile file holds up
 * nobody else. It starts when it is first needed, and a file that stops it costs only its own picture.
 */
export function createRenderer(limits: RendererLimits = LIMITS): Renderer {
  const queue: Waiting[] = [];
  const state: { worker: Worker | null; current: Waiting | null; timer: NodeJS.Timeout | null } = {
    worker: null,
    current: null,
    timer: null,
  };
  let count = 0;

  const after = (ms: number, act: () => void) => {
    if (state.timer !== null) clearTimeout(state.timer);
    state.timer = setTimeout(act, ms).unref();
  };
  const stop = () => {
    const { worker } = state;
    state.worker = null;
    worker?.removeAllListeners();
    // Termination of a thread that is busy takes its time; the next task gets a fresh one at once.
    void worker?.terminate();
  };
  const finish = (png: Uint8Array | null) => {
    const { current } = state;
    state.current = null;
    current?.done(png);
    next();
  };
  const fail = () => {
    stop();
    finish(null);
  };
  const start = (): Worker => {
    const worker = new Worker(new URL('./render-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB_MAX },
    });
    worker.unref();
    worker.on('message', ({ task, png }: RenderAnswer) => {
      if (state.current?.task.task === task) finish(png);
    });
    worker.on('error', fail);
    return worker;
  };
  const next = () => {
    if (state.current !== null) return;
    const waiting = queue.shift();
    if (waiting === undefined) return after(limits.idle_ms, stop);
    state.current = waiting;
    state.worker ??= start();
    after(limits.task_ms_max, fail);
    state.worker.postMessage(waiting.task);
  };

  const render: Render = async (file, wanted) => {
    if (queue.length >= limits.waiting_max) return no(fault('image.renderer_busy'));
    const png = await new Promise<Uint8Array | null>((done) => {
      count += 1;
      queue.push({ task: { task: count, file, wanted }, done });
      next();
    });
    return png === null
      ? no(fault('image.not_rendered'))
      : ok({ media_type: 'image/png', bytes: png });
  };
  return { render, close: stop };
}

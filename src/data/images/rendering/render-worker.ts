import { parentPort } from 'node:worker_threads';
import { openFile } from '../dicom/read-instance.ts';
import { renderFrame, type Wanted } from './render-frame.ts';

/** One picture to make from a file. */
export interface RenderTask {
  readonly task: number;
  readonly file: Uint8Array;
  readonly wanted: Wanted;
}

/** The picture; null where none can be made. */
export interface RenderAnswer {
  readonly task: number;
  readonly png: Uint8Array | null;
}

parentPort?.on('message', (task: RenderTask) => {
  void answer(task);
});

/** A file that makes the renderer fail has no picture; the worker goes on with the next. */
async function answer({ task, file, wanted }: RenderTask): Promise<void> {
  const png = await pngOf(file, wanted).catch(() => null);
  parentPort?.postMessage({ task, png } satisfies RenderAnswer);
}

async function pngOf(file: Uint8Array, wanted: Wanted): Promise<Uint8Array | null> {
  const data = openFile(file);
  return data.ok ? ((await renderFrame(data.value, wanted))?.bytes ?? null) : null;
}

import type { ImportRun } from '../../api/types.ts';
import type { Tone } from '../../parts/values/tag.tsx';

/** How the state of a file is shown. */
export const TONES: Readonly<Record<ImportRun['state'], Tone>> = {
  waiting: 'waiting',
  running: 'waiting',
  done: 'done',
};

import type { WindowState } from '../../api/types.ts';
import { Tag, type Tone } from '../../parts/values/tag.tsx';
import { useCode } from '../../parts/values/use-code.ts';

const TONES: Readonly<Record<WindowState, Tone>> = {
  OPEN: 'plain',
  CLOSED: 'waiting',
  STATED: 'waiting',
  FIXED: 'done',
  INSTRUCTED: 'waiting',
  SETTLED: 'done',
};

/** How far a window is. */
export function WindowTag({ of }: { of: WindowState }) {
  const code = useCode();
  return <Tag tone={TONES[of]}>{code('window', of)}</Tag>;
}

import { Tag, type Tone } from '../../parts/values/tag.tsx';
import { useCode } from '../../parts/values/use-code.ts';

const TONES: Readonly<Record<string, Tone>> = {
  OPEN: 'plain',
  CLOSED: 'waiting',
  STATED: 'waiting',
  FIXED: 'done',
  INSTRUCTED: 'waiting',
  SETTLED: 'done',
};

/** How far a window is. */
export function WindowTag({ of }: { of: string }) {
  const code = useCode();
  return <Tag tone={TONES[of] ?? 'plain'}>{code('window', of)}</Tag>;
}

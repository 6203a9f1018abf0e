import { Tag, type Tone } from '../parts/values/tag.tsx';
import { useCode } from '../parts/values/use-code.ts';

const TONES: Readonly<Record<string, Tone>> = {
  waiting: 'waiting',
  delivered: 'done',
  handled: 'done',
  parked: 'problem',
  refused: 'problem',
};

/** Where a message is. */
export function MessageTag({ of }: { of: string }) {
  const code = useCode();
  return <Tag tone={TONES[of] ?? 'plain'}>{code('message', of)}</Tag>;
}

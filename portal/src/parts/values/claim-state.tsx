import type { ClaimState } from '../../api/types.ts';
import { Tag, type Tone } from './tag.tsx';
import { useCode } from './use-code.ts';

const TONES: Readonly<Record<ClaimState, Tone>> = {
  SUBMITTED: 'waiting',
  RETURNED: 'problem',
  HELD: 'waiting',
  PENDED: 'waiting',
  ADJUDICATED: 'done',
  DENIED: 'problem',
  REVERSED: 'plain',
  EXPIRED: 'plain',
};

/** The state of a claim in one word. */
export function ClaimStateTag({ of }: { of: ClaimState }) {
  const code = useCode();
  return <Tag tone={TONES[of]}>{code('state', of)}</Tag>;
}

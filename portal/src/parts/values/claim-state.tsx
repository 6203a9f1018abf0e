import { Tag, type Tone } from './tag.tsx';
import { useCode } from './use-code.ts';

const TONES: Readonly<Record<string, Tone>> = {
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
export function ClaimStateTag({ of }: { of: string }) {
  const code = useCode();
  return <Tag tone={TONES[of] ?? 'plain'}>{code('state', of)}</Tag>;
}

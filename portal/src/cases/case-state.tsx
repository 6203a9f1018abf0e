import type { CaseItem } from '../api/types.ts';
import { Tag, type Tone } from '../parts/values/tag.tsx';

const DONE = ['GRANTED', 'REGISTERED', 'DECIDED', 'FINAL', 'USED'];
const AGAINST = ['REFUSED', 'UPHELD', 'REVOKED'];

/** How a case stands. */
export function CaseState({ of }: { of: Pick<CaseItem, 'state' | 'state_text'> }) {
  return <Tag tone={toneOf(of.state)}>{of.state_text}</Tag>;
}

function toneOf(state: string): Tone {
  if (DONE.includes(state)) return 'done';
  if (AGAINST.includes(state)) return 'problem';
  return 'plain';
}

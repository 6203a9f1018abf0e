import './tag.css';
import type { ReactNode } from 'react';

/** Done, waiting for somebody, a problem, or none of these. */
export type Tone = 'done' | 'waiting' | 'problem' | 'plain';

/** A state as a word with a coloured edge; never colour alone, and never a button. */
export function Tag({ tone, children }: { tone: Tone; children: ReactNode }) {
  return <span className={`tag tag-${tone}`}>{children}</span>;
}

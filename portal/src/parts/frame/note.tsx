import './note.css';
import type { ReactNode } from 'react';
import type { Tone } from '../values/tag.tsx';

interface NoteProps {
  tone?: Tone;
  title?: string;
  /** Read out when it appears. */
  live?: 'polite' | 'assertive';
  children?: ReactNode;
}

/** A message on the page, set off by its edge and its words. */
export function Note({ tone = 'plain', title, live, children }: NoteProps) {
  const role = live === 'assertive' ? 'alert' : live === 'polite' ? 'status' : undefined;
  return (
    <div className={`note note-${tone}`} role={role}>
      {title === undefined ? null : <strong>{title}</strong>}
      {children}
    </div>
  );
}

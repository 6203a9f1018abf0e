import './empty.css';
import type { ReactNode } from 'react';

/** Says that a list has nothing in it, why, and what to do. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <strong>{title}</strong>
      {children}
    </div>
  );
}

import './help.css';
import type { ReactNode } from 'react';

/** Help that opens on demand. */
export function Help({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="help no-print">
      <summary>{title}</summary>
      <div>{children}</div>
    </details>
  );
}

import './panel.css';
import type { ReactNode } from 'react';

interface PanelProps {
  title: string;
  kind?: 'line' | 'quiet' | 'plain';
  actions?: ReactNode;
  children: ReactNode;
}

/** A part of a page under its heading. No landmark: the headings are the way through a page. */
export function Panel({ title, kind = 'line', actions, children }: PanelProps) {
  return (
    <section className={`panel panel-${kind}`}>
      {actions === undefined ? (
        <h2>{title}</h2>
      ) : (
        <div className="spread">
          <h2>{title}</h2>
          {actions}
        </div>
      )}
      {children}
    </section>
  );
}

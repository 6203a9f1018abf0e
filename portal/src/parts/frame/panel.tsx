import './panel.css';
import { type ReactNode, useId } from 'react';

interface PanelProps {
  title: string;
  kind?: 'line' | 'quiet' | 'plain';
  actions?: ReactNode;
  children: ReactNode;
}

/** A named part of a page. */
export function Panel({ title, kind = 'line', actions, children }: PanelProps) {
  const id = useId();
  return (
    <section className={`panel panel-${kind}`} aria-labelledby={id}>
      {actions === undefined ? (
        <h2 id={id}>{title}</h2>
      ) : (
        <div className="spread">
          <h2 id={id}>{title}</h2>
          {actions}
        </div>
      )}
      {children}
    </section>
  );
}

import './steps.css';
import type { ReactNode } from 'react';

export interface Step {
  title: string;
  body: ReactNode;
}

/** Numbered steps, one under the other. */
export function Steps({ of }: { of: readonly Step[] }) {
  return (
    <ol className="steps">
      {of.map((step) => (
        <li key={step.title}>
          <h3>{step.title}</h3>
          <div>{step.body}</div>
        </li>
      ))}
    </ol>
  );
}

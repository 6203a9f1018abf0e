import './explanation.css';
import type { ComponentProps } from 'react';
import { ExplainedStep } from './explained-step.tsx';

interface ExplainedStepsProps {
  summary: string;
  lines: readonly ComponentProps<typeof ExplainedStep>['of'][];
}

/** All steps of a decision, open on demand. A step may come twice, so its place is its name. */
export function ExplainedSteps({ summary, lines }: ExplainedStepsProps) {
  const numbered = lines.map((line, nth) => ({ nth, line }));
  return (
    <details>
      <summary>{summary}</summary>
      <ol className="explained">
        {numbered.map(({ nth, line }) => (
          <ExplainedStep key={nth} of={line} />
        ))}
      </ol>
    </details>
  );
}

import '../../parts/claim/explanation.css';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '../../api/types.ts';
import { ExplainedStep } from '../../parts/claim/explained-step.tsx';
import { Panel } from '../../parts/frame/panel.tsx';

/** The rule behind a decision: outcome, reasons, what would help, and every step with its law. */
export function CaseWhy({ of }: { of: CaseFile['explanation'] }) {
  const { t } = useTranslation('cases');
  if (of === null) return null;
  return (
    <Panel title={t('case.why')} kind="plain">
      <p>
        {of.title}: <strong>{of.outcome_text}</strong>
      </p>
      <ul>
        {[...of.reasons, ...of.unmet].map(({ code, text }) => (
          <li key={code}>{text}</li>
        ))}
      </ul>
      <details>
        <summary>{t('why.steps', { count: of.lines.length })}</summary>
        <ol className="explained">
          {numbered(of.lines).map(({ nth, line }) => (
            <ExplainedStep key={nth} of={line} />
          ))}
        </ol>
      </details>
    </Panel>
  );
}

/** A step may come twice, so its place is its name. */
function numbered(lines: NonNullable<CaseFile['explanation']>['lines']) {
  return lines.map((line, nth) => ({ nth, line }));
}

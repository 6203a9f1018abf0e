import '../../parts/claim/explanation.css';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '../../api/types.ts';
import { ExplainedSteps } from '../../parts/claim/explained-steps.tsx';
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
      <ExplainedSteps summary={t('why.steps', { count: of.lines.length })} lines={of.lines} />
    </Panel>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { healthQuery } from '../api/queries/operation.ts';
import { Panel } from '../parts/frame/panel.tsx';
import { Gate } from '../parts/state/gate.tsx';
import { Tag } from '../parts/values/tag.tsx';
import { useCode } from '../parts/values/use-code.ts';

/** Whether the parts of the node do their work. A part that does not is named by the problem. */
export function HealthPanel() {
  const { t } = useTranslation('operator');
  const code = useCode();
  const health = useQuery(healthQuery);
  return (
    <Panel title={t('health.title')}>
      <Gate query={health}>
        {(answer) => (
          <ul className="checks" aria-label={t('health.title')}>
            {answer.checks.map((check) => (
              <li key={check}>
                <Tag tone="done">{t('health.ok', { check: code('check', check) })}</Tag>
              </li>
            ))}
          </ul>
        )}
      </Gate>
    </Panel>
  );
}

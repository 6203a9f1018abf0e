import { useTranslation } from 'react-i18next';
import type { WindowState } from '../../api/types.ts';

const STEPS = ['OPEN', 'CLOSED', 'STATED', 'FIXED', 'INSTRUCTED', 'SETTLED'] as const;

/** The way of a month from open to settled, with the place where it is. */
export function WindowSteps({ of }: { of: WindowState }) {
  const { t } = useTranslation('officer');
  const here = STEPS.indexOf(of);
  return (
    <ol className="window-steps" aria-label={t('statement.steps')}>
      {STEPS.map((step, index) => (
        <li
          key={step}
          className={index < here ? 'is-past' : undefined}
          aria-current={index === here ? 'step' : undefined}
        >
          {t(`step.${step}`)}
        </li>
      ))}
    </ol>
  );
}

import { useTranslation } from 'react-i18next';
import { useCode } from '../../parts/values/use-code.ts';

const STEPS = ['OPEN', 'CLOSED', 'STATED', 'FIXED', 'INSTRUCTED', 'SETTLED'];

/** The way of a month from open to settled, with the place where it is. */
export function WindowSteps({ of }: { of: string }) {
  const { t } = useTranslation('officer');
  const code = useCode();
  const here = STEPS.indexOf(of);
  return (
    <ol className="window-steps" aria-label={t('statement.steps')}>
      {STEPS.map((step, index) => (
        <li
          key={step}
          className={index < here ? 'is-past' : undefined}
          aria-current={index === here ? 'step' : undefined}
        >
          {code('window_step', step)}
        </li>
      ))}
    </ol>
  );
}

import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/frame/panel.tsx';
import { Steps } from '../../parts/frame/steps.tsx';

/** How vouchers work across the boundary in four steps. */
export function ShortSteps() {
  const { t } = useTranslation('open');
  return (
    <Panel title={t('short.title')} kind="plain">
      <Steps
        of={[
          { title: t('short.1'), body: t('short.1.text') },
          { title: t('short.2'), body: t('short.2.text') },
          { title: t('short.3'), body: t('short.3.text') },
          { title: t('short.4'), body: t('short.4.text') },
        ]}
      />
      <p>
        <Link to="/how-it-works">{t('short.more')}</Link>
      </p>
    </Panel>
  );
}

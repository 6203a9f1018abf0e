import { useTranslation } from 'react-i18next';
import { Page } from '../parts/frame/page.tsx';
import { Panel } from '../parts/frame/panel.tsx';

const DONE = ['1', '2', '3', '4', '5', '6'] as const;
const LIMITS = ['1', '2'] as const;

/** What the portal does for everybody to be able to use it, and where it still falls short. */
export function AccessibilityPage() {
  const { t } = useTranslation('open');
  return (
    <Page
      title={t('accessibility.title')}
      lead={t('accessibility.lead')}
      width="text"
      crumbs={[{ text: t('crumb.home'), to: '/' }]}
    >
      <Panel title={t('accessibility.done')} kind="plain">
        <ul>
          {DONE.map((number) => (
            <li key={number}>{t(`accessibility.done.${number}`)}</li>
          ))}
        </ul>
      </Panel>
      <Panel title={t('accessibility.limits')} kind="plain">
        <ul>
          {LIMITS.map((number) => (
            <li key={number}>{t(`accessibility.limits.${number}`)}</li>
          ))}
        </ul>
      </Panel>
      <Panel title={t('accessibility.tell')} kind="plain">
        <p>{t('accessibility.tell.text')}</p>
      </Panel>
    </Page>
  );
}

import { useTranslation } from 'react-i18next';
import { Page } from '../parts/frame/page.tsx';
import { Panel } from '../parts/frame/panel.tsx';

const PARTS = ['home', 'crosses', 'counter', 'looks', 'rights'] as const;

/** Which data stays where, what crosses the boundary, and who may see it. */
export function PrivacyPage() {
  const { t } = useTranslation('open');
  return (
    <Page
      title={t('privacy.title')}
      lead={t('privacy.lead')}
      width="text"
      crumbs={[{ text: t('crumb.home'), to: '/' }]}
    >
      {PARTS.map((part) => (
        <Panel key={part} title={t(`privacy.${part}`)} kind="plain">
          <p>{t(`privacy.${part}.text`)}</p>
        </Panel>
      ))}
    </Page>
  );
}

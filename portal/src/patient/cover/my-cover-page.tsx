import { useTranslation } from 'react-i18next';
import { Page } from '../../parts/frame/page.tsx';
import { CoverConsent } from './cover-consent.tsx';
import { NowPanel } from './now-panel.tsx';
import { PlanVisit } from './plan-visit.tsx';

/** What covers the person now, and what a visit would cost them. */
export function MyCoverPage() {
  const { t } = useTranslation('cover');
  return (
    <Page title={t('cover.title')} lead={t('cover.lead')} width="phone">
      <NowPanel />
      <PlanVisit />
      <CoverConsent />
    </Page>
  );
}

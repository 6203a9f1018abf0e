import { useTranslation } from 'react-i18next';
import { Page } from '../../parts/frame/page.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { EmergencyReviews } from './emergency-reviews.tsx';
import { InstitutionTrail } from './institution-trail.tsx';
import { TrailQuestions } from './trail-questions.tsx';

/** What officers and inspectors watch over: emergencies, questions of people, and single institutions. */
export function OversightPage() {
  const { t } = useTranslation('trail');
  return (
    <Page title={t('oversight.title')} lead={t('oversight.lead')}>
      <Panel title={t('oversight.reviews')} kind="plain">
        <EmergencyReviews />
      </Panel>
      <Panel title={t('oversight.questions')} kind="plain">
        <TrailQuestions />
      </Panel>
      <Panel title={t('oversight.events')}>
        <InstitutionTrail />
      </Panel>
    </Page>
  );
}

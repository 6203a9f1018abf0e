import { useTranslation } from 'react-i18next';
import { Page } from '../parts/frame/page.tsx';
import { useToday } from '../shell/guard.tsx';
import { HomeDoors } from './home/home-doors.tsx';
import { PointFinder } from './home/point-finder.tsx';
import { SchemePays } from './home/scheme-pays.tsx';
import { ShortSteps } from './home/short-steps.tsx';

/** The first page for everybody: what this is, where to go, how it works, what the scheme pays. */
export function HomePage() {
  const { t } = useTranslation('open');
  const today = useToday();
  return (
    <Page title={t('home.title')} lead={t('home.lead')}>
      {today === '' ? null : <PointFinder today={today} />}
      <HomeDoors />
      <div className="columns">
        <ShortSteps />
        {today === '' ? null : <SchemePays today={today} />}
      </div>
    </Page>
  );
}

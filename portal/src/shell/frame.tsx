import './frame.css';
import { Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../parts/state/loading.tsx';
import { Bar } from './bar/bar.tsx';
import { DemonstrationBanner } from './bar/demonstration-banner.tsx';
import { useDensity } from './bar/use-density.ts';
import { Foot } from './foot.tsx';
import { RoleNav } from './role-nav.tsx';
import { useFocusOnNavigation } from './use-focus-on-navigation.ts';

/** What every page has around it. */
export function Frame() {
  const { t } = useTranslation('shell');
  useFocusOnNavigation();
  useDensity();
  return (
    <>
      <a className="skip-link" href="#content">
        {t('skip')}
      </a>
      <Bar />
      <DemonstrationBanner />
      <RoleNav />
      <main id="content" className="shell-main" tabIndex={-1}>
        <Suspense fallback={<PageLoading />}>
          <Outlet />
        </Suspense>
      </main>
      <Foot />
    </>
  );
}

function PageLoading() {
  return (
    <div className="page page-staff">
      <Loading />
    </div>
  );
}

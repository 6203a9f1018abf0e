import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../parts/frame/page.tsx';
import { Loading } from '../parts/state/loading.tsx';
import { ClaimsShow } from './claims-show.tsx';
import { FormsShow } from './forms-show.tsx';
import { FrameShow } from './frame-show.tsx';
import { PatientShow } from './patient-show.tsx';
import { StatementShow } from './statement-show.tsx';
import { StatesShow } from './states-show.tsx';
import { ValuesShow } from './values-show.tsx';

const ChartsShow = lazy(() =>
  import('./charts-show.tsx').then((file) => ({ default: file.ChartsShow })),
);

/** Every component of the portal with sample states, in the page's language; all data is invented. */
export function GalleryPage() {
  const { t } = useTranslation('gallery');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <StatesShow />
      <FrameShow />
      <ValuesShow />
      <FormsShow />
      <PatientShow />
      <ClaimsShow />
      <StatementShow />
      <Suspense fallback={<Loading />}>
        <ChartsShow />
      </Suspense>
    </Page>
  );
}

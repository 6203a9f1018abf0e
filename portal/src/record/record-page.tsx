import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { summaryQuery } from '../api/queries/carried/records.ts';
import { useLanguage } from '../language/use-language.ts';
import { Page } from '../parts/frame/page.tsx';
import { Empty } from '../parts/state/empty.tsx';
import { Gate } from '../parts/state/gate.tsx';
import { ImagesHere } from './images-here.ts';
import { ReadingView } from './reading-view.tsx';

/** The record of a patient as far as the institution of the signed-in clinician may read it. */
export function RecordPage() {
  const { t } = useTranslation('reading');
  const { t: ofFolder } = useTranslation('folder');
  const { patient_id } = useParams({ from: '/provider-only/records/$patient_id' });
  const summary = useQuery(summaryQuery(patient_id, useLanguage()));
  return (
    <Page
      title={t('record.title')}
      lead={t('record.lead')}
      crumbs={[{ text: t('records.title'), to: '/records' }]}
    >
      <p>
        <Link to="/provided/$person_id" params={{ person_id: patient_id }}>
          {ofFolder('provided.title')}
        </Link>
      </p>
      <Gate query={summary}>
        {(document) =>
          document === null ? (
            <Empty title={t('records.none')}>
              <p>{t('records.none.text')}</p>
            </Empty>
          ) : (
            <ImagesHere value={true}>
              <ReadingView document={document} />
            </ImagesHere>
          )
        }
      </Gate>
    </Page>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { summaryQuery } from '../api/queries/carried/records.ts';
import { useLanguage } from '../language/use-language.ts';
import { Page } from '../parts/frame/page.tsx';
import { Empty } from '../parts/state/empty.tsx';
import { Gate } from '../parts/state/gate.tsx';
import { usePrincipal } from '../shell/guard.tsx';
import { ImagesHere } from './images-here.ts';
import { ReadingView } from './reading-view.tsx';

/** The signed-in person's own record of this side, as a clinician would read it. */
export function OwnRecordPage() {
  const { t } = useTranslation('reading');
  const { person_id = '' } = usePrincipal();
  const summary = useQuery(summaryQuery(person_id, useLanguage()));
  return (
    <Page title={t('own.title')} lead={t('own.lead')}>
      <Gate query={summary}>
        {(document) =>
          document === null ? (
            <Empty title={t('own.none')}>
              <p>{t('own.none.text')}</p>
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

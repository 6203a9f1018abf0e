import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LetterFrame } from '../letter/letter-frame.tsx';

const route = getRouteApi('/patient-only/patient/cases/$case_id/letters/$event_id');

/** A letter to the person themselves. */
export function OwnLetterPage() {
  const { t } = useTranslation('cases');
  return (
    <LetterFrame
      {...route.useParams()}
      crumbs={[
        { text: t('crumb.home'), to: '/patient' },
        { text: t('own.title'), to: '/patient/cases' },
      ]}
    />
  );
}

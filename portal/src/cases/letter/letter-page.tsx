import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LetterFrame } from './letter-frame.tsx';

const route = getRouteApi('/case-readers-only/cases/$case_id/letters/$event_id');

/** A letter of a case for staff of the sides. */
export function LetterPage() {
  const { t } = useTranslation('cases');
  return <LetterFrame {...route.useParams()} crumbs={[{ text: t('list.title'), to: '/cases' }]} />;
}

import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { letterQuery } from '../../api/queries/cases.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Page } from '../../parts/frame/page.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { LetterSheet } from './letter-sheet.tsx';

const route = getRouteApi('/case-readers-only/cases/$case_id/letters/$event_id');

/** A letter of a case, on the screen as it will be printed. */
export function LetterPage() {
  const { t } = useTranslation('cases');
  const { case_id, event_id } = route.useParams();
  const letter = useQuery(letterQuery(case_id, event_id, useLanguage()));
  return (
    <Page
      title={t('letter.heading')}
      width="text"
      crumbs={[{ text: t('list.title'), to: '/cases' }]}
      actions={
        <Button className="no-print" onClick={() => window.print()}>
          {t('letter.print')}
        </Button>
      }
    >
      <Gate query={letter}>{(one) => <LetterSheet of={one} />}</Gate>
    </Page>
  );
}

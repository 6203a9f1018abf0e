import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { letterQuery } from '../../api/queries/cases.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Page } from '../../parts/frame/page.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { LetterSheet } from './letter-sheet.tsx';

interface LetterFrameProps {
  case_id: string;
  event_id: string;
  crumbs: NonNullable<ComponentProps<typeof Page>['crumbs']>;
}

/** A letter of a case, on the screen as it will be printed. */
export function LetterFrame({ case_id, event_id, crumbs }: LetterFrameProps) {
  const { t } = useTranslation('cases');
  const letter = useQuery(letterQuery(case_id, event_id, useLanguage()));
  return (
    <Page
      title={t('letter.heading')}
      width="text"
      crumbs={crumbs}
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

import './slip.css';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { slipQuery } from '../../api/queries/claims.ts';
import { Page } from '../../parts/frame/page.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { SlipSheet } from './slip-sheet.tsx';

const route = getRouteApi('/claim-readers-only/claims/$claim_id/slip');

/** The paper for the elder: on the screen as it will be printed. */
export function SlipPage() {
  const { t } = useTranslation('clerk');
  const { claim_id } = route.useParams();
  const slip = useQuery(slipQuery(claim_id));
  return (
    <Page
      title={t('slip.title')}
      width="text"
      crumbs={[{ text: t('list.title'), to: '/claims' }]}
      actions={
        <Button className="no-print" onClick={() => window.print()}>
          {t('slip.print')}
        </Button>
      }
    >
      <Gate query={slip}>{(answer) => <SlipSheet of={answer} />}</Gate>
    </Page>
  );
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { endPairing, meQuery } from '../api/queries/people.ts';
import type { Me } from '../api/types.ts';
import { ConfirmPanel } from '../parts/form/confirm-panel.tsx';
import { Facts } from '../parts/frame/facts.tsx';
import { Help } from '../parts/frame/help.tsx';
import { Page } from '../parts/frame/page.tsx';
import { Empty } from '../parts/state/empty.tsx';
import { Gate } from '../parts/state/gate.tsx';
import { Day } from '../parts/values/day.tsx';
import { PersonNameText } from './person-name.tsx';

/** The pairing with a spouse: its state, and how to end it. */
export function SpousePage() {
  const { t } = useTranslation('patient');
  const me = useQuery(meQuery);
  return (
    <Page
      title={t('spouse.title')}
      lead={t('spouse.lead')}
      width="phone"
      crumbs={[{ text: t('home.title'), to: '/patient' }]}
    >
      <Gate query={me}>
        {({ pairing }) => (pairing === null ? <NotPaired /> : <Paired pairing={pairing} />)}
      </Gate>
      <Help title={t('spouse.help')}>
        <p>{t('spouse.help.text')}</p>
      </Help>
    </Page>
  );
}

function NotPaired() {
  const { t } = useTranslation('patient');
  return (
    <Empty title={t('spouse.none')}>
      <p>{t('spouse.none.text')}</p>
    </Empty>
  );
}

function Paired({ pairing }: { pairing: NonNullable<Me['pairing']> }) {
  const { t } = useTranslation('patient');
  const queries = useQueryClient();
  const end = useMutation({
    mutationFn: () => endPairing(pairing.pairing_id),
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <>
      <Facts
        of={[
          { name: t('spouse.name'), value: <PersonNameText of={pairing.spouse_name} /> },
          { name: t('spouse.from'), value: <Day of={pairing.from} /> },
        ]}
      />
      <ConfirmPanel
        ask={t('spouse.end')}
        title={t('spouse.end.title')}
        text={t('spouse.end.text')}
        act={t('spouse.end.act')}
        onAct={() => end.mutate()}
        isBusy={end.isPending}
        problem={end.error}
      />
    </>
  );
}

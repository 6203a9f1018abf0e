import './patient.css';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { consentTextQuery, giveConsent, meQuery, withdrawConsent } from '../api/queries/people.ts';
import { formatDay } from '../format/day.ts';
import { useLanguage } from '../language/use-language.ts';
import { ConfirmPanel } from '../parts/form/confirm-panel.tsx';
import { Note } from '../parts/frame/note.tsx';
import { Page } from '../parts/frame/page.tsx';
import { Panel } from '../parts/frame/panel.tsx';
import { Failed } from '../parts/state/failed.tsx';
import { Gate } from '../parts/state/gate.tsx';

/** The consent to the record system, without which vouchers cannot be used outside Hong Kong. */
export function ConsentPage() {
  const { t } = useTranslation('patient');
  const me = useQuery(meQuery);
  return (
    <Page
      title={t('consent.title')}
      lead={t('consent.lead')}
      width="phone"
      crumbs={[{ text: t('home.title'), to: '/patient' }]}
    >
      <Gate query={me}>
        {({ joined_since }) => (joined_since === null ? <Join /> : <Joined since={joined_since} />)}
      </Gate>
      <Panel title={t('consent.means')} kind="plain">
        <ul>
          <li>{t('consent.means.1')}</li>
          <li>{t('consent.means.2')}</li>
          <li>{t('consent.means.3')}</li>
        </ul>
      </Panel>
    </Page>
  );
}

function Join() {
  const { t } = useTranslation('patient');
  const queries = useQueryClient();
  const join = useMutation({
    mutationFn: (text_version: string) => giveConsent(text_version),
    onSuccess: () => queries.invalidateQueries(),
  });
  const text = useQuery(consentTextQuery(useLanguage()));
  return (
    <Note tone="waiting" title={t('consent.none')}>
      <div className="stack-tight">
        <p>{t('consent.none.text')}</p>
        {join.error === null ? null : <Failed problem={join.error} />}
        <Gate query={text}>
          {(consent) => (
            <>
              <blockquote className="consent-text">{consent.text}</blockquote>
              <div>
                <Button loading={join.isPending} onClick={() => join.mutate(consent.text_version)}>
                  {t('consent.join')}
                </Button>
              </div>
            </>
          )}
        </Gate>
      </div>
    </Note>
  );
}

function Joined({ since }: { since: string }) {
  const { t } = useTranslation('patient');
  const language = useLanguage();
  const queries = useQueryClient();
  const withdraw = useMutation({
    mutationFn: () => withdrawConsent(),
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <>
      <Note tone="done" title={t('consent.joined', { day: formatDay(since, language) })}>
        <p>{t('consent.joined.text')}</p>
      </Note>
      <ConfirmPanel
        ask={t('consent.withdraw')}
        title={t('consent.withdraw.title')}
        text={t('consent.withdraw.text')}
        act={t('consent.withdraw.act')}
        onAct={() => withdraw.mutate()}
        isBusy={withdraw.isPending}
        problem={withdraw.error}
      />
    </>
  );
}

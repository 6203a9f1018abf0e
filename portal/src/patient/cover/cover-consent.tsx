import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import '../patient.css';
import {
  coverageConsentQuery,
  giveCoverageConsent,
  withdrawCoverageConsent,
} from '../../api/queries/coverage.ts';
import type { CoverageConsent } from '../../api/types.ts';
import { formatMoment } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';
import { ConfirmPanel } from '../../parts/form/confirm-panel.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { Failed } from '../../parts/state/failed.tsx';
import { Gate } from '../../parts/state/gate.tsx';

/** Whether the other sides may be asked what they know of the person, and the step to agree or to withdraw. */
export function CoverConsent() {
  const { t } = useTranslation('cover');
  const consent = useQuery(coverageConsentQuery(useLanguage()));
  return (
    <Panel title={t('consent.title')}>
      <div className="stack-tight">
        <Gate query={consent}>
          {(known) => (known.in_force ? <Given of={known} /> : <NotGiven of={known} />)}
        </Gate>
      </div>
    </Panel>
  );
}

function NotGiven({ of }: { of: CoverageConsent }) {
  const { t } = useTranslation('cover');
  const queries = useQueryClient();
  const give = useMutation({
    mutationFn: () => giveCoverageConsent(of.text_version),
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <>
      <blockquote className="consent-text">{of.text}</blockquote>
      {give.error === null ? null : <Failed problem={give.error} />}
      <div className="visit-actions">
        <Button variant="outline" loading={give.isPending} onClick={() => give.mutate()}>
          {t('consent.give')}
        </Button>
      </div>
    </>
  );
}

function Given({ of }: { of: CoverageConsent }) {
  const { t } = useTranslation('cover');
  const language = useLanguage();
  const queries = useQueryClient();
  const withdraw = useMutation({
    mutationFn: () => withdrawCoverageConsent(),
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <>
      <p>
        {of.given_at === null
          ? null
          : t('consent.given', { moment: formatMoment(of.given_at, language) })}{' '}
        {of.until === null
          ? null
          : t('consent.until', { moment: formatMoment(of.until, language) })}
      </p>
      <ConfirmPanel
        ask={t('consent.withdraw')}
        title={t('consent.withdraw.title')}
        text={t('consent.withdraw.text')}
        act={t('consent.withdraw')}
        onAct={() => withdraw.mutate()}
        isBusy={withdraw.isPending}
        problem={withdraw.error}
      />
    </>
  );
}

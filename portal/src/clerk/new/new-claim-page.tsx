import './new-claim.css';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Claim } from '../../api/types.ts';
import { Page } from '../../parts/frame/page.tsx';
import { Loading } from '../../parts/state/loading.tsx';
import { useToday } from '../../shell/guard.tsx';
import { CheckAnswers } from './check-answers.tsx';
import { type ClaimForm, emptyForm } from './claim-form.ts';
import { ClaimResult } from './claim-result.tsx';
import { FillForm } from './fill-form.tsx';
import { useOwnPoints } from './use-own-points.ts';

/** A new claim: fill in, ask Hong Kong, check the answers, send, hand over the slip. */
export function NewClaimPage() {
  const today = useToday();
  const points = useOwnPoints();
  const { t } = useTranslation('clerk');
  if (today === '' || points === undefined) {
    return (
      <Page title={t('new.title')} crumbs={[{ text: t('list.title'), to: '/claims' }]}>
        <Loading />
      </Page>
    );
  }
  return <Journey today={today} ownPoint={points[0]?.service_point ?? ''} />;
}

function Journey({ today, ownPoint }: { today: string; ownPoint: string }) {
  const { t } = useTranslation('clerk');
  const [stage, setStage] = useState<'fill' | 'check' | 'sent'>('fill');
  const [claim, setClaim] = useState<Claim | null>(null);
  const usual = { service_point: ownPoint, service_day: today };
  const form = useForm<ClaimForm>({ defaultValues: emptyForm(usual), mode: 'onSubmit' });
  // One key for one intended claim: sending it again after a broken connection changes nothing.
  const [key, setKey] = useState(() => crypto.randomUUID());
  const again = () => {
    form.reset(emptyForm(usual));
    setKey(crypto.randomUUID());
    setClaim(null);
    setStage('fill');
  };
  const title = { fill: t('new.title'), check: t('check.title'), sent: t('result.title') }[stage];
  return (
    <Page title={title} crumbs={[{ text: t('list.title'), to: '/claims' }]}>
      {stage === 'fill' ? <FillForm form={form} onCheck={() => setStage('check')} /> : null}
      {stage === 'check' ? (
        <CheckAnswers
          form={form}
          idempotencyKey={key}
          onBack={() => {
            setKey(crypto.randomUUID());
            setStage('fill');
          }}
          onSent={(sent) => {
            setClaim(sent);
            setStage('sent');
          }}
        />
      ) : null}
      {stage === 'sent' && claim !== null ? <ClaimResult sent={claim} onAgain={again} /> : null}
    </Page>
  );
}
